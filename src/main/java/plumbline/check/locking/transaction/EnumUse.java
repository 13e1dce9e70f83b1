package plumbline.check.locking.transaction;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation;
import plumbline.operation.TypeOperation;
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;

import java.util.Locale;
import java.util.Optional;

/// Whether a step uses a value that was added to an enum.
record EnumUse(AddEnumValue added) {

    boolean isIn(StepSubject step) {
        Operation operation = step.operation();
        if (operation instanceof RoutineOperation || operation instanceof TypeOperation) {
            return false;
        }
        String text = step.step().sql() + '\n' + operation;
        return text.contains("'" + added.value().replace("'", "''") + "'")
                && (namesType(text) || isOnTable(step));
    }

    private boolean namesType(String text) {
        return text.toLowerCase(Locale.ROOT)
                .contains("::" + added.type().name().toLowerCase(Locale.ROOT));
    }

    /// Whether its table has a column of the type, or nobody knows its columns.
    private boolean isOnTable(StepSubject step) {
        ObjectName name = step.operation().table();
        if (name == null) {
            return false;
        }
        Optional<Table> table = step.findTable(name);
        return table.isEmpty()
                || table.get().assumed()
                || step.after()
                        .usersOf(table.get().id(), Column.class)
                        .anyMatch(
                                each ->
                                        each.type().name().equals(added.type().name())
                                                || isOf(step, each));
    }

    private boolean isOf(StepSubject step, Column column) {
        return step.lookup()
                .findType(added.type())
                .filter(type -> type.id() == column.type().object())
                .isPresent();
    }

    /// Sure where the schema shows the column, or the text the type.
    Certainty certainty(StepSubject step) {
        ObjectName name = step.operation().table();
        boolean known =
                name != null && step.findTable(name).filter(table -> !table.assumed()).isPresent();
        return known || namesType(step.step().sql()) ? Certainty.CERTAIN : Certainty.LIKELY;
    }
}
