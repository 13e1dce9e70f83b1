package plumbline.review.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/// Writes the fields of a JSON object, one after the other.
public final class FieldsOut {

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

    public FieldsOut text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    public FieldsOut choice(String name, Enum<?> value) {
        return text(name, value.name());
    }

    public FieldsOut number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    public FieldsOut flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /// As text, or null.
    public FieldsOut nullableText(String name, @Nullable Object value) {
        return value == null ? nothing(name) : text(name, value.toString());
    }

    public <T> FieldsOut object(String name, T value, BiConsumer<T, FieldsOut> write) {
        json.writeName(name);
        write(value, write, json);
        return this;
    }

    public <T> FieldsOut nullable(String name, @Nullable T value, BiConsumer<T, FieldsOut> write) {
        return value == null ? nothing(name) : object(name, value, write);
    }

    private FieldsOut nothing(String name) {
        json.writeNullProperty(name);
        return this;
    }

    public FieldsOut texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    public <T> FieldsOut objects(String name, List<T> values, BiConsumer<T, FieldsOut> write) {
        json.writeArrayPropertyStart(name);
        values.forEach(each -> write(each, write, json));
        json.writeEndArray();
        return this;
    }

    /// An object whose fields are texts.
    public FieldsOut textsByName(String name, SortedMap<String, String> texts) {
        return object(name, texts, (all, out) -> all.forEach(out::text));
    }

    /// The fields of another object as they were read, but those with these names.
    public FieldsOut others(Fields fields, Set<String> known) {
        fields.forOthers(known, this::any);
        return this;
    }

    private void any(String name, @Nullable Object value) {
        json.writeName(name);
        any(value);
    }

    private void any(@Nullable Object value) {
        switch (value) {
            case Fields fields -> write(fields, (all, out) -> out.others(all, Set.of()), json);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(this::any);
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case null -> json.writeNull();
            default -> json.writeString(value.toString());
        }
    }
}
