package plumbline.framework.typeorm.runner;

import plumbline.framework.typeorm.schema.Options;
import plumbline.framework.typeorm.schema.TableNames;
import plumbline.operation.ObjectName;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// What `getTable` gives: the table is known by its name, its parts only to the database.
record LookedTable(ObjectName table) implements TableNames.Looked {

    @Override
    public Optional<Value> findMember(String name, Site site) {
        return switch (name) {
            case "name" ->
                    table.dynamic()
                            ? Optional.empty()
                            : Optional.of(Texts.text(table.toString(), site));
            case "columns",
                    "primaryColumns",
                    "foreignKeys",
                    "indices",
                    "uniques",
                    "checks",
                    "exclusions" ->
                    Optional.of(Value.Unknown.result(site, new LookedParts()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Value> findResult(Call call) {
        return switch (call.method()) {
            case "findColumnByName" ->
                    Options.findText(call.argument(0))
                            .map(name -> Value.Unknown.result(call.site(), new LookedPart(name)));
            case "findColumnForeignKeys",
                    "findColumnIndices",
                    "findColumnUniques",
                    "findColumnChecks" ->
                    Optional.of(Value.Unknown.result(call.site(), new LookedParts()));
            case "clone" -> Optional.of(Value.Unknown.result(call.site(), this));
            default -> Optional.empty();
        };
    }
}
