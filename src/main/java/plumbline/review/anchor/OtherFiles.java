package plumbline.review.anchor;

import org.jspecify.annotations.Nullable;

import plumbline.source.TreePath;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Looks for evidence whose file is gone: the same text between the same lines in one other file,
/// and only there, for many files begin alike.
final class OtherFiles {

    private final ServiceText service;
    private final Anchor anchor;
    private final Search search;

    /// Where the text may have gone, if its copies of then are known.
    private final @Nullable Set<String> filesThen;

    OtherFiles(ServiceText service, Versions versions, Anchor anchor) {
        this.service = service;
        this.anchor = anchor;
        this.search = new Search(anchor);
        this.filesThen =
                anchor.copies() == Copies.NONE
                        ? Set.of()
                        : versions.findPaths(anchor.commit()).orElse(null);
    }

    Found search() {
        List<String> files = candidates();
        List<Anchor> beside = files.stream().flatMap(this::beside).limit(2).toList();
        boolean one = files.size() == 1 && beside.size() == 1 && filesThen != null;
        if (one && is(search::isBetween, beside.getFirst())) {
            return service.find(files.getFirst())
                    .map(lines -> search.found(service, lines, beside.getFirst()))
                    .orElseThrow();
        }
        return Stream.concat(beside.stream(), files.stream().flatMap(this::places))
                .filter(each -> is(search::isTelling, each))
                .findFirst()
                .map(each -> new Found(Freshness.CHANGED, Reason.NOT_SURE, each))
                .orElseGet(() -> new Found(Freshness.GONE, Reason.FILE_GONE, anchor));
    }

    /// The files with the text, those beside the old one first; a copy that stood there already is
    /// another one.
    private List<String> candidates() {
        Set<String> others = filesThen == null ? Set.of() : filesThen;
        String folder = TreePath.parent(anchor.path());
        return search.files(service)
                .filter(each -> !others.contains(each))
                .sorted(Comparator.comparing(each -> !TreePath.parent(each).equals(folder)))
                .toList();
    }

    private boolean is(BiPredicate<NormalLines, Integer> telling, Anchor place) {
        return service.find(place.path())
                .filter(lines -> telling.test(lines, place.firstLine()))
                .isPresent();
    }

    private Stream<Anchor> places(String path) {
        return service.find(path).stream()
                .flatMap(lines -> search.places(lines).stream())
                .map(each -> anchor.movedTo(path, each));
    }

    private Stream<Anchor> beside(String path) {
        return service.find(path).stream()
                .flatMap(lines -> search.beside(lines, search.places(lines)).stream())
                .map(each -> anchor.movedTo(path, each));
    }
}
