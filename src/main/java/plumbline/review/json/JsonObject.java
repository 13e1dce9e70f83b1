package plumbline.review.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A whole object as text, and back.
///
/// No library looks at the records: whoever opens an audit waits for it, and loading such a library
/// takes longer than reading.
public final class JsonObject {

    private final JsonFactory json = new JsonFactory();

    /// All in one line, without its end.
    public <T> byte[] write(T value, BiConsumer<T, FieldsOut> write) {
        return write(value, write, ObjectWriteContext.empty());
    }

    /// For people to read, each field in a line of its own.
    public <T> byte[] writeLines(T value, BiConsumer<T, FieldsOut> write) {
        return write(value, write, new Lines());
    }

    private <T> byte[] write(T value, BiConsumer<T, FieldsOut> write, ObjectWriteContext how) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(how, text, JsonEncoding.UTF8)) {
            FieldsOut.write(value, write, out);
        }
        return text.toByteArray();
    }

    /// Empty when it is damaged, or does not say what is asked for.
    public <T> Optional<T> find(byte[] text, Function<Fields, T> read) {
        return find(text, 0, text.length, read);
    }

    /// The same in a part of a text.
    public <T> Optional<T> find(byte[] text, int from, int to, Function<Fields, T> read) {
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), text, from, to - from)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            T value = read.apply(Fields.read(in));
            return in.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /// Objects that follow each other in a part of a text; empty when anything there is damaged.
    ///
    /// Many small ones are read faster together than one by one.
    public <T> Optional<List<T>> findAll(byte[] text, int from, int to, Function<Fields, T> read) {
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), text, from, to - from)) {
            List<T> all = new ArrayList<>();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                all.add(read.apply(Fields.read(in)));
            }
            return in.currentToken() == null ? Optional.of(all) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static final class Lines extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(INDENTED)
                    .withArrayIndenter(INDENTED);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
