package plumbline.drawing.route;

import plumbline.drawing.route.FreeWays.Door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The shortest way from track to track, as far as bends and what others use count as length.
///
/// Level tracks come first, then upright ones, then where a way may start and where it may end. Of
/// each track the entry counts from which the whole way is likely to be the shortest.
final class Search {

    private static final double BEND = 40;
    private static final double SHARED = 30;

    private final List<Track> level;
    private final List<Track> upright;
    private final int[] used;
    private final List<Door> starts;
    private final List<Door> goals;
    private final double[] cost;
    private final double[] likely;
    private final double[] entry;
    private final int[] before;
    private final PriorityQueue<Step> waiting =
            new PriorityQueue<>(
                    Comparator.comparingDouble(Step::likely).thenComparingInt(Step::node));

    private record Step(int node, double likely) {}

    Search(Tracks tracks, int[] used, List<Door> starts, List<Door> goals) {
        this.level = tracks.level();
        this.upright = tracks.upright();
        this.used = used;
        this.starts = starts;
        this.goals = goals;
        int size = used.length + starts.size() + goals.size();
        cost = new double[size];
        likely = new double[size];
        entry = new double[size];
        before = new int[size];
        Arrays.fill(likely, Double.MAX_VALUE);
    }

    /// The tracks from start to goal; none where there is no way.
    List<Integer> way() {
        for (int i = 0; i < starts.size(); i++) {
            enter(used.length + i, -1, starts.get(i).edge(), i * BEND);
        }
        while (!waiting.isEmpty()) {
            Step step = waiting.remove();
            if (step.node() >= used.length + starts.size()) {
                return back(step.node());
            }
            if (step.likely() <= likely[step.node()]) {
                spread(step.node(), track(step.node()));
            }
        }
        return List.of();
    }

    Track track(int node) {
        if (node < level.size()) {
            return level.get(node);
        }
        if (node < used.length) {
            return upright.get(node - level.size());
        }
        int end = node - used.length;
        return end < starts.size()
                ? starts.get(end).track()
                : goals.get(end - starts.size()).track();
    }

    private void spread(int node, Track track) {
        List<Track> others = track.level() ? upright : level;
        int shift = track.level() ? level.size() : 0;
        for (int i = Tracks.first(others, track.from());
                i < others.size() && others.get(i).at() <= track.to();
                i++) {
            go(node, track, shift + i, others.get(i));
        }
        if (!track.level()) {
            int first = used.length + starts.size();
            for (int i = 0; i < goals.size(); i++) {
                go(node, track, first + i, goals.get(i).track());
            }
        }
    }

    private void go(int node, Track track, int next, Track other) {
        if (track.crosses(other)) {
            double shared = next < used.length ? SHARED * used[next] : 0;
            double length = Math.abs(other.at() - entry[node]);
            enter(next, node, track.at(), cost[node] + length + BEND + shared);
        }
    }

    /// `place` is where along the track it is entered.
    private void enter(int node, int from, double place, double now) {
        double whole = now + guess(node, place);
        if (whole < likely[node]) {
            likely[node] = whole;
            cost[node] = now;
            entry[node] = place;
            before[node] = from;
            waiting.add(new Step(node, whole));
        }
    }

    private double guess(int node, double place) {
        Track track = track(node);
        double x = track.level() ? place : track.at();
        double y = track.level() ? track.at() : place;
        double least = Double.MAX_VALUE;
        for (Door goal : goals) {
            least = Math.min(least, Math.abs(x - goal.edge()) + Math.abs(y - goal.track().at()));
        }
        return least;
    }

    private List<Integer> back(int last) {
        List<Integer> nodes = new ArrayList<>();
        for (int node = last; node >= 0; node = before[node]) {
            nodes.add(node);
        }
        Collections.reverse(nodes);
        return nodes;
    }
}
