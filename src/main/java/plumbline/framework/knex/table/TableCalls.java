package plumbline.framework.knex.table;

import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.RawCalls;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.Dialect;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.operation.TableOperation.SetTableProperty;
import plumbline.operation.text.SqlNames;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The methods of the table builder that make no column.
final class TableCalls {

    private TableCalls() {}

    static boolean take(TableBuilder to, Call call, Dialect dialect) {
        Value first = call.argument(0);
        switch (call.method()) {
            case "primary" -> constraint(to, IndexCalls.primary(to.naming(), call, dialect), call);
            case "unique" -> unique(to, call);
            case "index" -> to.add(IndexCalls.index(to.naming(), first, call, 1, dialect));
            case "check" -> check(to, call, dialect);
            case "comment" -> comment(to, call);
            case "engine", "charset", "collate" -> property(to, call, dialect);
            case "queryContext" -> {}
            default -> {
                return drops(to, call, dialect) || changes(to, call);
            }
        }
        return true;
    }

    private static boolean changes(TableBuilder to, Call call) {
        ObjectName table = to.table();
        String name = Names.text(call.argument(0));
        String second = Names.text(call.argument(1));
        switch (call.method()) {
            case "renameColumn" -> to.add(new RenameColumn(table, name, second), call.site());
            case "renameIndex" ->
                    to.add(
                            new RenameIndex(new ObjectName(table.schema(), name), table, second),
                            call.site());
            case "setNullable" -> to.add(new DropNotNull(table, name), call.site());
            case "dropNullable" -> to.add(new SetNotNull(table, name), call.site());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean drops(TableBuilder to, Call call, Dialect dialect) {
        Value first = call.argument(0);
        switch (call.method()) {
            case "dropColumn", "dropColumns" -> drop(to, Names.all(call.arguments()), call);
            case "dropTimestamps" ->
                    drop(
                            to,
                            Timestamps.names(
                                    (first instanceof Value.Bool(boolean camel) && camel)
                                            || Options.is(first, "useCamelCase", true)),
                            call);
            case "dropPrimary", "dropPrimaryIfExists" -> dropPrimary(to, call, dialect);
            case "dropUnique", "dropUniqueIfExists" -> dropConstraint(to, call, "unique", "UNIQUE");
            case "dropForeign", "dropForeignIfExists" ->
                    dropConstraint(to, call, "foreign", "FOREIGN KEY");
            case "dropIndex" -> dropIndex(to, call);
            case "dropChecks" -> dropChecks(to, call, dialect);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void constraint(
            TableBuilder to, plumbline.operation.ConstraintDefinition definition, Call call) {
        to.add(new AddConstraint(to.table(), definition), call.site());
    }

    private static void unique(TableBuilder to, Call call) {
        if (IndexCalls.isUniqueIndex(call.argument(1))) {
            to.add(IndexCalls.uniqueIndex(to.naming(), call.argument(0), call, 1));
        } else {
            List<String> columns = Names.all(List.of(call.argument(0)));
            constraint(to, IndexCalls.unique(to.naming(), columns, call, 1), call);
        }
    }

    private static void check(TableBuilder to, Call call, Dialect dialect) {
        Value bound = RawCalls.bound(to.context(), call, 0);
        String name = ColumnChecks.name(call.argument(2), dialect);
        if (name == null && !to.creates()) {
            name = to.nextCheck();
        }
        Check check =
                new Check(name, Names.text(bound), ConstraintTraits.PLAIN, call.site().link());
        constraint(to, check, call);
    }

    private static void comment(TableBuilder to, Call call) {
        String text = Names.text(call.argument(0));
        if (to.creates()) {
            to.comment(text);
        } else {
            to.add(new CommentOn("TABLE", to.table(), null, text), call.site());
        }
    }

    /// Knex heeds these on MySQL only.
    private static void property(TableBuilder to, Call call, Dialect dialect) {
        if (dialect == Dialect.MYSQL || dialect == Dialect.MARIADB) {
            String name = call.method().toUpperCase(Locale.ROOT);
            String value = Names.text(call.argument(0));
            to.add(new SetTableProperty(to.table(), name, value), call.site());
        }
    }

    private static void drop(TableBuilder to, List<String> columns, Call call) {
        for (String column : columns) {
            to.add(new DropColumn(to.table(), column, false, false), call.site());
        }
    }

    private static void dropPrimary(TableBuilder to, Call call, Dialect dialect) {
        Optional<String> given = Options.findName(call.argument(0));
        String name = given.orElse(to.naming().primaryKey(dialect));
        to.add(
                new DropConstraint(to.table(), name, "PRIMARY KEY", isGuarded(call), false),
                call.site());
    }

    /// `dropUnique(columns, name)` and its like: the name counts, else the one Knex makes up.
    private static void dropConstraint(TableBuilder to, Call call, String suffix, String kind) {
        dropConstraint(to, name(to, call, suffix), kind, call);
    }

    private static String name(TableBuilder to, Call call, String suffix) {
        return Options.findName(call.argument(1))
                .orElseGet(
                        () -> to.naming().generated(Names.all(List.of(call.argument(0))), suffix));
    }

    private static void dropConstraint(TableBuilder to, String name, String kind, Call call) {
        to.add(new DropConstraint(to.table(), name, kind, isGuarded(call), false), call.site());
    }

    private static boolean isGuarded(Call call) {
        return call.method().endsWith("IfExists");
    }

    /// Knex does not quote the names of checks.
    private static void dropChecks(TableBuilder to, Call call, Dialect dialect) {
        for (String name : Names.all(call.arguments())) {
            dropConstraint(to, SqlNames.stored(name, dialect), "CHECK", call);
        }
    }

    private static void dropIndex(TableBuilder to, Call call) {
        ObjectName index = new ObjectName(to.table().schema(), name(to, call, "index"));
        to.add(new DropIndex(index, to.table(), false, false, false), call.site());
    }
}
