package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.ProgressLine;
import plumbline.report.schema.SchemaSql;
import plumbline.schema.state.SchemaState;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline schema FOLDER --service S` says which schema the migrations of a service make.
@Command(name = "schema", header = "${bundle:cli.schema.header}")
final class SchemaCommand implements Callable<Integer> {

    private final Supplier<FolderReader> reader;
    private final boolean live;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1",
            descriptionKey = "cli.schema.folder",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--service", paramLabel = "SERVICE", descriptionKey = "cli.schema.service")
    private @Nullable String service;

    @Option(names = "--at", paramLabel = "MIGRATION", descriptionKey = "cli.schema.at")
    private @Nullable String at;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    SchemaCommand(Supplier<FolderReader> reader, boolean live) {
        this.reader = reader;
        this.live = live;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        FolderReading reading;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), live)) {
            reading = reader.get().read(folder, progress);
        }
        ServiceReading found = reading.services().getFirst();
        for (ServiceReading each : reading.services()) {
            if (each.name().equals(service)) found = each;
        }
        SchemaHistory history = SchemaHistory.of(found.sets().getFirst());
        if (System.getenv("TRACE") != null) {
            for (var m : history.moments())
                for (var e : m.up().effects()) {
                    System.err.println(
                            m.migration().id()
                                    + " "
                                    + e.outcome()
                                    + " "
                                    + e.step().operation().kind()
                                    + " "
                                    + e.troubles());
                }
        }
        SchemaState state =
                at == null
                        ? history.end()
                        : history.findMoment(at).map(m -> m.up().after()).orElse(history.end());
        new SchemaSql().write(state, out);
        return ExitCode.CLEAN.number();
    }
}
