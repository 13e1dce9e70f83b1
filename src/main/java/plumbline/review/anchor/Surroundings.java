package plumbline.review.anchor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// The lines before and after evidence, as many as it takes to tell it from its copies.
///
/// A side is missing where even many lines do not tell. `head` is the line that begins the
/// statement or the item of a list that the evidence has its number from, if it has one.
record Surroundings(
        @Nullable LinesPrint before, @Nullable LinesPrint after, @Nullable LinesPrint head) {

    private static final int LEAST = 3;
    private static final int MOST = 40;

    static Surroundings of(
            NormalLines lines,
            int first,
            int last,
            List<Integer> places,
            @Nullable LinesPrint head) {
        if (places.size() == NormalLines.MOST_PLACES) {
            return new Surroundings(null, null, head);
        }
        List<Integer> copies = places.stream().filter(each -> each != first).toList();
        int above = needed(lines, first - 1, -1, copies.stream().map(each -> each - 1));
        int below =
                needed(lines, last + 1, 1, copies.stream().map(each -> each + last + 1 - first));
        int from = Math.max(0, first - above);
        int to = Math.min(lines.count() + 1, last + below);
        return new Surroundings(
                above > MOST ? null : lines.print(from, first - 1),
                below > MOST ? null : lines.print(last + 1, to),
                head);
    }

    private static int needed(NormalLines lines, int from, int step, Stream<Integer> others) {
        int longest = others.mapToInt(each -> lines.common(from, each, step, MOST)).max().orElse(0);
        return Math.max(LEAST, longest + 1);
    }

    /// As it was written; damage counts as nothing known.
    static Surroundings read(String written) {
        String[] sides = (written + "--").split("-", 4);
        return new Surroundings(side(sides[0]), side(sides[1]), side(sides[2]));
    }

    private static @Nullable LinesPrint side(String written) {
        return LinesPrint.find(written).orElse(null);
    }

    String written() {
        return written(before) + "-" + written(after) + "-" + written(head);
    }

    private static String written(@Nullable LinesPrint side) {
        return side == null ? "" : side.written();
    }

    /// Whether the file begins with the lines before, or ends with those after.
    boolean reachesEdge(NormalLines lines, int first, int last) {
        int above = above(lines, first);
        int below = below(lines, last);
        return (above > 0 && above == first) || (below > 0 && last + below == lines.count() + 1);
    }

    /// How many lines before a line are those that stood before.
    int above(NormalLines lines, int first) {
        LinesPrint side = before;
        return side != null && lines.stands(side, first - side.count()) ? side.count() : 0;
    }

    /// How many lines after a line are those that stood after.
    int below(NormalLines lines, int last) {
        LinesPrint side = after;
        return side != null && lines.stands(side, last + 1) ? side.count() : 0;
    }
}
