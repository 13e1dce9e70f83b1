package plumbline.preferences.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The changed keys as a JSON object: for each thing that can be done, its keys.
///
/// What they do is told by names that no language changes. A name that this version does not know
/// is kept like any other.
final class KeysJson {

    private KeysJson() {}

    static Map<String, List<String>> read(JsonNode keys) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        if (keys instanceof ObjectNode object) {
            object.forEachEntry(
                    (action, node) -> findKeys(node).ifPresent(each -> read.put(action, each)));
        }
        return read;
    }

    /// Entries that nobody understood stay, unless that entry itself is changed.
    static void write(Map<String, List<String>> wanted, ObjectNode keys) {
        read(keys).keySet().stream()
                .filter(each -> !wanted.containsKey(each))
                .forEach(keys::remove);
        wanted.forEach(
                (action, each) -> {
                    ArrayNode written = keys.putArray(action);
                    each.forEach(written::add);
                });
    }

    private static Optional<List<String>> findKeys(JsonNode node) {
        List<String> texts =
                node.valueStream().flatMap(each -> each.stringValueOpt().stream()).toList();
        return node.isArray() && texts.size() == node.size()
                ? Optional.of(texts)
                : Optional.empty();
    }
}
