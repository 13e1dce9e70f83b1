package plumbline.drawing.route;

import plumbline.drawing.Box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The free stretches beside boxes, each as long as nothing lies in its way.
final class Tracks {

    static final double NEAR = 14;
    private static final double FAR = 26;
    private static final double LEAST = NEAR / 2;

    private final List<Box> boxes;
    private final List<Track> level;
    private final List<Track> upright;
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    Tracks(Collection<Box> all) {
        boxes = all.stream().map(each -> each.grown(LEAST)).toList();
        for (Box box : boxes) {
            left = Math.min(left, box.x() - 2 * FAR);
            top = Math.min(top, box.y() - 2 * FAR);
            right = Math.max(right, box.right() + 2 * FAR);
            bottom = Math.max(bottom, box.bottom() + 2 * FAR);
        }
        Set<Track> lying = new LinkedHashSet<>();
        Set<Track> standing = new LinkedHashSet<>();
        for (Box box : all) {
            for (double y : new double[] {box.y() - NEAR, box.bottom() + NEAR}) {
                lying.addAll(free(true, y, box.x() - FAR, box.right() + FAR));
            }
            for (double by : new double[] {NEAR, FAR}) {
                for (double x : new double[] {box.x() - by, box.right() + by}) {
                    standing.addAll(free(false, x, box.y() - NEAR, box.bottom() + NEAR));
                }
            }
        }
        level = lying.stream().sorted(Comparator.comparingDouble(Track::at)).toList();
        upright = standing.stream().sorted(Comparator.comparingDouble(Track::at)).toList();
    }

    /// Those that lie level, from above.
    List<Track> level() {
        return level;
    }

    /// Those that stand upright, from the left.
    List<Track> upright() {
        return upright;
    }

    /// The first of a list that is not before a place.
    static int first(List<Track> tracks, double place) {
        int low = 0;
        int high = tracks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tracks.get(middle).at() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The free stretches at a place that have a part in common with one that is wanted.
    private List<Track> free(boolean lying, double at, double from, double to) {
        List<double[]> taken = new ArrayList<>();
        for (Box box : boxes) {
            double first = lying ? box.y() : box.x();
            double last = lying ? box.bottom() : box.right();
            if (first < at && at < last) {
                taken.add(
                        lying
                                ? new double[] {box.x(), box.right()}
                                : new double[] {box.y(), box.bottom()});
            }
        }
        taken.sort(Comparator.comparingDouble(each -> each[0]));
        taken.add(new double[] {lying ? right : bottom, Double.MAX_VALUE});
        List<Track> free = new ArrayList<>();
        double begin = lying ? left : top;
        for (double[] each : taken) {
            if (each[0] > begin && each[0] >= from && begin <= to) {
                free.add(new Track(lying, at, begin, each[0]));
            }
            begin = Math.max(begin, each[1]);
        }
        return free;
    }

    /// From a side of a box as far as nothing lies in the way; nothing where there is no room to
    /// turn.
    Optional<Track> findOut(Box box, double y, boolean east) {
        double edge = east ? box.right() : box.x();
        double end = east ? right : left;
        for (Box other : boxes) {
            boolean own = other.equals(box.grown(LEAST));
            if (own || y <= other.y() || y >= other.bottom()) {
                continue;
            }
            if (east && other.right() > edge) {
                end = Math.min(end, other.x());
            } else if (!east && other.x() < edge) {
                end = Math.max(end, other.right());
            }
        }
        return Math.abs(end - edge) >= LEAST && east == end > edge
                ? Optional.of(new Track(true, y, Math.min(edge, end), Math.max(edge, end)))
                : Optional.empty();
    }
}
