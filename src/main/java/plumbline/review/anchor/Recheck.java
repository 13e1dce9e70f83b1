package plumbline.review.anchor;

import plumbline.source.SourceTree;

import java.util.List;
import java.util.Optional;

/// Looks whether evidence still stands where it was taken from; in doubt it has changed.
public final class Recheck {

    private final ServiceText service;
    private final Versions versions;

    /// Anchors count their paths from the home of the service.
    public Recheck(SourceTree tree, String home, Structure structure) {
        this(tree, home, structure, Versions.NONE);
    }

    /// Also asks git.
    public Recheck(SourceTree tree, String home, Structure structure, Versions versions) {
        this.service = new ServiceText(tree, home, structure);
        this.versions = versions;
    }

    /// Takes an anchor from lines of a file, both ends included.
    public Optional<Anchor> take(String path, int first, int last, String commit, String blob) {
        return service.find(path)
                .filter(lines -> lines.has(first, last))
                .map(lines -> take(new Anchor(path, commit, blob, first, last), lines));
    }

    private Anchor take(Anchor bare, NormalLines lines) {
        LinesPrint snippet = lines.print(bare.firstLine(), bare.lastLine());
        List<Integer> places = lines.places(snippet);
        LinesPrint head = service.findHead(bare.path(), bare.firstLine()).orElse(null);
        return bare.knownBy(
                snippet.written(),
                Surroundings.of(lines, bare.firstLine(), bare.lastLine(), places, head).written(),
                copies(bare.path(), snippet, places.size()),
                service.names(bare.path()).nameOf(bare.firstLine()));
    }

    private Copies copies(String path, LinesPrint snippet, int places) {
        if (places > 1) {
            return Copies.SAME_FILE;
        }
        boolean only = service.having(snippet).allMatch(path::equals);
        return only ? Copies.NONE : Copies.OTHER_FILES;
    }

    public Found check(Anchor anchor) {
        String path = anchor.path();
        if (!service.has(path)) {
            return new OtherFiles(service, versions, anchor).search();
        }
        if (versions.findBlob(path).filter(each -> each.equals(anchor.blob())).isPresent()) {
            return new Found(Freshness.FRESH, Reason.SAME_FILE, anchor);
        }
        return service.find(path)
                .map(lines -> new SameFile(service, anchor, lines).search())
                .orElseGet(() -> new Found(Freshness.UNREADABLE, Reason.UNREADABLE, anchor));
    }
}
