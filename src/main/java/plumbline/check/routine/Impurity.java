package plumbline.check.routine;

import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TablesRead;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what in a body makes its result depend on more than its arguments.
final class Impurity {

    private static final Set<String> CALLS =
            Set.of(
                    "now",
                    "random",
                    "current_setting",
                    "clock_timestamp",
                    "statement_timestamp",
                    "transaction_timestamp",
                    "timeofday",
                    "gen_random_uuid",
                    "uuid_generate_v1",
                    "uuid_generate_v4",
                    "nextval",
                    "currval",
                    "lastval",
                    "txid_current");
    private static final Set<String> WORDS =
            Set.of(
                    "current_date",
                    "current_time",
                    "current_timestamp",
                    "localtime",
                    "localtimestamp",
                    "current_user",
                    "session_user");

    private Impurity() {}

    static Optional<String> find(StepSubject step, CreateRoutine routine) {
        return findCall(routine.body()).or(() -> findTable(step, routine.body()));
    }

    private static Optional<String> findCall(String body) {
        List<SqlToken> tokens = SqlTokens.of(body, Dialect.POSTGRESQL);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == SqlToken.Kind.WORD && !isPart(tokens, i)) {
                String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                boolean call = i + 1 < tokens.size() && tokens.get(i + 1).isSign('(');
                if (call && CALLS.contains(word)) {
                    return Optional.of("calls " + word + "()");
                }
                if (WORDS.contains(word)) {
                    return Optional.of("reads " + word);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a name stands behind a dot, as a column does.
    private static boolean isPart(List<SqlToken> tokens, int at) {
        return at > 1 && tokens.get(at - 1).isSign('.') && !tokens.get(at - 2).is("pg_catalog");
    }

    /// Only what is a table for sure: a name may also be one that the query makes itself.
    private static Optional<String> findTable(StepSubject step, String body) {
        return new TablesRead(step, step.after())
                .of(body).stream()
                        .map(ObjectName::toString)
                        .map(each -> "reads " + each)
                        .findFirst();
    }
}
