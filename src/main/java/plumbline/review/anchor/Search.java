package plumbline.review.anchor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for the lines of evidence in a text.
final class Search {

    /// Letters and digits that lines need, with those around them or alone, to be no accident.
    private static final int TELLING = 10;

    private static final int TELLING_ALONE = 30;

    /// The same for lines that only show where something stood.
    private static final int TELLING_WHERE = 8;

    private final Anchor anchor;
    private final @Nullable LinesPrint snippet;
    private final Surroundings around;

    Search(Anchor anchor) {
        this.anchor = anchor;
        this.snippet = LinesPrint.find(anchor.snippet()).orElse(null);
        this.around = Surroundings.read(anchor.context());
    }

    List<Integer> places(NormalLines lines) {
        return snippet == null ? List.of() : lines.places(snippet);
    }

    /// The files that the lines stand in.
    Stream<String> files(ServiceText service) {
        return snippet == null ? Stream.empty() : service.having(snippet);
    }

    /// Those that what stands around them speaks for.
    List<Integer> beside(NormalLines lines, List<Integer> places) {
        return places.stream().filter(each -> above(lines, each) + below(lines, each) > 0).toList();
    }

    /// The same lines were found, and are the same evidence unless they belong to something else.
    Found found(ServiceText service, NormalLines lines, Anchor now) {
        String name = service.names(now.path()).nameOf(now.firstLine());
        if (!PlaceName.of(name).equals(PlaceName.of(anchor.structure()))
                || !hasHead(service, lines, now)) {
            return new Found(Freshness.CHANGED, Reason.OTHER_MEANING, now);
        }
        if (now.equals(anchor)) {
            return new Found(Freshness.FRESH, Reason.SAME_LINES, now);
        }
        boolean here = now.path().equals(anchor.path());
        return new Found(Freshness.MOVED, here ? Reason.OTHER_LINES : Reason.OTHER_FILE, now);
    }

    /// A column that has other neighbours may be one of another table.
    private boolean hasHead(ServiceText service, NormalLines lines, Anchor now) {
        return isBetween(lines, now.firstLine())
                || service.findHead(now.path(), now.firstLine())
                        .equals(Optional.ofNullable(around.head()));
    }

    /// Whether a place cannot be an accident, such as a brace that stands before another.
    boolean isTelling(NormalLines lines, int first) {
        int above = above(lines, first);
        int below = below(lines, first);
        return isBetween(lines, first)
                || around.reachesEdge(lines, first, last(first))
                || weighs(
                        lines,
                        first - above,
                        last(first) + below,
                        above + below == 0 ? TELLING_ALONE : TELLING);
    }

    /// Whether both what stood before and what stood after is there.
    boolean isBetween(NormalLines lines, int first) {
        return above(lines, first) > 0 && below(lines, first) > 0;
    }

    private static boolean weighs(NormalLines lines, int first, int last, int enough) {
        return lines.weight(first, last, enough) >= enough;
    }

    /// The lines that stand now between those that stood before and after; none when these follow
    /// each other.
    Optional<Structure.Lines> between(NormalLines lines) {
        int more = anchor.lastLine() - anchor.firstLine();
        Optional<Integer> above = place(lines, around.before());
        Optional<Integer> below = place(lines, around.after()).map(each -> each - 1);
        Optional<Integer> first =
                above.map(each -> each + count(around.before()))
                        .or(() -> below.map(each -> Math.max(1, each - more)));
        return first.map(
                from ->
                        new Structure.Lines(
                                from,
                                below.filter(each -> each >= from - 1)
                                        .orElse(Math.min(from + more, lines.count()))));
    }

    /// All lines of the file, where the evidence reached from its beginning to its end.
    Optional<Structure.Lines> whole(NormalLines lines) {
        boolean whole =
                lines.count() > 0
                        && around.above(lines, 1) == 1
                        && around.below(lines, lines.count()) == 1;
        return whole ? Optional.of(new Structure.Lines(1, lines.count())) : Optional.empty();
    }

    private static int count(@Nullable LinesPrint side) {
        return side == null ? 0 : side.count();
    }

    /// The only place of a side that says something.
    private static Optional<Integer> place(NormalLines lines, @Nullable LinesPrint side) {
        List<Integer> places = side == null ? List.of() : lines.places(side);
        return Optional.of(places)
                .filter(each -> each.size() == 1)
                .map(List::getFirst)
                .filter(each -> weighs(lines, each, each + count(side) - 1, TELLING_WHERE));
    }

    private int above(NormalLines lines, int first) {
        return around.above(lines, first);
    }

    private int below(NormalLines lines, int first) {
        return around.below(lines, last(first));
    }

    private int last(int first) {
        return first + anchor.lastLine() - anchor.firstLine();
    }
}
