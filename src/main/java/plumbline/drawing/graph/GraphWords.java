package plumbline.drawing.graph;

import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.part.GraphPart.Hub;
import plumbline.words.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Says in words what a graph shows.
public final class GraphWords {

    private static final int MOST_LINES = 20;
    private static final int MOST_HUBS = 5;

    private final Words words;

    public GraphWords(Words words) {
        this.words = words;
    }

    /// What a node is, as short as it can be said.
    public String kind(Node node) {
        return words.get(
                switch (node.kind()) {
                    case TABLE, MIGRATION, SERVICE -> "graph.kind." + spelled(node.kind());
                    default -> "graph.node." + spelled(node.kind());
                });
    }

    /// A box with what checks say of it.
    public String of(Card card) {
        List<String> parts = new ArrayList<>(List.of(card.node().name(), kind(card.node())));
        if (!card.node().home().equals(card.node().name())) {
            parts.add(card.node().home());
        }
        if (card.gone()) {
            parts.add(card.below());
        }
        if (card.marks().count() > 0) {
            parts.add(words.get("graph.findings", card.marks().count()));
        }
        return String.join(", ", parts);
    }

    /// Since when something is not there any more.
    public String gone(Instant since) {
        return words.get("graph.gone", since.toString().substring(0, "2026-01-01".length()));
    }

    /// Which migration dropped something.
    public String dropped(String migration) {
        return words.get("graph.dropped", migration);
    }

    /// A line: what needs what, by which columns, and how that is known.
    public String of(Tie tie, Map<String, String> names) {
        String from = names.getOrDefault(tie.from(), tie.from());
        String to = names.getOrDefault(tie.to(), tie.to());
        Set<String> by = new LinkedHashSet<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (Edge edge : tie.edges()) {
            by.addAll(edge.by());
            kinds.add(words.get("graph.edge." + spelled(edge.kind())));
            kinds.addAll(edge.traits());
        }
        List<String> parts = new ArrayList<>();
        if (!by.isEmpty()) {
            parts.add(String.join(", ", by));
        }
        parts.addAll(kinds);
        if (tie.fault() != Tie.Fault.NONE) {
            parts.add(words.get("graph.fault." + spelled(tie.fault())));
        }
        return from + " → " + to + ": " + String.join("; ", parts);
    }

    /// What is said of a box, and then its lines, those that leave it first, each in words.
    public String withLines(String box, Board board, String id) {
        Map<String, String> names = names(board);
        List<String> said = new ArrayList<>(List.of(box));
        board.ties().stream()
                .filter(each -> each.from().equals(id))
                .forEach(each -> said.add(of(each, names)));
        board.ties().stream()
                .filter(each -> each.to().equals(id) && !each.from().equals(id))
                .forEach(each -> said.add(of(each, names)));
        if (said.size() > MOST_LINES) {
            said.subList(MOST_LINES, said.size()).clear();
            said.add("…");
        }
        return String.join(". ", said);
    }

    /// Where a line leads, by which columns, and what is wrong with it.
    public String lead(Tie tie, String name) {
        Set<String> by = new LinkedHashSet<>();
        tie.edges().forEach(each -> by.addAll(each.by()));
        String end = end(tie, name) + (by.isEmpty() ? "" : " (" + String.join(", ", by) + ")");
        return tie.fault() == Tie.Fault.NONE
                ? end
                : end + " · " + words.get("graph.fault." + spelled(tie.fault()));
    }

    /// The names of all nodes of a board, with their homes where these are several.
    public static Map<String, String> names(Board board) {
        long homes = board.cards().stream().map(each -> each.node().home()).distinct().count();
        Map<String, String> names = new LinkedHashMap<>();
        for (Card card : board.cards()) {
            Node node = card.node();
            boolean own = node.kind() == Node.Kind.SERVICE || node.kind() == Node.Kind.DATABASE;
            boolean plain = homes < 2 || own || node.home().isEmpty();
            names.put(card.id(), plain ? node.name() : node.name() + " (" + node.home() + ")");
        }
        return names;
    }

    /// An end of a line that is left out, since so many lead there.
    public String cut(Edge edge, String name) {
        return words.get("graph.end.cut", end(Tie.of(edge), name));
    }

    /// One end of a line, with how it is known that the line leads there, if not by SQL.
    public String end(Tie tie, String name) {
        if (tie.isAmbiguous()) {
            return words.get("graph.end.several", name);
        }
        return switch (tie.manner()) {
            case DECLARED, SAME -> name;
            case ASSUMED -> words.get("graph.end.assumed", name);
            case ACROSS -> words.get("graph.end.across", name);
        };
    }

    /// What of the graph is not there to be seen; empty where all is.
    public String hidden(Board board) {
        List<String> parts = new ArrayList<>();
        if (board.hidden() > 0) {
            parts.add(words.get("graph.hidden." + spelled(board.lens()), board.hidden()));
        }
        List<Hub> hubs = board.hubs();
        if (!hubs.isEmpty()) {
            List<String> told = new ArrayList<>();
            hubs.stream()
                    .limit(MOST_HUBS)
                    .forEach(hub -> told.add(hub.node().name() + " (" + hub.degree() + ")"));
            if (hubs.size() > MOST_HUBS) {
                told.add("…");
            }
            parts.add(words.get("graph.hubs", String.join(", ", told)));
        }
        return String.join(" · ", parts);
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
