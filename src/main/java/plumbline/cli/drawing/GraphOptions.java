package plumbline.cli.drawing;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.GraphRequest;
import plumbline.analysis.graph.Graphs;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.NodePlaces;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.part.Beginning;
import plumbline.analysis.graph.part.GraphPart;
import plumbline.analysis.graph.part.Links;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.cli.RefusedException;
import plumbline.drawing.Letters;
import plumbline.drawing.Painting;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.BoardMaker;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.GraphFindings;
import plumbline.drawing.graph.GraphLayout;
import plumbline.drawing.graph.GraphPainting;
import plumbline.drawing.graph.Placed;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How `--view graph` is drawn.
final class GraphOptions {

    @Option(
            names = "--lens",
            paramLabel = "LENS",
            defaultValue = "tables",
            descriptionKey = "cli.draw.lens")
    private View lens = View.TABLES;

    @Option(names = "--table", paramLabel = "NAME", descriptionKey = "cli.draw.table")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1",
            descriptionKey = "cli.draw.depth")
    private int depth = 1;

    @Option(
            names = "--columns",
            paramLabel = "WHICH",
            defaultValue = "keys",
            descriptionKey = "cli.draw.columns")
    private Columns columns = Columns.KEYS;

    @Option(names = "--all", descriptionKey = "cli.draw.all")
    private boolean all;

    /// Refuses what cannot be meant, before anything is read.
    void check(CommandSpec spec, Words words) {
        if (depth < 1 || depth > PartChoice.DEEPEST) {
            throw new RefusedException(
                    spec.commandLine(), words.get("cli.draw.wrong-depth", PartChoice.DEEPEST));
        }
        if (all && !tables.isEmpty()) {
            throw new RefusedException(spec.commandLine(), words.get("cli.draw.all-or-some"));
        }
    }

    Painting painting(Drawn drawn, Letters letters, CommandSpec spec) {
        FleetDependencies fleet = FleetDependencies.of(drawn.audit().reading());
        String service = drawn.service().isEmpty() ? null : drawn.service();
        GraphRequest request = new GraphRequest(Lens.valueOf(lens.name()), service, null, true);
        DependencyGraph graph = new Graphs(fleet).draw(request);
        GraphFindings findings =
                GraphFindings.of(drawn.audit(), request.lens(), NodePlaces.of(fleet, request));
        Links links = new Links(graph);
        PartChoice choice = choice(drawn, graph, links, findings, spec);
        BoardMaker maker = new BoardMaker(TableColumns.of(fleet, request), findings, drawn.words());
        Board board =
                maker.make(GraphPart.of(graph, links, choice), Detail.valueOf(columns.name()));
        Placed placed =
                new GraphLayout(letters).lay(board, Map.of(), Progress.none()).orElse(Placed.EMPTY);
        return new GraphPainting(drawn.name(), drawn.origin(), placed, drawn.words());
    }

    private PartChoice choice(
            Drawn drawn,
            DependencyGraph graph,
            Links links,
            GraphFindings findings,
            CommandSpec spec) {
        if (all) {
            return PartChoice.everything();
        }
        if (tables.isEmpty()) {
            return Beginning.of(links, findings.worst()).withDepth(depth);
        }
        List<String> seeds = new ArrayList<>();
        for (String asked : tables) {
            List<String> found =
                    graph.nodes().stream()
                            .filter(each -> isCalled(each, asked))
                            .map(Node::id)
                            .toList();
            if (found.isEmpty()) {
                throw new RefusedException(
                        spec.commandLine(), drawn.words().get("cli.draw.wrong-table", asked));
            }
            seeds.addAll(found);
        }
        return PartChoice.around(seeds, depth).opening(Set.copyOf(seeds));
    }

    private static boolean isCalled(Node node, String asked) {
        String name = node.name();
        return name.equals(asked)
                || node.id().equals(asked)
                || name.endsWith("." + asked)
                || name.endsWith("/" + asked);
    }

    private enum View {
        TABLES,
        MIGRATIONS,
        SERVICES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private enum Columns {
        NAME,
        KEYS,
        ALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
