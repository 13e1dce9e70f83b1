package plumbline.preferences.file;

import plumbline.preferences.ReadingChoice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What of folders is read as a JSON array.
final class ReadingJson {

    private static final String FOLDER = "folder";
    private static final String LEFT_OUT = "leftOut";
    private static final Field<Boolean> ASKED = Field.flag("asked", false);

    private static final KnownEntries<ReadingChoice> CHOICES =
            new KnownEntries<>(
                    ReadingJson::findChoice,
                    (one, other) -> one.folder().equals(other.folder()),
                    ReadingJson::fill);

    private ReadingJson() {}

    static List<ReadingChoice> read(JsonNode choices) {
        return choices.isArray() ? CHOICES.read(choices) : List.of();
    }

    static ArrayNode write(List<ReadingChoice> wanted, JsonNode present) {
        return CHOICES.write(wanted, present);
    }

    private static void fill(ReadingChoice choice, ObjectNode entry) {
        entry.put(FOLDER, choice.folder().toString());
        fill(choice.leftOut(), entry.putArray(LEFT_OUT));
        ASKED.set(entry, choice.asked());
    }

    private static void fill(Set<String> paths, ArrayNode array) {
        paths.stream().sorted().forEach(array::add);
    }

    private static Optional<ReadingChoice> findChoice(JsonNode node) {
        if (!(node instanceof ObjectNode entry) || !entry.path(FOLDER).isString()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ReadingChoice(
                            Path.of(entry.path(FOLDER).stringValue("")),
                            texts(entry.path(LEFT_OUT)),
                            ASKED.in(entry)));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream()
                .flatMap(each -> each.stringValueOpt().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
