package plumbline.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/// One JSON object, written as it comes; the writer below it stays open.
public final class JsonDocument implements AutoCloseable {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonDocument(Writer to) {
        json = MAPPER.writer().with(new DefaultPrettyPrinter()).createGenerator(to);
        json.writeStartObject();
    }

    /// Begins the object with the version of its format.
    public JsonDocument(Writer to, int formatVersion) {
        this(to);
        json.writeNumberProperty("formatVersion", formatVersion);
    }

    /// Begins an object in a format of others.
    public static JsonDocument bare(Writer to) {
        return new JsonDocument(to);
    }

    /// What single values are written to.
    public JsonGenerator json() {
        return json;
    }

    /// An array of objects.
    public <T> void list(String name, List<T> all, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (T each : all) {
            json.writeStartObject();
            write.accept(each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// An object inside the object.
    public void object(String name, Runnable write) {
        json.writeObjectPropertyStart(name);
        write.run();
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndObject();
        json.close();
    }
}
