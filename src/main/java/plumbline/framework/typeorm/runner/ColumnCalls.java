package plumbline.framework.typeorm.runner;

import plumbline.framework.script.Settings;
import plumbline.framework.typeorm.schema.Columns;
import plumbline.framework.typeorm.schema.Options;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Optional;

/// What a call of the query runner does to columns.
final class ColumnCalls {

    static final List<String> METHODS =
            List.of(
                    "addColumn",
                    "addColumns",
                    "dropColumn",
                    "dropColumns",
                    "renameColumn",
                    "changeColumn",
                    "changeColumns");

    private final Calls call;
    private final ObjectName table;
    private final Columns columns;

    ColumnCalls(Calls call) {
        this.call = call;
        this.table = call.table();
        this.columns = new Columns(table, call.dialect(), call.span());
    }

    void record() {
        Value given = call.argument(1);
        if (given instanceof ListValue list && list.isOpen()) {
            call.unknown();
        }
        switch (call.method()) {
            case "addColumn", "addColumns" ->
                    Options.items(given).forEach(each -> on(each).add(each));
            case "dropColumn", "dropColumns" -> Options.items(given).forEach(this::drop);
            case "renameColumn" -> rename(given, call.argument(2));
            case "changeColumn" -> change(given, call.argument(2));
            default -> Options.items(given).forEach(each -> on(each).changeOne(each));
        }
    }

    private ColumnCalls on(Value item) {
        return new ColumnCalls(call.on(item));
    }

    private void add(Value options) {
        Optional<ColumnDefinition> column =
                options instanceof ObjectValue ? columns.findColumn(options) : Optional.empty();
        if (column.isEmpty()) {
            call.unknown();
            return;
        }
        columns.findEnum(options).ifPresent(call::add);
        call.add(new AddColumn(table, column.get(), false));
        if (column.get().comment() != null) {
            call.add(new CommentOn("COLUMN", table, column.get().name(), column.get().comment()));
        }
    }

    private void drop(Value column) {
        Optional<String> name = LookedPart.findName(column);
        boolean ifExists = Options.isTrue(call.argument(2));
        name.ifPresentOrElse(
                known -> {
                    DropColumn drop = new DropColumn(table, known, ifExists, false);
                    if (known.contains("${")) {
                        call.addDynamic(drop);
                    } else {
                        call.add(drop);
                    }
                },
                call::unknown);
    }

    private void rename(Value from, Value to) {
        Optional<String> old = LookedPart.findName(from);
        Optional<String> name = LookedPart.findName(to);
        if (old.isEmpty() || name.isEmpty()) {
            call.unknown();
            return;
        }
        if (CopiedColumn.findCopy(to).isPresent()) {
            change(from, to);
            return;
        }
        call.add(new RenameColumn(table, old.get(), name.get()));
        if (Settings.member(to, "type") instanceof Value.Text) {
            change(to, to);
        }
    }

    /// A column that was looked up and assigned to itself cannot be told.
    private void change(Value from, Value to) {
        Optional<String> old = LookedPart.findName(from);
        Optional<ObjectValue> copy = CopiedColumn.findCopy(to);
        if (old.isPresent() && copy.isPresent()) {
            new CopiedColumn(call, table, columns, old.get(), copy.get()).record();
            return;
        }
        Optional<ColumnDefinition> column =
                to instanceof ObjectValue object && !object.isOpen()
                        ? columns.findColumn(to)
                        : Optional.empty();
        if (old.isEmpty() || column.isEmpty()) {
            call.unknownChange();
            return;
        }
        List<Operation> told = DescribedChange.of(table, columns, call.dialect(), from, to);
        if (!told.isEmpty()) {
            told.forEach(call::add);
        } else {
            change(old.get(), column.get());
        }
    }

    private void change(String old, ColumnDefinition column) {
        boolean known = !old.contains("${");
        if (known && !column.name().equals(old)) {
            call.add(new RenameColumn(table, old, column.name()));
        }
        call.add(new ChangeColumn(table, column.name(), column));
    }

    private void changeOne(Value pair) {
        change(Settings.member(pair, "oldColumn"), Settings.member(pair, "newColumn"));
    }
}
