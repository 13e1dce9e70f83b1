package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.ProgressLine;
import plumbline.cli.TextOrJson;
import plumbline.report.scan.ScanJson;
import plumbline.report.scan.ScanText;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline scan FOLDER…` reads all migrations and says what they do and what was not understood.
@Command(name = "scan", header = "${bundle:cli.scan.header}")
final class ScanCommand implements Callable<Integer> {

    private final Supplier<FolderReader> reader;
    private final Words words;
    private final boolean live;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            descriptionKey = "cli.scan.folders",
            converter = ExistingFolder.class)
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.scan.format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--timings", descriptionKey = "cli.scan.timings.option")
    private boolean timings;

    @Option(names = "--history", descriptionKey = "cli.scan.history.option")
    private boolean history;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ScanCommand(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reader = reader;
        this.words = words;
        this.live = live;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        FolderReader folderReader = reader.get();
        List<FolderReading> readings = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), live)) {
            for (Path folder : folders) {
                readings.add(
                        history
                                ? folderReader.readWithHistory(folder, progress)
                                : folderReader.read(folder, progress));
            }
        }
        switch (format) {
            case TEXT -> new ScanText(words, out).write(readings, timings);
            case JSON -> new ScanJson(words).write(readings, out);
        }
        out.println();
        boolean whole = readings.stream().allMatch(each -> each.incidents().isEmpty());
        return (whole ? ExitCode.CLEAN : ExitCode.NOT_READ).number();
    }
}
