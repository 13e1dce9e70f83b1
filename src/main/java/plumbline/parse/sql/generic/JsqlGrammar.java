package plumbline.parse.sql.generic;

import net.sf.jsqlparser.statement.Statement;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.StatementGrammar;
import plumbline.parse.sql.words.WordGrammar;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;

/// Understands what JSqlParser does: queries and changes of rows from its tree.
///
/// Definitions are read from their words, for its tree loses names of constraints, the places of
/// parts and more; it only says whether the expressions in them are SQL.
public final class JsqlGrammar implements StatementGrammar {

    private final WordGrammar words = new WordGrammar();

    @Override
    public Optional<List<Step>> understand(
            EmbeddedText statement, Dialect dialect, Circumstances around) {
        Optional<List<Step>> said = words.understand(statement, dialect, around);
        if (said.isEmpty() || isWhole(said.get())) {
            return said;
        }
        Optional<Statement> parsed = StatementParser.parse(statement.text(), dialect);
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        Agreement agreement = new Agreement(new Sources(statement, dialect), parsed.get());
        return Optional.of(said.get().stream().map(agreement::about).toList());
    }

    private static boolean isWhole(List<Step> steps) {
        return steps.stream().allMatch(step -> step.understanding() == Understanding.FULL);
    }
}
