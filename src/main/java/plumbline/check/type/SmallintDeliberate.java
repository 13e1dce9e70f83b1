package plumbline.check.type;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;
import plumbline.source.code.CodeText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells columns of 16 bits without a word why.
public final class SmallintDeliberate implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("type-smallint", Section.TYPES, Severity.INFO, "smallint deliberate")
                    .fixedBy("Use integer, or say in a comment or a CHECK why 32,767 is enough")
                    .passedWithout("a smallint column");

    private static final Set<String> SMALL = Set.of("smallint", "smallserial");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return TypedColumn.of(step).stream()
                .filter(each -> SMALL.contains(each.type().name()))
                .map(each -> judge(step, each).at(each.place()))
                .toList();
    }

    private static Verdict judge(StepSubject step, TypedColumn column) {
        if (isExplained(step, column)) {
            return pass("%s is %s, and says why", column, column.type());
        }
        return partial("%s ends at 32,767, and nothing says why that is enough", column);
    }

    private static boolean isExplained(StepSubject step, TypedColumn column) {
        SchemaState end = step.migration().set().end();
        Lookup after = new Lookup(step.after());
        Optional<Column> found =
                after.findRelation(column.table(), Table.class)
                        .flatMap(table -> after.findColumn(table.id(), column.name()));
        return found.filter(each -> isExplained(end, each)).isPresent()
                || isCommented(step.migration(), column);
    }

    private static boolean isExplained(SchemaState end, Column column) {
        return end.remarksOn(column.id()).comment() != null
                || end.usersOf(column.id(), Check.class).findAny().isPresent();
    }

    /// A comment on the line of the column, or alone on the line above.
    private static boolean isCommented(MigrationSubject migration, TypedColumn column) {
        return migration
                .findDocument()
                .filter(each -> each.file().equals(column.place().file()))
                .filter(each -> isCommented(migration.set().code(each), column))
                .isPresent();
    }

    private static boolean isCommented(CodeText code, TypedColumn column) {
        int line = column.place().line();
        return code.comments().stream()
                .filter(each -> !each.text().isBlank())
                .anyMatch(
                        each ->
                                each.span().line() == line
                                        || (each.span().endLine() == line - 1
                                                && each.span().line() > 1));
    }
}
