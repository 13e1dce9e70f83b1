package plumbline.report.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.schema.Blame;
import plumbline.analysis.schema.Blame.Touched;
import plumbline.schema.ddl.ColumnDdl;
import plumbline.schema.ddl.Statements;
import plumbline.schema.object.Column;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.Naming;
import plumbline.schema.state.Privilege;
import plumbline.schema.state.Remarks;
import plumbline.schema.state.SchemaState;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;

/// Objects as JSON: what each of them is, what is remarked on it, and which migrations touched it.
final class ObjectJson {

    private final JsonGenerator json;
    private final SchemaState state;
    private final Naming naming;
    private final Blame blame;
    private final int migrations;

    ObjectJson(JsonGenerator json, SchemaState state, Blame blame, int migrations) {
        this.json = json;
        this.state = state;
        this.naming = new Naming(state, "public");
        this.blame = blame;
        this.migrations = migrations;
    }

    JsonGenerator json() {
        return json;
    }

    SchemaState state() {
        return state;
    }

    Naming naming() {
        return naming;
    }

    /// Begins an object with its schema, if it stands in one, and its name.
    void start(SchemaObject object) {
        json.writeStartObject();
        state.find(object.place().owner(), Namespace.class)
                .ifPresent(schema -> json.writeStringProperty("schema", schema.name()));
        json.writeStringProperty("name", object.name());
    }

    /// Ends it with what is remarked on it.
    void end(SchemaObject object) {
        Remarks remarks = state.remarksOn(object.id());
        text("comment", remarks.comment());
        text("owner", remarks.owner());
        if (!remarks.privileges().isEmpty()) {
            json.writeArrayPropertyStart("privileges");
            remarks.privileges().forEach(this::privilege);
            json.writeEndArray();
        }
        doubts("doubts", remarks.doubts());
        touches(object);
        json.writeEndObject();
    }

    void namespace(Namespace schema) {
        start(schema);
        end(schema);
    }

    void extension(Extension extension) {
        start(extension);
        text("schema", extension.schema());
        text("version", extension.version());
        end(extension);
    }

    void type(UserType type) {
        start(type);
        switch (type) {
            case UserType.EnumType each -> {
                json.writeStringProperty("kind", "enum");
                strings("values", each.values());
            }
            case UserType.Domain _ -> json.writeStringProperty("kind", "domain");
            case UserType.CompositeType _ -> json.writeStringProperty("kind", "composite");
            case UserType.OtherType _ -> json.writeStringProperty("kind", "other");
        }
        definition(type);
        end(type);
    }

    void sequence(Sequence sequence) {
        start(sequence);
        state.find(sequence.owner(), Column.class)
                .ifPresent(
                        column ->
                                json.writeStringProperty(
                                        "ownedBy",
                                        naming.name(column.table()) + "." + column.name()));
        json.writeBooleanProperty("identity", sequence.identity());
        json.writeStringProperty("options", ColumnDdl.options(sequence.options()));
        end(sequence);
    }

    void view(View view) {
        start(view);
        json.writeBooleanProperty("materialized", view.materialized());
        strings("columns", view.columns());
        definition(view);
        end(view);
    }

    void routine(Routine routine) {
        start(routine);
        json.writeStringProperty("kind", routine.kind().toLowerCase(Locale.ROOT));
        strings("arguments", routine.arguments());
        definition(routine);
        end(routine);
    }

    void definition(SchemaObject object) {
        json.writeStringProperty("definition", new Statements(naming).of(object));
    }

    void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// Nothing where there is no value.
    void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    void doubts(String name, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (Doubt each : doubts) {
            json.writeStartObject();
            json.writeStringProperty(
                    "reason", each.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringProperty("detail", each.detail());
            json.writeStringProperty("file", each.span().file());
            json.writeNumberProperty("line", each.span().line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void privilege(Privilege privilege) {
        json.writeStartObject();
        json.writeStringProperty("role", privilege.role());
        json.writeStringProperty("right", privilege.right());
        json.writeBooleanProperty("withGrantOption", privilege.withOption());
        json.writeEndObject();
    }

    private void touches(SchemaObject object) {
        List<Touched> touches =
                object instanceof Table ? blame.of(state, object) : blame.ofItself(state, object);
        json.writeArrayPropertyStart("touchedBy");
        for (Touched each : touches) {
            if (each.migrationPosition() < migrations) {
                json.writeStartObject();
                json.writeStringProperty("migration", each.migration().id());
                json.writeStringProperty("file", each.step().span().file());
                json.writeNumberProperty("line", each.step().span().line());
                json.writeStringProperty("operation", each.step().operation().kind());
                json.writeStringProperty("effect", each.kind().name().toLowerCase(Locale.ROOT));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
