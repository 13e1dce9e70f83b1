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
import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.ProgressLine;
import plumbline.cli.RefusedException;
import plumbline.cli.ServiceChoice;
import plumbline.cli.SetChoice;
import plumbline.report.schema.SchemaJson;
import plumbline.report.schema.SchemaSql;
import plumbline.report.schema.SchemaText;
import plumbline.report.schema.SchemaView;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline schema FOLDER --service S` says which schema the migrations of a service make.
@Command(name = "schema", header = "${bundle:cli.schema.header}")
final class SchemaCommand implements Callable<Integer> {

    private final Supplier<FolderReader> reader;
    private final Words words;
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

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "cli.schema.set")
    private @Nullable String set;

    @Option(names = "--at", paramLabel = "MIGRATION", descriptionKey = "cli.schema.at")
    private @Nullable String at;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.schema.format")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    SchemaCommand(Supplier<FolderReader> reader, Words words, boolean live) {
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
        ServiceReading chosen = service(reading);
        SchemaHistory history =
                SchemaHistory.of(new SetChoice(spec.commandLine(), words).one(set, chosen));
        SchemaView view = new SchemaView(chosen, history, position(history));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new SchemaText(words, out).write(view);
            case JSON -> {
                new SchemaJson().write(view, out);
                out.println();
            }
            case SQL -> new SchemaSql(words).write(view, out);
        }
        out.flush();
        return (reading.incidents().isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_READ).number();
    }

    private ServiceReading service(FolderReading reading) {
        List<ServiceReading> services = reading.services();
        if (services.isEmpty()) {
            throw refused(words.get("cli.scan.nothing", folder));
        }
        if (service != null) {
            return new ServiceChoice(spec.commandLine(), words).one(service, reading);
        }
        if (services.size() > 1) {
            String names = String.join(", ", services.stream().map(ServiceReading::name).toList());
            throw refused(words.get("cli.schema.which-service", names));
        }
        return services.getFirst();
    }

    private int position(SchemaHistory history) {
        String last = at;
        if (last == null) {
            return history.moments().size();
        }
        Moment moment =
                history.findMoment(last)
                        .orElseThrow(() -> refused(words.get("cli.schema.no-migration", last)));
        return history.moments().indexOf(moment) + 1;
    }

    private RefusedException refused(String sentence) {
        return new RefusedException(spec.commandLine(), sentence);
    }

    private enum Format {
        TEXT,
        JSON,
        SQL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
