package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.FleetSubject;
import plumbline.check.Severity;
import plumbline.check.catalogue.Checks;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.ProgressLine;
import plumbline.report.audit.AuditJson;
import plumbline.report.audit.AuditText;
import plumbline.words.Words;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline audit FOLDER…` lets all checks judge all services and proposes a result for each.
@Command(name = "audit", header = "${bundle:cli.audit.header}")
final class AuditCommand implements Callable<Integer> {

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
            descriptionKey = "cli.audit.format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "cli.audit.out")
    private @Nullable Path file;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "cli.audit.fail-on")
    private @Nullable Severity failOn;

    @Option(names = "--all", descriptionKey = "cli.audit.all")
    private boolean all;

    @Mixin private final ProfileOption profiles = new ProfileOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    AuditCommand(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reader = reader;
        this.words = words;
        this.live = live;
    }

    @Override
    public Integer call() {
        Profile profile = profiles.read(spec.commandLine(), words);
        List<Audit> audits = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), live)) {
            for (Path folder : folders) {
                FolderReading reading = reader.get().readWithHistory(folder, progress);
                FleetSubject fleet = FleetSubject.of(reading, profile, Instant.now());
                audits.add(
                        new Audit(reading, new Evaluation(Checks.all()).evaluate(fleet, progress)));
            }
        }
        write(audits, profile);
        return exitCode(audits).number();
    }

    private ExitCode exitCode(List<Audit> audits) {
        Severity least = failOn;
        if (least != null && audits.stream().anyMatch(each -> each.failsAt(least))) {
            return ExitCode.FINDINGS;
        }
        boolean whole = audits.stream().allMatch(each -> each.incidents().isEmpty());
        return whole ? ExitCode.CLEAN : ExitCode.NOT_READ;
    }

    private void write(List<Audit> audits, Profile profile) {
        Path asked = file;
        if (asked == null) {
            write(audits, profile, spec.commandLine().getOut());
            return;
        }
        try (PrintWriter to =
                new PrintWriter(Files.newBufferedWriter(asked, StandardCharsets.UTF_8))) {
            write(audits, profile, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(List<Audit> audits, Profile profile, PrintWriter out) {
        switch (format) {
            case TEXT -> new AuditText(words, out, all).write(audits);
            case JSON -> {
                AuditJson.write(audits, profile, out);
                out.println();
            }
        }
        out.flush();
    }

    private enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
