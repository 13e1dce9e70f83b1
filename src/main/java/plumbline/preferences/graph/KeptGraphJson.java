package plumbline.preferences.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.preferences.graph.KeptGraph.Arrangement;
import plumbline.preferences.graph.KeptGraph.Part;
import plumbline.preferences.graph.KeptGraph.Place;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One graph as JSON and back.
final class KeptGraphJson {

    private static final Logger LOG = LoggerFactory.getLogger(KeptGraphJson.class);

    private KeptGraphJson() {}

    static void write(KeptGraph graph, ObjectNode entry) {
        ArrayNode folders = entry.putArray("folders");
        graph.folders().forEach(each -> folders.add(each.toString()));
        entry.put("lens", graph.lens());
        entry.put("detail", graph.detail());
        List<String> ignored = graph.ignored();
        if (ignored != null) {
            add(entry, "ignored", ignored);
        }
        ObjectNode lenses = entry.putObject("lenses");
        graph.lenses().forEach((lens, shown) -> write(shown, lenses.putObject(lens)));
    }

    private static void write(Arrangement shown, ObjectNode entry) {
        Part part = shown.part();
        entry.put("all", part.all());
        entry.put("depth", part.depth());
        add(entry, "seeds", part.seeds());
        add(entry, "added", part.added());
        add(entry, "removed", part.removed());
        add(entry, "opened", part.opened());
        ArrayNode places = entry.putArray("places");
        shown.places().forEach(each -> write(each, places.addObject()));
    }

    private static void write(Place place, ObjectNode entry) {
        entry.put("id", place.id());
        entry.put("name", place.name());
        entry.put("kind", place.kind());
        entry.put("home", place.home());
        entry.put("x", place.x());
        entry.put("y", place.y());
        if (place.pinned()) {
            entry.put("pinned", true);
        }
        Instant gone = place.gone();
        if (gone != null) {
            entry.put("gone", gone.toString());
        }
    }

    private static void add(ObjectNode entry, String name, List<String> texts) {
        ArrayNode all = entry.putArray(name);
        texts.forEach(all::add);
    }

    /// Empty where they make no sense.
    static List<Path> folders(JsonNode entry) {
        try {
            return texts(entry, "folders").stream().map(Path::of).toList();
        } catch (InvalidPathException notUnderstood) {
            LOG.debug("not folders", notUnderstood);
            return List.of();
        }
    }

    static Optional<KeptGraph> find(JsonNode entry) {
        try {
            Map<String, Arrangement> lenses = new LinkedHashMap<>();
            entry.path("lenses")
                    .properties()
                    .forEach(each -> lenses.put(each.getKey(), arrangement(each.getValue())));
            return folders(entry).isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new KeptGraph(
                                    folders(entry),
                                    entry.path("lens").stringValue(""),
                                    entry.path("detail").stringValue(""),
                                    entry.path("ignored").isArray()
                                            ? texts(entry, "ignored")
                                            : null,
                                    lenses));
        } catch (DateTimeException notUnderstood) {
            LOG.debug("not a graph", notUnderstood);
            return Optional.empty();
        }
    }

    private static Arrangement arrangement(JsonNode shown) {
        return new Arrangement(
                new Part(
                        shown.path("all").booleanValue(false),
                        shown.path("depth").intValue(1),
                        texts(shown, "seeds"),
                        texts(shown, "added"),
                        texts(shown, "removed"),
                        texts(shown, "opened")),
                shown.path("places")
                        .valueStream()
                        .filter(each -> each.path("id").isString())
                        .map(KeptGraphJson::place)
                        .toList());
    }

    private static Place place(JsonNode entry) {
        String gone = entry.path("gone").stringValue("");
        return new Place(
                entry.path("id").stringValue(""),
                entry.path("name").stringValue(""),
                entry.path("kind").stringValue(""),
                entry.path("home").stringValue(""),
                entry.path("x").doubleValue(0),
                entry.path("y").doubleValue(0),
                entry.path("pinned").booleanValue(false),
                gone.isEmpty() ? null : Instant.parse(gone));
    }

    private static List<String> texts(JsonNode entry, String name) {
        return entry.path(name)
                .valueStream()
                .map(each -> each.stringValue(""))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
