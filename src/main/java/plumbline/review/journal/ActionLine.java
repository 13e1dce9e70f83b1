package plumbline.review.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;

import plumbline.review.action.Action;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An action as one line of JSON, and back.
///
/// Names of fields and kinds are those of the records: they are a format that others read, and
/// `ActionLineTest` holds them.
final class ActionLine {

    private static final byte[] END = {'\n'};

    /// What may be nothing, wherever it stands; nothing else may.
    private static final List<Class<?>> OPTIONAL =
            List.of(Decision.class, Anchor.class, LocalDate.class);

    private final JsonMapper json = mapper();
    private final ObjectReader reader = json.readerFor(Action.class);

    /// Tells records of one family apart.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder =
                JsonMapper.builder()
                        .addModule(
                                new SimpleModule()
                                        .setValueInstantiators(new RecordMaker.OfRecords()))
                        .addMixIn(Decision.class, Kinds.class)
                        .addMixIn(Subject.class, Kinds.class)
                        .registerSubtypes(kinds(Decision.class))
                        .registerSubtypes(kinds(Subject.class))
                        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .changeDefaultNullHandling(
                                _ -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
        JsonSetter.Value nothing = JsonSetter.Value.forValueNulls(Nulls.SET);
        OPTIONAL.forEach(
                each -> builder.withConfigOverride(each, type -> type.setNullHandling(nothing)));
        return builder.build();
    }

    /// `cell` for `OfCell`, `result` for `Result`.
    private static NamedType[] kinds(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(each -> new NamedType(each, kind(each.getSimpleName())))
                .toArray(NamedType[]::new);
    }

    private static String kind(String name) {
        return (name.startsWith("Of") ? name.substring(2) : name).toLowerCase(Locale.ROOT);
    }

    /// With the end of the line.
    byte[] write(Action action) {
        byte[] text = json.writeValueAsBytes(action);
        byte[] line = Arrays.copyOf(text, text.length + END.length);
        line[text.length] = END[0];
        return line;
    }

    /// Empty when the line is damaged.
    Optional<Action> find(byte[] content, int from, int to) {
        try {
            return Optional.ofNullable(reader.readValue(content, from, to - from));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }
}
