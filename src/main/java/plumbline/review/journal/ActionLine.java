package plumbline.review.journal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

import plumbline.review.action.Action;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// An action as one line of JSON, and back.
///
/// Names of fields and kinds are those of the records: they are a format that others read, and
/// `ActionLineTest` holds them.
final class ActionLine {

    private static final byte[] END = {'\n'};

    private final JsonMapper json =
            JsonMapper.builder()
                    .annotationIntrospector(new RecordFields())
                    .addMixIn(Decision.class, Kinds.class)
                    .addMixIn(Subject.class, Kinds.class)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /// Tells records of one family apart.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    /// With the end of the line.
    byte[] write(Action action) {
        byte[] text = json.writeValueAsBytes(action);
        byte[] line = new byte[text.length + END.length];
        System.arraycopy(text, 0, line, 0, text.length);
        line[text.length] = END[0];
        return line;
    }

    /// Empty when the line is damaged.
    Optional<Action> find(byte[] content, int from, int to) {
        try {
            String line = new String(content, from, to - from, StandardCharsets.UTF_8);
            return Optional.ofNullable(json.readValue(line, Action.class));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }
}
