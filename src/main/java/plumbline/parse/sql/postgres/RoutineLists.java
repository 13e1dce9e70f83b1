package plumbline.parse.sql.postgres;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// DROP of several routines at once, of which the grammar takes one: the statement is read once for
/// each, with the words before and behind the list.
final class RoutineLists {

    private static final List<String> KINDS = List.of("FUNCTION", "PROCEDURE", "AGGREGATE");

    private RoutineLists() {}

    /// The steps, where it is such a statement.
    static Optional<List<Step>> find(
            EmbeddedText statement, Function<EmbeddedText, Optional<List<Step>>> reading) {
        List<SqlToken> tokens = SqlTokens.of(statement.text(), Dialect.POSTGRESQL);
        if (!isDrop(tokens)) {
            return Optional.empty();
        }
        int first = tokens.get(2).is("if") ? 4 : 2;
        boolean behaved = tokens.getLast().is("cascade") || tokens.getLast().is("restrict");
        int last = behaved ? tokens.size() - 1 : tokens.size();
        List<EmbeddedText> items = items(statement, tokens, first, last);
        if (items.size() < 2) {
            return Optional.empty();
        }
        EmbeddedText before = statement.slice(0, tokens.get(first).start());
        EmbeddedText behind =
                statement.slice(tokens.get(last - 1).end(), statement.text().length());
        List<Step> steps = new ArrayList<>();
        for (EmbeddedText item : items) {
            Optional<List<Step>> one =
                    reading.apply(EmbeddedText.join(List.of(before, item, behind)));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            one.get().forEach(step -> steps.add(placed(step, item, statement)));
        }
        return Optional.of(steps);
    }

    private static boolean isDrop(List<SqlToken> tokens) {
        return tokens.size() > 4
                && tokens.getFirst().is("drop")
                && KINDS.stream().anyMatch(tokens.get(1)::is);
    }

    private static List<EmbeddedText> items(
            EmbeddedText statement, List<SqlToken> tokens, int first, int last) {
        List<EmbeddedText> items = new ArrayList<>();
        int depth = 0;
        int from = first;
        for (int i = first; i < last; i++) {
            SqlToken token = tokens.get(i);
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            boolean end = i == last - 1;
            if (end || (depth == 0 && token.isSign(','))) {
                int to = end ? token.end() : token.start();
                items.add(statement.slice(tokens.get(from).start(), to));
                from = i + 1;
            }
        }
        return items;
    }

    private static Step placed(Step step, EmbeddedText item, EmbeddedText statement) {
        Circumstances around = step.circumstances();
        return new Step(
                step.operation(),
                item.span(),
                statement.display(),
                statement.isDynamic(),
                step.understanding(),
                around);
    }
}
