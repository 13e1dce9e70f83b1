package plumbline.report.schema;

import plumbline.analysis.SetReading;
import plumbline.analysis.schema.Blame;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.SchemaState;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.Writer;
import java.util.Locale;

/// Writes a schema as JSON; its keys are a contract: more may come, none changes its name.
public final class SchemaJson {

    private static final int FORMAT_VERSION = 1;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    public void write(SchemaView view, Writer to) {
        try (JsonGenerator json =
                MAPPER.writer().with(new DefaultPrettyPrinter()).createGenerator(to)) {
            json.writeStartObject();
            json.writeNumberProperty("formatVersion", FORMAT_VERSION);
            json.writeStringProperty("service", view.service().name());
            json.writeStringProperty("root", view.service().home());
            set(json, view.history().set().set());
            others(json, view);
            at(json, view);
            objects(json, view);
            new HistoryJson(json).write(view);
            json.writeEndObject();
        }
    }

    private static void set(JsonGenerator json, MigrationSet set) {
        json.writeObjectPropertyStart("set");
        json.writeStringProperty("framework", set.framework().id());
        json.writeStringProperty("label", set.label());
        json.writeStringProperty("dialect", set.dialect().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    /// The sets of the service that are not shown here.
    private static void others(JsonGenerator json, SchemaView view) {
        json.writeArrayPropertyStart("otherSets");
        for (SetReading each : view.service().sets()) {
            if (!each.equals(view.history().set())) {
                json.writeStartObject();
                json.writeStringProperty("framework", each.set().framework().id());
                json.writeStringProperty("label", each.set().label());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void at(JsonGenerator json, SchemaView view) {
        json.writeObjectPropertyStart("at");
        if (view.position() > 0) {
            Migration migration = view.past().getLast().migration();
            json.writeStringProperty("id", migration.id());
            json.writeStringProperty("version", migration.version());
            json.writeStringProperty("file", migration.file());
        }
        json.writeNumberProperty("position", view.position());
        json.writeNumberProperty("of", view.history().moments().size());
        json.writeEndObject();
    }

    private static void objects(JsonGenerator json, SchemaView view) {
        SchemaState state = view.state();
        ObjectJson objects = new ObjectJson(json, state, Blame.of(view.history()), view.position());
        TableJson tables = new TableJson(objects);
        json.writeArrayPropertyStart("schemas");
        state.all(Namespace.class).forEach(objects::namespace);
        json.writeEndArray();
        json.writeArrayPropertyStart("extensions");
        state.all(Extension.class).forEach(objects::extension);
        json.writeEndArray();
        json.writeArrayPropertyStart("types");
        state.all(UserType.class).forEach(objects::type);
        json.writeEndArray();
        json.writeArrayPropertyStart("sequences");
        state.all(Sequence.class).forEach(objects::sequence);
        json.writeEndArray();
        json.writeArrayPropertyStart("tables");
        state.all(Table.class).forEach(tables::table);
        json.writeEndArray();
        json.writeArrayPropertyStart("views");
        state.all(View.class).forEach(objects::view);
        json.writeEndArray();
        json.writeArrayPropertyStart("routines");
        state.all(Routine.class).forEach(objects::routine);
        json.writeEndArray();
    }
}
