package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineRules;
import plumbline.analysis.timeline.Timelines;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.ProgressLine;
import plumbline.cli.ServiceChoice;
import plumbline.cli.TextOrJson;
import plumbline.report.timeline.TimelineJson;
import plumbline.report.timeline.TimelineText;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline timeline FOLDER` says when migrations came and what does not agree there.
@Command(name = "timeline", header = "${bundle:cli.timeline.header}")
final class TimelineCommand implements Callable<Integer> {

    private final Supplier<FolderReader> reader;
    private final Words words;
    private final boolean live;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1",
            descriptionKey = "cli.timeline.folder",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--service", paramLabel = "SERVICE", descriptionKey = "cli.timeline.service")
    private @Nullable String service;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.timeline.format")
    private TextOrJson format = TextOrJson.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    TimelineCommand(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reader = reader;
        this.words = words;
        this.live = live;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        FolderReading reading;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), live)) {
            reading = reader.get().readWithHistory(folder, progress);
        }
        String chosen = new ServiceChoice(spec.commandLine(), words).name(service, reading);
        List<SetTimeline> timelines =
                Timelines.of(reading, TimelineRules.USUAL, Instant.now()).stream()
                        .filter(each -> chosen == null || chosen.equals(each.service()))
                        .toList();
        switch (format) {
            case TEXT -> new TimelineText(words, out).write(timelines);
            case JSON -> {
                TimelineJson.write(timelines, words, out);
                out.println();
            }
        }
        boolean whole = reading.incidents().isEmpty();
        return (whole ? ExitCode.CLEAN : ExitCode.NOT_READ).number();
    }
}
