package plumbline.review.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for evidence in the file that it was taken from.
final class SameFile {

    private final ServiceText service;
    private final Anchor anchor;
    private final NormalLines lines;
    private final Search search;

    SameFile(ServiceText service, Anchor anchor, NormalLines lines) {
        this.service = service;
        this.anchor = anchor;
        this.lines = lines;
        this.search = new Search(anchor);
    }

    Found search() {
        List<Integer> places = search.places(lines);
        List<Integer> beside = search.beside(lines, places);
        boolean alone = beside.isEmpty() && places.size() == 1 && wasAlone();
        List<Integer> likely = alone ? places : beside;
        boolean sure = likely.size() == 1 && search.isTelling(lines, likely.getFirst());
        return (sure ? Optional.of(likely.getFirst()) : named(beside.isEmpty() ? places : beside))
                .map(each -> search.found(service, lines, anchor.movedTo(anchor.path(), each)))
                .orElseGet(() -> likely.isEmpty() ? changed(places) : notSure(likely));
    }

    private boolean wasAlone() {
        return anchor.copies() != Copies.SAME_FILE;
    }

    /// The place that begins what bears the same name, and a name that counts nothing.
    private Optional<Integer> named(List<Integer> places) {
        return PlaceName.isAll(anchor.structure())
                ? service.names(anchor.path())
                        .find(anchor.structure())
                        .map(Structure.Lines::first)
                        .filter(places::contains)
                : Optional.empty();
    }

    /// What bears the same name, or else the nearest of what was around it that is still there.
    private Optional<Structure.Lines> section() {
        Structure.Names names = service.names(anchor.path());
        return PlaceName.outwards(anchor.structure())
                .flatMap(each -> names.find(each).stream())
                .findFirst();
    }

    private Found changed(List<Integer> places) {
        Optional<Structure.Lines> place =
                search.between(lines).or(() -> search.whole(lines)).or(this::section);
        return place.map(this::changed)
                .orElseGet(
                        () ->
                                places.isEmpty()
                                        ? new Found(Freshness.GONE, Reason.NOTHING_LEFT, anchor)
                                        : notSure(places));
    }

    private Found changed(Structure.Lines place) {
        boolean empty = place.last() < place.first();
        return new Found(
                Freshness.CHANGED,
                empty ? Reason.CUT_OUT : Reason.OTHER_TEXT,
                anchor.at(anchor.path(), place.first(), Math.max(place.first(), place.last())));
    }

    /// Shows the nearest of several places.
    private Found notSure(List<Integer> places) {
        Comparator<Integer> near =
                Comparator.comparingInt(each -> Math.abs(each - anchor.firstLine()));
        int first = places.stream().min(near).orElse(anchor.firstLine());
        return new Found(Freshness.CHANGED, Reason.NOT_SURE, anchor.movedTo(anchor.path(), first));
    }
}
