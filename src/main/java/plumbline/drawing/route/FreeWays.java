package plumbline.drawing.route;

import plumbline.drawing.Box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Finds ways for lines around many boxes, along the free stretches beside these: short, with few
/// bends, and apart from each other.
public final class FreeWays {

    private final Tracks tracks;
    private final int[] used;

    /// The corners of a way, its ends included.
    public static final class Way {

        private final double[] xs;
        private final double[] ys;

        private Way(double[] xs, double[] ys) {
            this.xs = xs;
            this.ys = ys;
        }

        /// From the left.
        public double[] xs() {
            return xs;
        }

        /// From above.
        public double[] ys() {
            return ys;
        }
    }

    public FreeWays(Collection<Box> boxes) {
        tracks = new Tracks(boxes);
        used = new int[tracks.level().size() + tracks.upright().size()];
    }

    /// From a side of one box to a side of another, at these heights; nothing where one of them is
    /// shut in.
    public Optional<Way> find(Box from, double leaving, Box to, double arriving) {
        List<Door> starts = doors(from, leaving);
        List<Door> goals = doors(to, arriving);
        if (starts.isEmpty() || goals.isEmpty()) {
            return Optional.empty();
        }
        return findStraight(starts, goals).or(() -> search(starts, goals));
    }

    private List<Door> doors(Box box, double y) {
        List<Door> doors = new ArrayList<>();
        tracks.findOut(box, y, true).ifPresent(each -> doors.add(new Door(each, box.right())));
        tracks.findOut(box, y, false).ifPresent(each -> doors.add(new Door(each, box.x())));
        return doors;
    }

    /// Nothing between two boxes of the same height.
    private static Optional<Way> findStraight(List<Door> starts, List<Door> goals) {
        for (Door start : starts) {
            for (Door goal : goals) {
                boolean level = Math.abs(start.track().at() - goal.track().at()) < 0.01;
                boolean meet =
                        start.track().from() <= goal.track().to()
                                && goal.track().from() <= start.track().to();
                boolean faces = start.isEast() != goal.isEast() && start.edge() != goal.edge();
                if (level && meet && faces) {
                    double y = start.track().at();
                    return Optional.of(
                            new Way(new double[] {start.edge(), goal.edge()}, new double[] {y, y}));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Way> search(List<Door> starts, List<Door> goals) {
        Search search = new Search(tracks, used, starts, goals);
        List<Integer> nodes = search.way();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        nodes.stream().filter(each -> each < used.length).forEach(each -> used[each]++);
        Door start = starts.get(nodes.getFirst() - used.length);
        Door goal = goals.get(nodes.getLast() - used.length - starts.size());
        List<Double> xs = new ArrayList<>(List.of(start.edge()));
        List<Double> ys = new ArrayList<>(List.of(start.track().at()));
        for (int i = 1; i < nodes.size(); i++) {
            Track one = search.track(nodes.get(i - 1));
            Track other = search.track(nodes.get(i));
            xs.add(one.level() ? other.at() : one.at());
            ys.add(one.level() ? one.at() : other.at());
        }
        Collections.addAll(xs, goal.edge());
        Collections.addAll(ys, goal.track().at());
        return Optional.of(
                new Way(
                        xs.stream().mapToDouble(Double::doubleValue).toArray(),
                        ys.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /// The free stretch from a side of a box, and where that side is.
    record Door(Track track, double edge) {

        boolean isEast() {
            return track.from() == edge;
        }
    }
}
