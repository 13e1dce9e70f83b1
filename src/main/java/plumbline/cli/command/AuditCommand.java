package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.cli.Desktop;
import plumbline.cli.ExistingFolder;
import plumbline.cli.report.OwnCatalogues;
import plumbline.cli.report.Reporting;
import plumbline.cli.report.Reporting.Decided;
import plumbline.review.action.Review;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// `plumbline audit FOLDER…` lets all checks judge all services and proposes a result for each;
/// with `--audit` as a saved audit asks, and beside what was decided in it.
@Command(name = "audit", header = "${bundle:cli.audit.header}")
final class AuditCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            descriptionKey = "cli.scan.folders",
            converter = ExistingFolder.class)
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--audit", paramLabel = "AUDIT.plumb", descriptionKey = "cli.audit.saved")
    private @Nullable Path saved;

    @Mixin private final Reporting reporting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Desktop desktop;
    private final Words words;

    /// `desktop` knows the audits that the window keeps.
    AuditCommand(Desktop desktop, Supplier<FolderReader> reader, Words words, boolean live) {
        this.reporting = new Reporting(reader, words, live);
        this.desktop = desktop;
        this.words = words;
    }

    @Override
    public Integer call() {
        reporting.check();
        if (saved != null) {
            try (Audit audit = AuditFolder.read(saved)) {
                return reporting.report(folders, Decided.in(audit)).number();
            }
        }
        OwnCatalogues.tell(folders, desktop, spec.commandLine().getErr(), words);
        Decided nothing = new Decided(title(), new Review(), Instant.now(), _ -> Optional.empty());
        return reporting.report(folders, nothing).number();
    }

    private String title() {
        return folders.stream()
                .map(each -> String.valueOf(each.toAbsolutePath().normalize().getFileName()))
                .collect(Collectors.joining(", "));
    }
}
