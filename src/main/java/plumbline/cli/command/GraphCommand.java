package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.GraphRequest;
import plumbline.analysis.graph.Graphs;
import plumbline.analysis.graph.Lens;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.ProgressLine;
import plumbline.cli.RefusedException;
import plumbline.cli.ServiceChoice;
import plumbline.report.dependency.GraphDot;
import plumbline.report.dependency.GraphJson;
import plumbline.report.dependency.GraphText;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline graph FOLDER` says what depends on what.
@Command(name = "graph", header = "${bundle:cli.graph.header}")
final class GraphCommand implements Callable<Integer> {

    private final Supplier<FolderReader> reader;
    private final Words words;
    private final boolean live;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1",
            descriptionKey = "cli.graph.folder",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--service", paramLabel = "SERVICE", descriptionKey = "cli.graph.service")
    private @Nullable String service;

    @Option(
            names = "--lens",
            paramLabel = "LENS",
            defaultValue = "tables",
            descriptionKey = "cli.graph.lens")
    private View lens = View.TABLES;

    @Option(names = "--at", paramLabel = "MIGRATION", descriptionKey = "cli.graph.at")
    private @Nullable String at;

    @Option(names = "--reduced", descriptionKey = "cli.graph.reduced")
    private boolean reduced;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.graph.format")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    GraphCommand(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reader = reader;
        this.words = words;
        this.live = live;
    }

    @Override
    public Integer call() {
        FolderReading reading;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), live)) {
            reading = reader.get().read(folder, progress);
        }
        String chosen = new ServiceChoice(spec.commandLine(), words).name(service, reading);
        GraphRequest request = new GraphRequest(Lens.valueOf(lens.name()), chosen, at, reduced);
        Graphs graphs = new Graphs(FleetDependencies.of(reading));
        if (!graphs.knows(request)) {
            throw new RefusedException(
                    spec.commandLine(), words.get("cli.wrong.migration", String.valueOf(at)));
        }
        write(request, graphs.draw(request));
        boolean whole = reading.incidents().isEmpty();
        return (whole ? ExitCode.CLEAN : ExitCode.NOT_READ).number();
    }

    private void write(GraphRequest request, DependencyGraph graph) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new GraphText(words, out).write(graph);
            case JSON -> {
                GraphJson.write(request, graph, out);
                out.println();
            }
            case DOT -> new GraphDot(out).write(graph);
        }
    }

    private enum View {
        TABLES,
        MIGRATIONS,
        SERVICES,
        OBJECTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private enum Format {
        TEXT,
        JSON,
        DOT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
