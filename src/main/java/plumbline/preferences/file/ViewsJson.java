package plumbline.preferences.file;

import plumbline.preferences.SavedView;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// The saved views as a JSON array.
final class ViewsJson {

    private static final Field<String> NAME = Field.text("name", "", Optional::of, name -> name);
    private static final Field<String> QUERY = Field.text("query", "", Optional::of, text -> text);

    private static final KnownEntries<SavedView> VIEWS =
            new KnownEntries<>(
                    ViewsJson::findView,
                    (one, other) -> one.name().equals(other.name()),
                    ViewsJson::fill);

    private ViewsJson() {}

    /// What is no array reads as the views that are there before anybody saved one.
    static List<SavedView> read(JsonNode views) {
        return views.isArray() ? VIEWS.read(views) : SavedView.DEFAULTS;
    }

    static ArrayNode write(List<SavedView> wanted, JsonNode present) {
        return VIEWS.write(wanted, present);
    }

    private static void fill(SavedView view, ObjectNode entry) {
        NAME.set(entry, view.name());
        QUERY.set(entry, view.query());
    }

    private static Optional<SavedView> findView(JsonNode node) {
        return node instanceof ObjectNode entry
                        && entry.path("name").isString()
                        && entry.path("query").isString()
                ? Optional.of(new SavedView(NAME.in(entry), QUERY.in(entry)))
                : Optional.empty();
    }
}
