package plumbline.preferences.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.preferences.file.JsonText;
import plumbline.preferences.file.WholeFile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The file that remembers where things lay in graphs, those of the latest workspace first.
///
/// Nothing that was decided is in it: where it cannot be read or written, graphs are laid out anew.
public final class GraphFile {

    private static final Logger LOG = LoggerFactory.getLogger(GraphFile.class);
    private static final String GRAPHS = "graphs";
    private static final int MOST = 12;

    private final Path file;
    private final JsonText json = new JsonText();

    public GraphFile(Path file) {
        this.file = file;
    }

    /// How the graph of these folders was left.
    public synchronized Optional<KeptGraph> find(List<Path> folders) {
        return load().stream()
                .flatMap(entry -> KeptGraphJson.find(entry).stream())
                .filter(each -> each.folders().equals(folders))
                .findFirst();
    }

    private List<JsonNode> load() {
        try {
            return json.findObject(Files.readAllBytes(file)).stream()
                    .flatMap(tree -> tree.path(GRAPHS).valueStream())
                    .toList();
        } catch (NoSuchFileException neverSaved) {
            return List.of();
        } catch (IOException unreadable) {
            LOG.warn("Where graphs lay cannot be read: {}", unreadable.toString());
            return List.of();
        }
    }

    /// Puts a graph first, in place of what was known of the same folders.
    public synchronized void save(KeptGraph graph) {
        ObjectNode own = JsonNodeFactory.instance.objectNode();
        KeptGraphJson.write(graph, own);
        List<JsonNode> others =
                load().stream()
                        .filter(each -> !KeptGraphJson.folders(each).equals(graph.folders()))
                        .filter(each -> !KeptGraphJson.folders(each).isEmpty())
                        .toList();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("formatVersion", 1);
        ArrayNode entries = tree.putArray(GRAPHS);
        Stream.concat(Stream.of(own), others.stream()).limit(MOST).forEach(entries::add);
        try {
            WholeFile.write(file, json.write(tree));
        } catch (IOException failure) {
            LOG.warn("Where graphs lie cannot be remembered: {}", failure.toString());
        }
    }
}
