package plumbline.preferences.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// The entries of a JSON array that are understood; the others are kept when it is written.
///
/// `isSame` tells the entry that a value had before, `fill` writes the value over it.
record KnownEntries<T>(
        Function<JsonNode, Optional<T>> parse,
        BiPredicate<T, T> isSame,
        BiConsumer<T, ObjectNode> fill) {

    List<T> read(JsonNode entries) {
        return entries.valueStream().flatMap(entry -> parse.apply(entry).stream()).toList();
    }

    /// The wanted values, each on top of the entry it had, then the entries nobody understood.
    ArrayNode write(List<T> wanted, JsonNode present) {
        List<JsonNode> entries = present.isArray() ? present.valueStream().toList() : List.of();
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        for (T value : wanted) {
            ObjectNode entry = entryOf(value, entries);
            fill.accept(value, entry);
            written.add(entry);
        }
        entries.stream().filter(entry -> parse.apply(entry).isEmpty()).forEach(written::add);
        return written;
    }

    private ObjectNode entryOf(T value, List<JsonNode> entries) {
        return entries.stream()
                .filter(
                        old ->
                                parse.apply(old)
                                        .filter(each -> isSame.test(each, value))
                                        .isPresent())
                .findFirst()
                .map(old -> (ObjectNode) old.deepCopy())
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
