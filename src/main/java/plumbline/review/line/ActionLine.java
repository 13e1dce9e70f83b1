package plumbline.review.line;

import plumbline.review.action.Action;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.util.Optional;

/// An action as one line of JSON, and back.
///
/// Each class beside this one says how one thing is written and read: the names of fields and kinds
/// are a format that others read too, and `ActionLineTest` holds them.
public final class ActionLine {

    private final JsonFactory json = new JsonFactory();

    /// With the end of the line.
    public byte[] write(Action action) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), line)) {
            FieldsOut.write(action, ActionFormat::write, out);
        }
        line.write('\n');
        return line.toByteArray();
    }

    /// Empty when the line is damaged.
    public Optional<Action> find(byte[] content, int from, int to) {
        try (JsonParser in =
                json.createParser(ObjectReadContext.empty(), content, from, to - from)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Action action = ActionFormat.read(Fields.read(in));
            return in.nextToken() == null ? Optional.of(action) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }
}
