package plumbline.review.anchor;

import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The files of a service as lines and names, each read when somebody asks and then kept.
final class ServiceText {

    private final SourceTree tree;
    private final String home;
    private final Structure structure;
    private final Map<String, Optional<NormalLines>> lines = new ConcurrentHashMap<>();
    private final Map<String, NormalLines> all = new LinkedHashMap<>();
    private final Map<String, Structure.Names> names = new ConcurrentHashMap<>();

    ServiceText(SourceTree tree, String home, Structure structure) {
        this.tree = tree;
        this.home = home;
        this.structure = structure;
    }

    boolean has(String path) {
        return tree.has(inTree(path));
    }

    /// The files that those lines stand in, counted from the service.
    Stream<String> having(LinesPrint print) {
        return all().entrySet().stream()
                .filter(each -> each.getValue().has(print))
                .map(Map.Entry::getKey);
    }

    private synchronized Map<String, NormalLines> all() {
        if (all.isEmpty()) {
            int skip = home.isEmpty() ? 0 : home.length() + 1;
            for (SourceFile file : tree.below(home)) {
                String path = file.relativePath().substring(skip);
                find(path).ifPresent(each -> all.put(path, each));
            }
        }
        return all;
    }

    /// Nothing when the file is not there or cannot be read.
    Optional<NormalLines> find(String path) {
        return lines.computeIfAbsent(path, own -> document(own).map(NormalLines::of));
    }

    Structure.Names names(String path) {
        return names.computeIfAbsent(
                path, own -> document(own).map(structure::of).orElse(Structure.Names.NONE));
    }

    /// The line that begins what a line has its name from, where that name is only a number.
    Optional<LinesPrint> findHead(String path, int line) {
        Structure.Names names = names(path);
        return find(path)
                .filter(_ -> PlaceName.endsWithNumber(names.nameOf(line)))
                .flatMap(lines -> names.findAround(line).map(each -> head(lines, each)));
    }

    private static LinesPrint head(NormalLines lines, Structure.Lines place) {
        return lines.print(place.first(), place.first());
    }

    private Optional<SourceDocument> document(String path) {
        return tree.findDocument(inTree(path));
    }

    private String inTree(String path) {
        return TreePath.child(home, path);
    }
}
