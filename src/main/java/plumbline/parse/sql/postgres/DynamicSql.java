package plumbline.parse.sql.postgres;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Execute_stmtContext;

import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;

/// EXECUTE in PL/pgSQL: SQL that code puts together and runs.
///
/// Inside a loop over values that are written out, a text without holes is as good as written out
/// itself: it then runs once, with that very name in it.
final class DynamicSql {

    private final SqlText text;
    private final Values values;
    private final Budget budget;

    DynamicSql(SqlText text, Values values, Budget budget) {
        this.text = text;
        this.values = values;
        this.budget = budget;
    }

    List<Step> read(Execute_stmtContext execute, Circumstances around, Variables known) {
        EmbeddedText sql = values.text(execute.vex(), known);
        Optional<List<Step>> found =
                Values.isUnknown(sql)
                        ? Optional.empty()
                        : new BodyReading(budget).statements(sql, around);
        List<Step> steps = found.orElse(List.of());
        if (!steps.isEmpty()) {
            boolean unrolled =
                    around.repeated() && !sql.isDynamic() && isMadeOfNames(execute, known);
            return steps.stream().map(step -> marked(step, unrolled)).toList();
        }
        StepList raw = new StepList(text, execute, around);
        raw.addPartly(new RawSql("EXECUTE", "", null, null));
        return raw.steps().stream().map(step -> marked(step, false)).toList();
    }

    /// Whether it says something else when nothing is known about variables.
    private boolean isMadeOfNames(Execute_stmtContext execute, Variables known) {
        return !known.isEmpty() && values.text(execute.vex(), new Variables()).isDynamic();
    }

    private static Step marked(Step step, boolean unrolled) {
        Circumstances around = step.circumstances();
        Circumstances once =
                new Circumstances(
                        around.condition(),
                        false,
                        around.dialect(),
                        around.callers(),
                        around.enclosure(),
                        around.ifExists(),
                        around.only());
        return new Step(
                step.operation(),
                step.span(),
                step.sql(),
                !unrolled,
                step.understanding(),
                unrolled ? once : around);
    }
}
