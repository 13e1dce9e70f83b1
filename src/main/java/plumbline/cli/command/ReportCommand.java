package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.cli.ExistingFolder;
import plumbline.cli.RefusedException;
import plumbline.cli.report.Reporting;
import plumbline.cli.report.Reporting.Decided;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.AuditedFolder;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `plumbline report AUDIT.plumb` reports what was decided in a saved audit, beside what the checks
/// propose now.
@Command(name = "report", header = "${bundle:cli.report.header}")
final class ReportCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "AUDIT.plumb", descriptionKey = "cli.report.audit")
    @SuppressWarnings("NullAway.Init")
    private Path audit;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            descriptionKey = "cli.report.folder",
            converter = ExistingFolder.class)
    private List<Path> folders = new ArrayList<>();

    @Mixin private final Reporting reporting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ReportCommand(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reporting = new Reporting(reader, words, live);
        this.words = words;
    }

    @Override
    public Integer call() {
        reporting.check();
        try (Audit saved = AuditFolder.read(audit)) {
            return reporting.report(folders(saved), Decided.in(saved)).number();
        }
    }

    /// Those that are named, or else those that the audit is about.
    private List<Path> folders(Audit saved) {
        if (!folders.isEmpty()) {
            return folders;
        }
        List<AuditedFolder> known = saved.folders();
        List<String> missing = saved.missing().stream().map(AuditedFolder::name).toList();
        if (known.isEmpty() || !missing.isEmpty()) {
            throw new RefusedException(
                    spec.commandLine(),
                    known.isEmpty()
                            ? words.get("cli.report.no-folders", audit)
                            : words.get("cli.report.missing", String.join(", ", missing)));
        }
        return known.stream().map(AuditedFolder::path).flatMap(Stream::ofNullable).toList();
    }
}
