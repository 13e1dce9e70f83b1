package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.single.SingleFiles;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.check.evaluation.Evaluation;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.LintMemory;
import plumbline.check.evaluation.Linting;
import plumbline.check.evaluation.RepeatedLinting;
import plumbline.cli.ExitCode;
import plumbline.cli.ProfileOption;
import plumbline.cli.ProgressLine;
import plumbline.report.lint.LintJson;
import plumbline.report.lint.LintSarif;
import plumbline.report.lint.LintText;
import plumbline.words.Build;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/// `plumbline lint FILE…` lets the checks of single statements judge single files of any tool.
@Command(name = "lint", header = "${bundle:cli.lint.header}")
final class LintCommand implements Callable<Integer> {

    private final Supplier<FolderReader> reader;
    private final Function<Profile, LintMemory> memories;
    private final Words words;
    private final boolean live;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.lint.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--no-transaction", descriptionKey = "cli.lint.no-transaction")
    private boolean bare;

    @Option(names = "--hints", descriptionKey = "cli.lint.hints.option")
    private boolean hints;

    @Option(names = "--no-cache", descriptionKey = "cli.lint.no-cache")
    private boolean forgetful;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.lint.format")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "info",
            descriptionKey = "cli.lint.fail-on")
    private Severity failOn = Severity.INFO;

    @Mixin private final ProfileOption profiles = new ProfileOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    LintCommand(
            Supplier<FolderReader> reader,
            Function<Profile, LintMemory> memories,
            Words words,
            boolean live) {
        this.reader = reader;
        this.memories = memories;
        this.words = words;
        this.live = live;
    }

    @Override
    public Integer call() {
        Profile said = profiles.read(spec.commandLine(), words);
        Profile profile = bare ? said.with(Switch.TRANSACTIONS, "none") : said;
        LintMemory memory = forgetful ? LintMemory.NONE : memories.apply(profile);
        RepeatedLinting linting = new RepeatedLinting(() -> linting(profile, memory), memory);
        List<FileRemarks> remarks;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), live)) {
            remarks = linting.lint(files, progress);
        }
        write(remarks);
        return exitCode(remarks).number();
    }

    private Linting linting(Profile profile, LintMemory memory) {
        return new Linting(
                new SingleFiles(reader.get().adapters(), profile),
                new Evaluation(Checks.forSingleFiles()),
                memory);
    }

    private ExitCode exitCode(List<FileRemarks> remarks) {
        boolean found =
                remarks.stream()
                        .flatMap(file -> file.remarks().stream())
                        .anyMatch(
                                each ->
                                        each.status() == Status.FAIL
                                                && each.severity().atLeast(failOn));
        if (found) {
            return ExitCode.FINDINGS;
        }
        boolean whole =
                remarks.stream()
                        .allMatch(file -> file.unread().isEmpty() && file.failed().isEmpty());
        return whole ? ExitCode.CLEAN : ExitCode.NOT_READ;
    }

    private void write(List<FileRemarks> remarks) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new LintText(words, out, hints).write(remarks);
            case JSON -> {
                LintJson.write(remarks, out);
                out.println();
            }
            case SARIF -> {
                LintSarif.write(remarks, Checks.forSingleFiles(), Build.read().version(), out);
                out.println();
            }
        }
        out.flush();
    }

    private enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
