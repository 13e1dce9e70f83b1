package plumbline.drawing.graph;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import plumbline.drawing.Box;
import plumbline.drawing.packing.Skyline;
import plumbline.progress.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays boxes in columns, so that lines lead from left to right and cross as little as possible.
final class Layered {

    private static final int MANY = 250;
    private static final double BETWEEN_BOXES = 26;
    private static final double BETWEEN_COLUMNS = 54;
    private static final double BETWEEN_LINES = 12;
    private static final double BETWEEN_PARTS = 44;
    private static final double SHAPE = 1.6;
    private static final int ARRIVING = -2;
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Board board;
    private final Map<String, Box> sizes;
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Port, ElkPort> ports = new HashMap<>();
    private final Map<Tie, ElkEdge> edges = new LinkedHashMap<>();

    /// Where lines of a manner leave (from a row or the head) or arrive.
    private record Port(String node, int row, Tie.Manner manner) {}

    Layered(Board board, Map<String, Box> sizes) {
        this.board = board;
        this.sizes = sizes;
    }

    /// Nothing where it was not wanted any more.
    Optional<Placed> lay(Progress progress) {
        ElkNode root = root();
        for (Card card : board.cards()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            Box size = sizes.getOrDefault(card.id(), NOWHERE);
            node.setDimensions(size.width(), size.height());
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            nodes.put(card.id(), node);
        }
        Map<String, Card> cards = new HashMap<>();
        board.cards().forEach(each -> cards.put(each.id(), each));
        for (Tie tie : board.ties()) {
            Card from = cards.get(tie.from());
            Card to = cards.get(tie.to());
            if (from != null && to != null) {
                edges.put(
                        tie, ElkGraphUtil.createSimpleEdge(leaving(from, tie), arriving(to, tie)));
            }
        }
        new LayeredLayoutProvider().layout(root, new Monitor(progress));
        return progress.isCancelled() ? Optional.empty() : Optional.of(result());
    }

    private ElkNode root() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES + 4);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LINES + 8);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES - 2);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES - 2);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_PARTS);
        root.setProperty(LayeredOptions.ASPECT_RATIO, SHAPE);
        if (board.cards().size() > MANY) {
            root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
            root.setProperty(LayeredOptions.THOROUGHNESS, 1);
            root.setProperty(
                    LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        }
        return root;
    }

    private ElkPort leaving(Card card, Tie tie) {
        return ports.computeIfAbsent(
                new Port(card.id(), tie.row(), tie.manner()),
                _ -> port(card, PortSide.EAST, Router.leaving(card, tie)));
    }

    private ElkPort arriving(Card card, Tie tie) {
        return ports.computeIfAbsent(
                new Port(card.id(), ARRIVING, tie.manner()),
                _ -> port(card, PortSide.WEST, Router.arriving(card, tie)));
    }

    private ElkPort port(Card card, PortSide side, double y) {
        ElkNode node = nodes.get(card.id());
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(side == PortSide.EAST && node != null ? node.getWidth() : 0, y);
        return port;
    }

    private Placed result() {
        Map<String, Box> boxes = new LinkedHashMap<>();
        nodes.forEach(
                (id, node) ->
                        boxes.put(
                                id,
                                new Box(
                                        node.getX(),
                                        node.getY(),
                                        node.getWidth(),
                                        node.getHeight())));
        List<Route> routes = new ArrayList<>();
        edges.forEach(
                (tie, edge) ->
                        edge.getSections().stream()
                                .findFirst()
                                .ifPresent(section -> routes.add(route(tie, section))));
        return packed(boxes, routes);
    }

    /// What no line joins lies side by side as the shape asks for; ELK puts it in rows, in which
    /// little stands beside what is high.
    private Placed packed(Map<String, Box> boxes, List<Route> routes) {
        List<Placed> parts = parts(boxes, routes);
        List<Box> sizes = parts.stream().map(Placed::bounds).toList();
        List<Box> places = Skyline.place(sizes, BETWEEN_PARTS - 2 * Placed.MARGIN, SHAPE);
        Map<String, Box> moved = new LinkedHashMap<>(boxes);
        List<Route> ways = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            double byX = places.get(i).x() - sizes.get(i).x();
            double byY = places.get(i).y() - sizes.get(i).y();
            parts.get(i)
                    .boxes()
                    .forEach(
                            (id, box) ->
                                    moved.put(
                                            id,
                                            new Box(
                                                    box.x() + byX,
                                                    box.y() + byY,
                                                    box.width(),
                                                    box.height())));
            parts.get(i).routes().forEach(each -> ways.add(each.moved(byX, byY)));
        }
        return Placed.of(board, moved, ways);
    }

    private List<Placed> parts(Map<String, Box> boxes, List<Route> routes) {
        Map<String, Set<String>> joined = new LinkedHashMap<>();
        boxes.keySet().forEach(id -> joined.put(id, new LinkedHashSet<>(Set.of(id))));
        for (Route each : routes) {
            Set<String> one = joined.getOrDefault(each.tie().from(), Set.of());
            Set<String> other = joined.getOrDefault(each.tie().to(), Set.of());
            if (!one.equals(other)) {
                boolean more = one.size() >= other.size();
                Set<String> all = more ? one : other;
                all.addAll(more ? other : one);
                (more ? other : one).forEach(id -> joined.put(id, all));
            }
        }
        Map<String, List<Route>> ways = new HashMap<>();
        routes.forEach(
                each ->
                        ways.computeIfAbsent(
                                        first(joined, each.tie().from()), _ -> new ArrayList<>())
                                .add(each));
        List<Placed> parts = new ArrayList<>();
        joined.forEach(
                (id, all) -> {
                    if (all.iterator().next().equals(id)) {
                        Map<String, Box> some = new LinkedHashMap<>();
                        all.forEach(it -> some.put(it, boxes.getOrDefault(it, NOWHERE)));
                        parts.add(Placed.of(board, some, ways.getOrDefault(id, List.of())));
                    }
                });
        return parts;
    }

    private static String first(Map<String, Set<String>> joined, String id) {
        return joined.getOrDefault(id, Set.of(id)).iterator().next();
    }

    private static Route route(Tie tie, ElkEdgeSection section) {
        List<ElkBendPoint> bends = section.getBendPoints();
        double[] xs = new double[bends.size() + 2];
        double[] ys = new double[bends.size() + 2];
        xs[0] = section.getStartX();
        ys[0] = section.getStartY();
        for (int i = 0; i < bends.size(); i++) {
            xs[i + 1] = bends.get(i).getX();
            ys[i + 1] = bends.get(i).getY();
        }
        xs[xs.length - 1] = section.getEndX();
        ys[ys.length - 1] = section.getEndY();
        return new Route(tie, xs, ys);
    }

    /// Tells the layout that nobody wants it any more.
    private static final class Monitor extends BasicProgressMonitor {

        private final Progress progress;

        Monitor(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean isCanceled() {
            return progress.isCancelled();
        }

        @Override
        protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
            return new Monitor(progress);
        }
    }
}
