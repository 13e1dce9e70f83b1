package plumbline.framework.sequelize;

import plumbline.framework.script.IndexText;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.ObjectName;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a call does to the indexes of a table, under the names Sequelize gives.
final class Indexes {

    private final Call call;
    private final Recorder recorder;
    private final ObjectName table;

    Indexes(Call call, Recorder recorder, ObjectName table) {
        this.call = call;
        this.recorder = recorder;
        this.table = table;
    }

    /// `addIndex(table, fields, options)` or `addIndex(table, {fields, …})`.
    void addIndex() {
        boolean listed = call.argument(1) instanceof ListValue;
        Value options = call.argument(listed ? 2 : 1);
        Value fields = listed ? call.argument(1) : Settings.member(options, "fields");
        boolean concurrently = Columns.isTrue(options, "concurrently");
        IndexDefinition index = definition(fields, options);
        Optional<String> statement = IndexText.findStatement(index, concurrently);
        if (isPostgres() && statement.isPresent()) {
            recorder.sql(statement.get(), call.site());
        } else {
            recorder.add(new CreateIndex(index, concurrently, false), call.site());
        }
    }

    private IndexDefinition definition(Value fields, Value options) {
        String name =
                Constraints.text(options, "name")
                        .or(() -> Constraints.text(options, "indexName").filter(_ -> !isPostgres()))
                        .orElseGet(() -> generated(Changes.names(fields)));
        return new IndexDefinition(
                name,
                table,
                isUnique(options),
                false,
                Constraints.text(options, "using")
                        .or(() -> Constraints.text(options, "method"))
                        .orElse("btree")
                        .toLowerCase(Locale.ROOT),
                QueryInterface.list(fields).stream().map(each -> key(each, options)).toList(),
                isPostgres() ? List.of() : Changes.names(Settings.member(options, "include")),
                Conditions.of(Settings.member(options, "where")),
                false,
                call.site().link());
    }

    private boolean isUnique(Value options) {
        return Columns.isTrue(options, "unique")
                || says(options, "type", "UNIQUE")
                || (!isPostgres() && says(options, "indicesType", "UNIQUE"));
    }

    private boolean isPostgres() {
        return recorder.dialect(call.site()) == Dialect.POSTGRESQL;
    }

    private static IndexDefinition.Key key(Value field, Value options) {
        if (field instanceof Value.HostValue(Expression expression)) {
            return new IndexDefinition.Key(null, expression.sql(), "");
        }
        String order =
                String.join(
                        " ",
                        Constraints.text(field, "collate")
                                .map(each -> "COLLATE \"" + each + "\"")
                                .orElse(""),
                        Constraints.text(field, "operator")
                                .or(() -> Constraints.text(options, "operator"))
                                .orElse(""),
                        Constraints.text(field, "order").orElse(""));
        return new IndexDefinition.Key(
                Changes.findField(field).orElse("${…}"), null, order.strip());
    }

    /// Sequelize joins table and fields, in lower case with underscores.
    private String generated(List<String> fields) {
        return (table.name() + "_" + String.join("_", fields))
                .replaceAll("([A-Z\\d]+)([A-Z][a-z])", "$1_$2")
                .replaceAll("([a-z\\d])([A-Z])", "$1_$2")
                .replace('-', '_')
                .toLowerCase(Locale.ROOT);
    }

    void removeIndex() {
        Value index = call.argument(1);
        String name =
                index instanceof ListValue
                        ? generated(Changes.names(index))
                        : Constraints.display(index).orElse("${…}");
        Value options = call.argument(2);
        String schema = isPostgres() ? null : table.schema();
        recorder.add(
                new DropIndex(
                        new ObjectName(schema, name, name.contains("${")),
                        table,
                        Columns.isTrue(options, "concurrently"),
                        true,
                        Columns.isTrue(options, "cascade")),
                call.site());
    }

    private static boolean says(Value options, String name, String word) {
        return Constraints.text(options, name)
                .filter(each -> each.equalsIgnoreCase(word))
                .isPresent();
    }
}
