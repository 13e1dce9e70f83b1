package plumbline.review.anchor;

import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks whether evidence still stands where it was taken from; in doubt it has changed.
public final class Recheck {

    private final SourceTree tree;
    private final String home;
    private final Structure structure;

    /// Anchors count their paths from the home of the service.
    public Recheck(SourceTree tree, String home, Structure structure) {
        this.tree = tree;
        this.home = home;
        this.structure = structure;
    }

    /// What became of it, and where it is now as far as that is known.
    public record Finding(Freshness freshness, Anchor anchor) {}

    /// Takes an anchor from lines of a file, both ends included.
    public Optional<Anchor> take(String path, int first, int last, String commit, String blob) {
        return tree.findDocument(TreePath.child(home, path))
                .flatMap(each -> take(each, path, first, last, commit, blob));
    }

    private Optional<Anchor> take(
            SourceDocument document, String path, int first, int last, String commit, String blob) {
        NormalLines lines = NormalLines.of(document.text());
        if (!lines.has(first, last)) {
            return Optional.empty();
        }
        String snippet = lines.snippet(first, last);
        return Optional.of(
                new Anchor(
                        path,
                        commit,
                        blob,
                        first,
                        last,
                        snippet,
                        lines.context(first, last),
                        lines.places(snippet, last - first).size() == 1,
                        structure.nameOf(document, first)));
    }

    public Finding check(Anchor anchor) {
        String path = TreePath.child(home, anchor.path());
        if (!tree.has(path)) {
            return elsewhere(anchor);
        }
        return tree.findDocument(path)
                .map(each -> check(anchor, each))
                .orElseGet(() -> new Finding(Freshness.UNREADABLE, anchor));
    }

    private Finding check(Anchor anchor, SourceDocument document) {
        NormalLines lines = NormalLines.of(document.text());
        List<Integer> same = places(anchor, lines);
        List<Integer> sure =
                same.size() < 2
                        ? same
                        : same.stream().filter(each -> isAround(anchor, lines, each)).toList();
        if (same.isEmpty()) {
            return changed(anchor, document, lines);
        }
        return sure.size() == 1 && isSame(anchor, lines, sure.getFirst())
                ? found(anchor, sure.getFirst())
                : new Finding(Freshness.CHANGED, anchor);
    }

    private static Finding found(Anchor anchor, int first) {
        Anchor found = anchor.movedTo(anchor.path(), first);
        return new Finding(found.equals(anchor) ? Freshness.FRESH : Freshness.MOVED, found);
    }

    /// A text that stood in several places may be another of these, when one of them is left.
    private static boolean isSame(Anchor anchor, NormalLines lines, int first) {
        return anchor.unique() || first == anchor.firstLine() || isBeside(anchor, lines, first);
    }

    private static List<Integer> places(Anchor anchor, NormalLines lines) {
        return lines.places(anchor.snippet(), anchor.lastLine() - anchor.firstLine());
    }

    private static boolean isAround(Anchor anchor, NormalLines lines, int first) {
        int last = first + anchor.lastLine() - anchor.firstLine();
        return lines.context(first, last).equals(anchor.context());
    }

    /// The text is gone; what bears its name or stood around it may be there.
    private Finding changed(Anchor anchor, SourceDocument document, NormalLines lines) {
        Optional<Structure.Lines> named =
                anchor.structure().isEmpty()
                        ? Optional.empty()
                        : structure.find(document, anchor.structure());
        if (named.isPresent()) {
            return new Finding(
                    Freshness.CHANGED, anchor.movedTo(anchor.path(), named.get().first()));
        }
        int more = anchor.lastLine() - anchor.firstLine();
        return IntStream.rangeClosed(1, lines.count() - more)
                .filter(each -> isBeside(anchor, lines, each))
                .mapToObj(each -> anchor.movedTo(anchor.path(), each))
                .findFirst()
                .map(each -> new Finding(Freshness.CHANGED, each))
                .orElseGet(() -> new Finding(Freshness.GONE, anchor));
    }

    /// Whether the lines before or those after are the same; empty ones tell nothing.
    private static boolean isBeside(Anchor anchor, NormalLines lines, int first) {
        int last = first + anchor.lastLine() - anchor.firstLine();
        String[] now = lines.context(first, last).split("-", 2);
        String[] then = anchor.context().split("-", 2);
        boolean before = first > 1 && Objects.equals(now[0], then[0]);
        boolean after = last < lines.count() && Objects.equals(now[1], then[1]);
        return before || after;
    }

    /// The file is gone: the same text in one other file, and only there, is the same evidence.
    private Finding elsewhere(Anchor anchor) {
        String ending = anchor.path().substring(anchor.path().lastIndexOf('.') + 1);
        List<Anchor> found =
                tree.below(home).stream()
                        .map(SourceFile::relativePath)
                        .filter(each -> each.endsWith("." + ending))
                        .flatMap(each -> places(anchor, each))
                        .limit(2)
                        .toList();
        return switch (found.size()) {
            case 0 -> new Finding(Freshness.GONE, anchor);
            case 1 -> new Finding(Freshness.MOVED, found.getFirst());
            default -> new Finding(Freshness.CHANGED, anchor);
        };
    }

    private Stream<Anchor> places(Anchor anchor, String path) {
        int skip = home.isEmpty() ? 0 : home.length() + 1;
        return tree.findDocument(path).stream()
                .flatMap(each -> places(anchor, NormalLines.of(each.text())).stream())
                .map(each -> anchor.movedTo(path.substring(skip), each));
    }
}
