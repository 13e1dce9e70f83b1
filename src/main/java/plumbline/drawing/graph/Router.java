package plumbline.drawing.graph;

import plumbline.drawing.Box;
import plumbline.drawing.route.FreeWays;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/// Finds ways for lines around boxes that stay where they are: short, with few bends, and apart
/// from each other.
final class Router {

    private static final double NEAR = 14;
    private static final double FAR = 26;
    private static final double BEND = 40;
    private static final double SHARED = 6;

    /// Among more of them a grid has too many places.
    private static final int MOST_BOXES = 160;

    private static final int MOST_STEPS = 60_000;
    private static final double APART = 6;

    private final List<Box> boxes;
    private double[] xs = {};
    private double[] ys = {};
    private boolean[] blocked = {};
    private int[] used = {};

    Router(Collection<Box> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    /// How far below the top of a box a line leaves.
    static double leaving(Card card, Tie tie) {
        return tie.row() < 0 ? arriving(card, tie) : card.rowMiddle(tie.row());
    }

    /// How far below the top of a box lines of a manner arrive.
    static double arriving(Card card, Tie tie) {
        double middle = card.head() / 2;
        return switch (tie.manner()) {
            case DECLARED, SAME -> middle;
            case ASSUMED -> middle + APART;
            case ACROSS -> middle - APART;
        };
    }

    private void grid(Collection<Double> moreYs) {
        TreeSet<Double> columns = new TreeSet<>();
        TreeSet<Double> rows = new TreeSet<>(moreYs);
        for (Box box : boxes) {
            columns.addAll(
                    List.of(box.x() - FAR, box.x() - NEAR, box.right() + NEAR, box.right() + FAR));
            rows.addAll(List.of(box.y() - NEAR, box.bottom() + NEAR));
        }
        xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
        ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
        blocked = new boolean[xs.length * ys.length];
        for (Box box : boxes) {
            Box wide = box.grown(NEAR / 2);
            for (int column = 0; column < xs.length; column++) {
                if (xs[column] > wide.x() && xs[column] < wide.right()) {
                    block(wide, column);
                }
            }
        }
        used = new int[blocked.length];
    }

    private void block(Box box, int column) {
        for (int row = 0; row < ys.length; row++) {
            if (ys[row] > box.y() && ys[row] < box.bottom()) {
                blocked[row * xs.length + column] = true;
            }
        }
    }

    /// One way for each line; where a box is shut in it goes straight through what does that.
    List<Route> routes(List<End> ends) {
        if (boxes.size() > MOST_BOXES) {
            FreeWays ways = new FreeWays(boxes);
            return ends.stream().map(end -> route(end, ways)).toList();
        }
        grid(ends.stream().flatMap(each -> each.ys().stream()).toList());
        List<Route> routes = new ArrayList<>();
        for (End end : ends) {
            routes.add(route(end));
        }
        return routes;
    }

    private static Route route(End end, FreeWays ways) {
        double startY = end.from().y() + end.leaving();
        double endY = end.to().y() + end.arriving();
        return ways.find(end.from(), startY, end.to(), endY)
                .map(way -> new Route(end.tie(), way.xs(), way.ys()))
                .orElseGet(() -> route(end.tie(), straight(end)));
    }

    /// Where a line leaves and where it arrives.
    record End(Tie tie, Box from, double leaving, Box to, double arriving) {

        List<Double> ys() {
            return List.of(from.y() + leaving, to.y() + arriving);
        }
    }

    private Route route(End end) {
        double startY = end.from().y() + end.leaving();
        double endY = end.to().y() + end.arriving();
        int[] starts = {
            cell(end.from().right() + NEAR, startY), cell(end.from().x() - NEAR, startY)
        };
        int[] goals = {cell(end.to().x() - NEAR, endY), cell(end.to().right() + NEAR, endY)};
        List<Integer> cells = new Search(starts, goals).way();
        List<Spot> spots = new ArrayList<>();
        if (cells.isEmpty()) {
            spots.addAll(straight(end));
        } else {
            cells.forEach(each -> used[each]++);
            boolean east = cells.getFirst() == starts[0];
            boolean west = cells.getLast() == goals[0];
            spots.add(new Spot(east ? end.from().right() : end.from().x(), startY));
            cells.forEach(each -> spots.add(spot(each)));
            spots.add(new Spot(west ? end.to().x() : end.to().right(), endY));
        }
        return route(end.tie(), spots);
    }

    /// Through whatever lies between.
    private static List<Spot> straight(End end) {
        double startY = end.from().y() + end.leaving();
        double endY = end.to().y() + end.arriving();
        double middle = (end.from().right() + end.to().x()) / 2;
        return List.of(
                new Spot(end.from().right(), startY),
                new Spot(middle, startY),
                new Spot(middle, endY),
                new Spot(end.to().x(), endY));
    }

    private Spot spot(int cell) {
        return new Spot(xs[cell % xs.length], ys[cell / xs.length]);
    }

    private int cell(double x, double y) {
        return Arrays.binarySearch(ys, y) * xs.length + Arrays.binarySearch(xs, x);
    }

    /// Without the points between which it does not turn.
    private static Route route(Tie tie, List<Spot> spots) {
        List<Spot> corners = new ArrayList<>();
        for (Spot spot : spots) {
            int size = corners.size();
            if (size > 1 && isStraight(corners.get(size - 2), corners.get(size - 1), spot)) {
                corners.removeLast();
            }
            corners.add(spot);
        }
        return new Route(
                tie,
                corners.stream().mapToDouble(Spot::x).toArray(),
                corners.stream().mapToDouble(Spot::y).toArray());
    }

    private static boolean isStraight(Spot one, Spot two, Spot three) {
        boolean level = one.y() == two.y() && two.y() == three.y();
        return level || (one.x() == two.x() && two.x() == three.x());
    }

    /// The cheapest way over the lines of the grid.
    private final class Search {

        private final int[] goals;
        private final double[] cost;
        private final int[] before;
        private final PriorityQueue<Step> waiting =
                new PriorityQueue<>((a, b) -> Double.compare(a.guess(), b.guess()));

        /// A state is a cell and whether it was entered upright.
        private record Step(int state, double cost, double guess) {}

        Search(int[] starts, int[] goals) {
            this.goals = goals;
            cost = new double[2 * used.length];
            before = new int[2 * used.length];
            Arrays.fill(cost, Double.MAX_VALUE);
            for (int i = 0; i < starts.length; i++) {
                if (!blocked[starts[i]]) {
                    enter(2 * starts[i], i * BEND, -1);
                }
            }
        }

        private void enter(int state, double now, int from) {
            if (now < cost[state]) {
                cost[state] = now;
                before[state] = from;
                waiting.add(new Step(state, now, now + guess(state / 2)));
            }
        }

        private double guess(int cell) {
            double least = Double.MAX_VALUE;
            for (int goal : goals) {
                double x = xs[cell % xs.length] - xs[goal % xs.length];
                double y = ys[cell / xs.length] - ys[goal / xs.length];
                least = Math.min(least, Math.abs(x) + Math.abs(y));
            }
            return least;
        }

        List<Integer> way() {
            for (int steps = 0; steps < MOST_STEPS && !waiting.isEmpty(); steps++) {
                Step step = waiting.remove();
                int cell = step.state() / 2;
                boolean level = step.state() % 2 == 0;
                if (level && (cell == goals[0] || cell == goals[1])) {
                    return back(step.state());
                }
                if (step.cost() <= cost[step.state()]) {
                    spread(step.state(), cell);
                }
            }
            return List.of();
        }

        private void spread(int state, int cell) {
            int column = cell % xs.length;
            int row = cell / xs.length;
            if (column > 0) {
                go(state, cell - 1, 0);
            }
            if (column + 1 < xs.length) {
                go(state, cell + 1, 0);
            }
            if (row > 0) {
                go(state, cell - xs.length, 1);
            }
            if (row + 1 < ys.length) {
                go(state, cell + xs.length, 1);
            }
        }

        private void go(int state, int next, int upright) {
            if (blocked[next]) {
                return;
            }
            int cell = state / 2;
            double length =
                    Math.abs(xs[next % xs.length] - xs[cell % xs.length])
                            + Math.abs(ys[next / xs.length] - ys[cell / xs.length]);
            double bend = state % 2 == upright ? 0 : BEND;
            enter(2 * next + upright, cost[state] + length + bend + SHARED * used[next], state);
        }

        private List<Integer> back(int last) {
            List<Integer> cells = new ArrayList<>();
            for (int state = last; state >= 0; state = before[state]) {
                if (cells.isEmpty() || cells.getLast() != state / 2) {
                    cells.add(state / 2);
                }
            }
            Collections.reverse(cells);
            return cells;
        }
    }
}
