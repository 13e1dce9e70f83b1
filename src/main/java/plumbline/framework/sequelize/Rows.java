package plumbline.framework.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.framework.script.SqlText;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a call does to rows.
final class Rows {

    private final Call call;
    private final Recorder recorder;

    Rows(Call call, Recorder recorder) {
        this.call = call;
        this.recorder = recorder;
    }

    void record() {
        // `insert`, `update` and `delete` take a row of a model first, or null
        int table =
                switch (call.method()) {
                    case "insert", "update", "delete" -> 1;
                    default -> 0;
                };
        Tables.findName(call.argument(table))
                .ifPresentOrElse(
                        name -> change(name, table),
                        () ->
                                recorder.notUnderstood(
                                        call.site(), Obstacle.UNKNOWN_VALUE, call.method()));
    }

    private void change(ObjectName table, int at) {
        switch (call.method()) {
            case "bulkInsert" -> bulkInsert(table);
            case "insert" -> insert(table, call.argument(at + 1), null);
            case "upsert" -> insert(table, call.argument(1), "DO UPDATE");
            case "bulkUpdate", "update" ->
                    update(table, call.argument(at + 1), call.argument(at + 2));
            case "increment", "decrement" -> update(table, call.argument(2), call.argument(1));
            default ->
                    recorder.add(
                            new Delete(
                                    table,
                                    List.of(),
                                    Conditions.of(call.argument(at + 1)),
                                    !(QueryInterface.option(call, at + 2, "limit")
                                            instanceof Value.Nothing)),
                            call.site());
        }
    }

    /// Rows that only the program knows count as one, told apart by their query.
    private void bulkInsert(ObjectName table) {
        Value records = call.argument(1);
        String conflict =
                QueryInterface.option(call, 2, "ignoreDuplicates") instanceof Value.Bool
                        ? "DO NOTHING"
                        : QueryInterface.option(call, 2, "updateOnDuplicate") instanceof ListValue
                                ? "DO UPDATE"
                                : null;
        if (records instanceof ListValue list && !list.isOpen()) {
            Set<String> columns = new LinkedHashSet<>();
            list.items().forEach(row -> columns.addAll(columns(row)));
            recorder.add(
                    new Insert(table, List.copyOf(columns), list.size(), null, conflict),
                    call.site());
        } else {
            recorder.add(new Insert(table, List.of(), 0, "…", conflict), call.site());
        }
    }

    private void insert(ObjectName table, Value row, @Nullable String conflict) {
        recorder.add(new Insert(table, columns(row), 1, null, conflict), call.site());
    }

    private void update(ObjectName table, Value values, Value where) {
        List<String> assignments = new ArrayList<>();
        if (values instanceof ObjectValue object) {
            object.properties()
                    .forEach(
                            (name, value) ->
                                    assignments.add(
                                            SqlText.identifier(name)
                                                    + " = "
                                                    + Expression.of(value)));
        }
        recorder.add(
                new Update(
                        table,
                        columns(values),
                        assignments.stream().collect(Collectors.joining(", ")),
                        List.of(),
                        Conditions.of(
                                Settings.member(where, "where") instanceof ObjectValue inner
                                        ? inner
                                        : where),
                        false),
                call.site());
    }

    private static List<String> columns(Value row) {
        return row instanceof ObjectValue object
                ? List.copyOf(object.properties().keySet())
                : List.of();
    }
}
