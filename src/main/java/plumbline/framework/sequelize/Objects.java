package plumbline.framework.sequelize;

import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.RoutineOperation.RenameRoutine;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.DropDatabase;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.TypeOperation.DropType;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a call does to schemas, databases, functions and triggers.
final class Objects {

    private final Call call;
    private final Recorder recorder;

    Objects(Call call, Recorder recorder) {
        this.call = call;
        this.recorder = recorder;
    }

    void record() {
        recorder.add(operation(text(call.argument(0))), call.site());
    }

    private Operation operation(String name) {
        return switch (call.method()) {
            case "createSchema" -> new CreateSchema(name, true);
            case "dropSchema" -> new DropSchema(name, true, true);
            case "createDatabase" -> new CreateDatabase(name, false);
            case "dropDatabase" -> new DropDatabase(name, true);
            case "dropEnum" -> new DropType(ObjectName.of(name), false, true, false);
            case "createFunction" -> function(name);
            case "dropFunction" ->
                    new DropRoutine(
                            "FUNCTION",
                            ObjectName.of(name),
                            parameters(call.argument(1)),
                            false,
                            false);
            case "renameFunction" ->
                    new RenameRoutine(
                            "FUNCTION",
                            ObjectName.of(name),
                            parameters(call.argument(1)),
                            text(call.argument(2)));
            default -> new DropTrigger(text(call.argument(1)), ObjectName.of(name), false, false);
        };
    }

    /// `createFunction(name, parameters, returns, language, body, optimizations, {force})`.
    private Operation function(String name) {
        List<String> options =
                QueryInterface.list(call.argument(5)).stream()
                        .flatMap(each -> Texts.findKnown(each).stream())
                        .toList();
        return new CreateRoutine(
                "FUNCTION",
                ObjectName.of(name),
                parameters(call.argument(1)),
                Columns.isTrue(call.argument(6), "force"),
                text(call.argument(2)),
                text(call.argument(3)),
                options.stream()
                        .filter(each -> each.matches("(?i)immutable|stable|volatile"))
                        .findFirst()
                        .orElse(null),
                options.stream().anyMatch(each -> each.matches("(?i)security definer")),
                List.of(),
                text(call.argument(4)),
                written(call.argument(1)),
                definition(options));
    }

    /// The parameters as they are put between the parentheses: mode, name and type of each.
    private static String written(Value list) {
        return QueryInterface.list(list).stream()
                .map(
                        each ->
                                Stream.of("direction", "name", "type")
                                        .flatMap(
                                                key ->
                                                        Texts.findKnown(Settings.member(each, key))
                                                                .stream())
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /// What is put behind the parameters.
    private String definition(List<String> options) {
        String body = text(call.argument(4));
        StringBuilder variables = new StringBuilder();
        for (Value each : QueryInterface.list(Settings.member(call.argument(6), "variables"))) {
            String value = Texts.findKnown(Settings.member(each, "default")).orElse("");
            variables
                    .append(" DECLARE ")
                    .append(text(Settings.member(each, "name")))
                    .append(' ')
                    .append(text(Settings.member(each, "type")))
                    .append(value.isEmpty() ? "" : " := " + value)
                    .append(';');
        }
        String code = variables + " BEGIN " + body + " END;";
        String head = "RETURNS " + text(call.argument(2)) + " AS $func$" + code + " $func$";
        String tail = " language '" + text(call.argument(3)) + "' " + String.join(" ", options);
        return head + tail.stripTrailing();
    }

    private static List<String> parameters(Value list) {
        return QueryInterface.list(list).stream()
                .map(each -> text(Settings.member(each, "type")))
                .toList();
    }

    private static String text(Value value) {
        return value instanceof Value.Text text
                ? text.content().display()
                : Texts.findKnown(value).orElse("${…}");
    }
}
