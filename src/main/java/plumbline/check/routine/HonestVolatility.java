package plumbline.check.routine;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.Dialect;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.object.Index;
import plumbline.schema.object.Routine;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags functions that promise the same answer for the same argument and do not keep it.
public final class HonestVolatility implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "fn-volatility",
                            Section.ROUTINES,
                            Severity.MEDIUM,
                            "Function volatility honest")
                    .fixedBy("Mark it STABLE where it reads, VOLATILE where it changes anything")
                    .notApplicableWithout("a function that is marked or used in an index");

    private static final Pattern MARK = Pattern.compile("(?i)immutable|stable|volatile");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        SchemaState end = migration.set().end();
        Stream<Verdict> marked =
                migration.up().stream().filter(StepSubject::runs).flatMap(HonestVolatility::judge);
        Stream<Verdict> used =
                migration.made(Index.class).stream().flatMap(each -> unmarked(end, each));
        return Stream.concat(marked, used).toList();
    }

    private static Stream<Verdict> judge(StepSubject step) {
        return step.operation() instanceof CreateRoutine routine
                ? LastVersion.find(step, routine)
                        .flatMap(last -> findMark(routine, last))
                        .map(
                                mark ->
                                        judge(step, routine, mark)
                                                .atMost(step.certainty())
                                                .at(step.span()))
                        .stream()
                : Stream.empty();
    }

    /// The mark that it ends with: what it is made with, or what it was altered to.
    private static Optional<String> findMark(CreateRoutine routine, Routine last) {
        return Stream.concat(
                        Stream.ofNullable(routine.volatility()),
                        last.changes().stream()
                                .flatMap(each -> SqlTokens.of(each, Dialect.POSTGRESQL).stream())
                                .map(SqlToken::text)
                                .filter(each -> MARK.matcher(each).matches()))
                .reduce((_, later) -> later)
                .map(each -> each.toUpperCase(Locale.ROOT));
    }

    private static Verdict judge(StepSubject step, CreateRoutine routine, String mark) {
        Optional<String> impurity =
                mark.equals("IMMUTABLE") ? Impurity.find(step, routine) : Optional.empty();
        return impurity.map(
                        found -> fail("%s is marked IMMUTABLE and %s", routine.routine(), found))
                .orElseGet(() -> pass("%s is %s", routine.routine(), mark));
    }

    private static Stream<Verdict> unmarked(SchemaState end, Made<Index> made) {
        return made.object().definition().keys().stream()
                .map(Index.IndexKey::expression)
                .filter(Objects::nonNull)
                .flatMap(Expression::mentions)
                .map(Mention::object)
                .flatMap(each -> end.find(each, Routine.class).stream())
                .filter(each -> !isMarked(each))
                .map(
                        each ->
                                partial(
                                                "%s is used in %s and not marked IMMUTABLE",
                                                each.name(), made.object().name())
                                        .at(made.place()));
    }

    private static boolean isMarked(Routine routine) {
        String all = routine.definition() + " " + String.join(" ", routine.changes());
        return SqlTokens.of(all, Dialect.POSTGRESQL).stream()
                .anyMatch(each -> each.is("immutable"));
    }
}
