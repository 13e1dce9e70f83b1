package plumbline.review.line;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.function.BiConsumer;

/// Writes the fields of a JSON object, one after the other.
final class FieldsOut {

    private final JsonGenerator json;

    private FieldsOut(JsonGenerator json) {
        this.json = json;
    }

    /// Writes a whole object.
    static <T> void write(T value, BiConsumer<T, FieldsOut> write, JsonGenerator json) {
        json.writeStartObject();
        write.accept(value, new FieldsOut(json));
        json.writeEndObject();
    }

    FieldsOut text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    FieldsOut choice(String name, Enum<?> value) {
        return text(name, value.name());
    }

    FieldsOut number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    FieldsOut flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /// As text, or null.
    FieldsOut nullableText(String name, @Nullable Object value) {
        return value == null ? nothing(name) : text(name, value.toString());
    }

    <T> FieldsOut object(String name, T value, BiConsumer<T, FieldsOut> write) {
        json.writeName(name);
        write(value, write, json);
        return this;
    }

    <T> FieldsOut nullable(String name, @Nullable T value, BiConsumer<T, FieldsOut> write) {
        return value == null ? nothing(name) : object(name, value, write);
    }

    private FieldsOut nothing(String name) {
        json.writeNullProperty(name);
        return this;
    }

    FieldsOut texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    <T> FieldsOut objects(String name, List<T> values, BiConsumer<T, FieldsOut> write) {
        json.writeArrayPropertyStart(name);
        values.forEach(each -> write(each, write, json));
        json.writeEndArray();
        return this;
    }
}
