package plumbline.framework.typeorm.runner;

import plumbline.framework.script.Settings;
import plumbline.framework.script.SqlText;
import plumbline.framework.typeorm.schema.Options;
import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.DropDatabase;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.DropView;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

import java.util.List;

/// What a call of the query runner does to databases, schemas and views.
final class ObjectCalls {

    static final List<String> METHODS =
            List.of(
                    "createDatabase",
                    "dropDatabase",
                    "createSchema",
                    "dropSchema",
                    "createView",
                    "dropView");

    private final Calls call;

    ObjectCalls(Calls call) {
        this.call = call;
    }

    void record() {
        switch (call.method()) {
            case "createView" -> createView(call.table());
            case "dropView" ->
                    call.add(
                            new DropView(
                                    call.table(),
                                    Options.isTrue(call.argument(0), "materialized"),
                                    false,
                                    false));
            default ->
                    Options.findText(call.argument(0)).ifPresentOrElse(this::named, call::unknown);
        }
    }

    private void named(String path) {
        boolean guarded = Options.isTrue(call.argument(1));
        // a path of a schema may begin with its database
        String schema = path.substring(path.lastIndexOf('.') + 1);
        switch (call.method()) {
            case "createDatabase" -> call.add(new CreateDatabase(path, guarded));
            case "dropDatabase" -> call.add(new DropDatabase(path, guarded));
            case "createSchema" -> call.add(new CreateSchema(schema, guarded));
            default -> call.add(new DropSchema(schema, guarded, Options.isTrue(call.argument(2))));
        }
    }

    /// The query of a view is SQL, which says what the view reads.
    private void createView(ObjectName view) {
        boolean materialized = Options.isTrue(call.argument(0), "materialized");
        if (Settings.member(call.argument(0), "expression") instanceof Value.Text query) {
            String head =
                    "CREATE "
                            + (materialized ? "MATERIALIZED VIEW " : "VIEW ")
                            + SqlText.identifier(view.toString(), call.dialect())
                            + " AS ";
            EmbeddedText start = Texts.text(head, call.call().site()).content();
            call.recorder().sql(start.plus(query.content()), call.call().site());
        } else {
            call.unknown();
            call.add(
                    new CreateView(
                            view, materialized, false, false, List.of(), "…", List.of(), ""));
        }
    }
}
