package plumbline.parse.sql.postgres;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Additional_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SqlContext;

import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.parse.sql.lowering.SettingLowering;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.PostgresParser;
import plumbline.parse.sql.tree.SqlTree;
import plumbline.parse.sql.tree.Trees;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ALTER SYSTEM, which the grammar does not know: behind these two words it is a SET or a RESET.
final class SystemSettings {

    private static final Pattern START =
            Pattern.compile("\\s*ALTER\\s+SYSTEM\\s+(?=(SET|RESET)\\s)", Pattern.CASE_INSENSITIVE);

    private SystemSettings() {}

    static Optional<List<Step>> find(EmbeddedText statement, Circumstances around) {
        Matcher start = START.matcher(statement.text());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        EmbeddedText rest = statement.slice(start.end(), statement.text().length());
        return PostgresParser.statements(rest)
                .map(tree -> steps(tree, around).steps())
                .filter(steps -> !steps.isEmpty())
                .map(steps -> steps.stream().map(step -> wide(step, statement)).toList());
    }

    private static StepList steps(SqlTree<SqlContext> tree, Circumstances around) {
        StepList steps = new StepList(tree.text(), tree.root(), around);
        SettingLowering settings = new SettingLowering(steps);
        Trees.all(tree.root(), Set_actionContext.class).forEach(settings::lower);
        Trees.all(tree.root(), Additional_statementContext.class).stream()
                .filter(each -> each.RESET() != null)
                .forEach(settings::reset);
        return steps;
    }

    private static Step wide(Step step, EmbeddedText statement) {
        var operation =
                step.operation() instanceof SetSetting set
                        ? new SetSetting(set.name(), set.value(), Scope.SYSTEM, null)
                        : step.operation();
        return new Step(
                operation,
                statement.span(),
                statement.display(),
                step.dynamic(),
                step.understanding(),
                step.circumstances());
    }
}
