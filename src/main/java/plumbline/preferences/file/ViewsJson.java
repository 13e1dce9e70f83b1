package plumbline.preferences.file;

import plumbline.preferences.SavedView;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// The saved views as a JSON array.
final class ViewsJson {

    private static final Field<String> NAME = Field.text("name", "", Optional::of, name -> name);
    private static final Field<String> QUERY = Field.text("query", "", Optional::of, text -> text);

    private ViewsJson() {}

    /// What is no array reads as the views that are there before anybody saved one.
    static List<SavedView> read(JsonNode views) {
        return views.isArray()
                ? views.valueStream().flatMap(entry -> findView(entry).stream()).toList()
                : SavedView.DEFAULTS;
    }

    /// The wanted views, each on top of the entry it had, then the entries nobody understood.
    static ArrayNode write(List<SavedView> wanted, JsonNode present) {
        List<JsonNode> entries = present.isArray() ? present.valueStream().toList() : List.of();
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        wanted.forEach(view -> written.add(entryOf(view, entries)));
        entries.stream().filter(entry -> findView(entry).isEmpty()).forEach(written::add);
        return written;
    }

    private static ObjectNode entryOf(SavedView view, List<JsonNode> entries) {
        ObjectNode entry =
                entries.stream()
                        .filter(old -> findView(old).filter(each -> isOf(each, view)).isPresent())
                        .findFirst()
                        .map(old -> (ObjectNode) old.deepCopy())
                        .orElseGet(JsonNodeFactory.instance::objectNode);
        NAME.set(entry, view.name());
        QUERY.set(entry, view.query());
        return entry;
    }

    private static boolean isOf(SavedView entry, SavedView view) {
        return entry.name().equals(view.name());
    }

    private static Optional<SavedView> findView(JsonNode node) {
        return node instanceof ObjectNode entry
                        && entry.path("name").isString()
                        && entry.path("query").isString()
                ? Optional.of(new SavedView(NAME.in(entry), QUERY.in(entry)))
                : Optional.empty();
    }
}
