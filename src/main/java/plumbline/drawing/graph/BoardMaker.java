package plumbline.drawing.graph;

import plumbline.analysis.dependency.MigrationKey;
import plumbline.analysis.dependency.OrderViolation;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.TableColumn;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.part.GraphPart;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes boxes and lines of a part of a graph.
public final class BoardMaker {

    private final TableColumns columns;
    private final GraphFindings findings;
    private final Words words;

    public BoardMaker(TableColumns columns, GraphFindings findings, Words words) {
        this.columns = columns;
        this.findings = findings;
        this.words = words;
    }

    public Board make(GraphPart part, Detail detail) {
        Map<String, Set<String>> leading = new HashMap<>();
        for (Edge edge : part.graph().edges()) {
            Set<String> own = leading.computeIfAbsent(edge.from(), _ -> new HashSet<>());
            edge.by().forEach(each -> own.add(own(each)));
        }
        boolean several = part.graph().nodes().stream().map(Node::home).distinct().count() > 1;
        Map<String, String> hubs = new HashMap<>();
        part.hubs().forEach(each -> hubs.put(each.node().id(), each.node().name()));
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Node node : part.nodes()) {
            List<Edge> away =
                    part.edges().stream().filter(each -> isCut(each, node, hubs)).toList();
            List<Card.Row> rows =
                    rows(node, detail, leading.getOrDefault(node.id(), Set.of()), away, hubs);
            String below = below(node, several, rows.isEmpty() ? away : List.of(), hubs);
            cards.put(node.id(), new Card(node, below, findings.of(node), rows));
        }
        return new Board(
                part.graph().lens(),
                List.copyOf(cards.values()),
                ties(part, cards),
                part.hubs(),
                part.hidden());
    }

    /// The column on this side: `order_id → id`.
    private static String own(String by) {
        int arrow = by.indexOf(" → ");
        return arrow < 0 ? by : by.substring(0, arrow);
    }

    /// Whether its line is left out because it would lead to a hub.
    private static boolean isCut(Edge edge, Node from, Map<String, String> hubs) {
        return edge.from().equals(from.id())
                && !edge.to().equals(from.id())
                && hubs.containsKey(edge.to());
    }

    private String below(Node node, boolean several, List<Edge> away, Map<String, String> hubs) {
        List<String> parts = new ArrayList<>();
        boolean own = node.kind() == Node.Kind.SERVICE || node.kind() == Node.Kind.DATABASE;
        if ((several || node.kind() == Node.Kind.OUTSIDE_TABLE) && !own) {
            parts.add(node.home());
        }
        if (node.kind() != Node.Kind.TABLE && node.kind() != Node.Kind.MIGRATION) {
            parts.add(new GraphWords(words).kind(node));
        }
        away.stream()
                .map(each -> "→ " + hubs.getOrDefault(each.to(), ""))
                .distinct()
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    private List<Card.Row> rows(
            Node node,
            Detail detail,
            Set<String> leading,
            List<Edge> away,
            Map<String, String> hubs) {
        Map<String, String> targets = new HashMap<>();
        away.forEach(edge -> edge.by().forEach(by -> targets.put(own(by), edge.to())));
        List<Card.Row> rows = new ArrayList<>();
        for (TableColumn column : columns.of(node)) {
            boolean guessed = leading.contains(column.name()) && !column.foreign();
            boolean shown =
                    switch (detail) {
                        case NAME -> false;
                        case KEYS -> column.isKey() || guessed;
                        case ALL -> true;
                    };
            if (shown) {
                String hub = hubs.get(targets.getOrDefault(column.name(), ""));
                String type = detail == Detail.ALL ? column.type() : "";
                String beside = hub == null ? type : "→ " + hub;
                rows.add(new Card.Row(column.name(), beside, mark(column, guessed)));
            }
        }
        return rows;
    }

    private static String mark(TableColumn column, boolean guessed) {
        String key = column.primary() ? "PK" : "";
        String other = column.foreign() ? "FK" : guessed ? "?" : "";
        return key.isEmpty() || other.isEmpty() ? key + other : key + " · " + other;
    }

    private List<Tie> ties(GraphPart part, Map<String, Card> cards) {
        Set<Edge> circular = part.circular();
        Set<Tie.Key> disorder = disorder(part, cards.keySet());
        Map<Tie.Key, List<Edge>> gathered = new LinkedHashMap<>();
        Set<String> hubs = new HashSet<>();
        part.hubs().forEach(each -> hubs.add(each.node().id()));
        for (Edge edge : part.edges()) {
            boolean cut = hubs.contains(edge.to()) && !edge.from().equals(edge.to());
            if (cut && !circular.contains(edge)) {
                continue;
            }
            Card from = cards.get(edge.from());
            int row =
                    from == null || edge.by().isEmpty() ? -1 : row(from, own(edge.by().getFirst()));
            Tie.Fault fault = circular.contains(edge) ? Tie.Fault.CIRCLE : Tie.Fault.NONE;
            Tie.Key key = new Tie.Key(edge.from(), edge.to(), Tie.Manner.of(edge), row, fault);
            gathered.computeIfAbsent(key, _ -> new ArrayList<>()).add(edge);
        }
        disorder.forEach(key -> gathered.putIfAbsent(key, List.of()));
        List<Tie> ties = new ArrayList<>();
        gathered.forEach((key, edges) -> ties.add(tie(part, key, edges)));
        return ties;
    }

    private Tie tie(GraphPart part, Tie.Key key, List<Edge> edges) {
        boolean many = part.graph().lens() == Lens.TABLES && edges.stream().anyMatch(this::isMany);
        return new Tie(key.from(), key.to(), key.manner(), key.row(), many, key.fault(), edges);
    }

    /// Unless no two rows have the same value.
    private boolean isMany(Edge edge) {
        boolean same =
                edge.kind() == Edge.Kind.MADE_ELSEWHERE
                        || edge.kind() == Edge.Kind.MADE_ELSEWHERE_AMBIGUOUS;
        return !same && isMany(edge, edge.by());
    }

    private boolean isMany(Edge edge, List<String> by) {
        return by.size() != 1
                || columns.ofId(edge.from()).stream()
                        .filter(each -> each.name().equals(own(by.getFirst())))
                        .noneMatch(TableColumn::alone);
    }

    private static int row(Card card, String column) {
        for (int i = 0; i < card.rows().size(); i++) {
            if (card.rows().get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    private static Set<Tie.Key> disorder(GraphPart part, Set<String> shown) {
        Set<Tie.Key> keys = new LinkedHashSet<>();
        for (OrderViolation each : part.graph().violations()) {
            String from = id(each.user());
            String to = id(each.other());
            if (shown.contains(from) && shown.contains(to) && !from.equals(to)) {
                keys.add(new Tie.Key(from, to, Tie.Manner.DECLARED, -1, Tie.Fault.ORDER));
            }
        }
        return keys;
    }

    private static String id(MigrationKey key) {
        return key.home() + ": " + key.migration().id();
    }
}
