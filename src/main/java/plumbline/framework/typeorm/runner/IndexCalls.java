package plumbline.framework.typeorm.runner;

import plumbline.framework.typeorm.schema.Indexes;
import plumbline.framework.typeorm.schema.Options;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.ObjectName;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.List;

/// What a call of the query runner does to indexes.
final class IndexCalls {

    static final List<String> METHODS =
            List.of("createIndex", "createIndices", "dropIndex", "dropIndices");

    private final Calls call;
    private final ObjectName table;
    private final Indexes indexes;

    IndexCalls(Calls call) {
        this.call = call;
        this.table = call.table();
        this.indexes = new Indexes(table, call.dialect(), call.span());
    }

    void record() {
        Value given = call.argument(1);
        if (given instanceof Value.Nothing || (given instanceof ListValue list && list.isOpen())) {
            call.unknown();
        }
        for (Value each : Options.items(given)) {
            if (call.method().startsWith("create")) {
                indexes.findIndex(each).ifPresentOrElse(call.on(each)::add, call::unknown);
            } else {
                drop(each);
            }
        }
    }

    private void drop(Value which) {
        switch (which) {
            case Value.Text text -> drop(text.content().display(), text.content().isDynamic());
            case ObjectValue object when !object.isOpen() ->
                    drop(
                            indexes.name(
                                    object,
                                    Options.texts(object, "columnNames"),
                                    Options.findText(object, "where").orElse(null)),
                            false);
            default -> {
                String name = LookedPart.findName(which).orElse("${…}");
                drop(name, name.contains("${"));
            }
        }
    }

    private void drop(String name, boolean dynamic) {
        DropIndex drop =
                new DropIndex(
                        new ObjectName(table.schema(), name, dynamic),
                        table,
                        false,
                        Options.isTrue(call.argument(2)),
                        false);
        if (dynamic) {
            call.addDynamic(drop);
        } else {
            call.add(drop);
        }
    }
}
