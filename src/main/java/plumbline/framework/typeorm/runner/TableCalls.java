package plumbline.framework.typeorm.runner;

import plumbline.framework.typeorm.schema.NewTable;
import plumbline.framework.typeorm.schema.Options;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.parse.script.value.Value;

import java.util.List;

/// What a call of the query runner does to a table as a whole.
final class TableCalls {

    static final List<String> METHODS =
            List.of(
                    "createTable",
                    "dropTable",
                    "renameTable",
                    "clearTable",
                    "clearDatabase",
                    "changeTableComment");

    private final Calls call;

    TableCalls(Calls call) {
        this.call = call;
    }

    void record() {
        if (call.method().equals("clearDatabase")) {
            call.add(new RawSql("DROP", "ALL TABLES", null, null));
            return;
        }
        ObjectName table = call.table();
        switch (call.method()) {
            case "createTable" -> create(table);
            case "dropTable" ->
                    call.add(new DropTable(table, Options.isTrue(call.argument(1)), false));
            case "renameTable" -> rename(table);
            case "clearTable" -> clear(table);
            default ->
                    call.add(
                            new CommentOn(
                                    "TABLE",
                                    table,
                                    null,
                                    Options.findText(call.argument(1)).orElse(null)));
        }
    }

    /// `createTable(table, ifNotExist = false, createForeignKeys = true, createIndices = true)`.
    private void create(ObjectName name) {
        NewTable table = new NewTable(name, call.argument(0), call.dialect(), call.span());
        if (!table.isComplete()) {
            call.unknown();
        }
        table.enums().forEach(call::add);
        call.add(table.table(Options.isTrue(call.argument(1)), !isFalse(2)));
        if (!isFalse(3)) {
            table.indexes().forEach(call::addIndex);
        }
    }

    private boolean isFalse(int index) {
        return call.argument(index) instanceof Value.Bool(boolean holds) && !holds;
    }

    private void rename(ObjectName table) {
        Options.findText(call.argument(1))
                .ifPresentOrElse(
                        name -> call.add(new RenameTable(table, name, false)), call::unknown);
    }

    private void clear(ObjectName table) {
        call.add(
                call.dialect() == Dialect.SQLITE
                        ? new Delete(table, List.of(), null, false)
                        : new TruncateTable(table, false, false));
    }
}
