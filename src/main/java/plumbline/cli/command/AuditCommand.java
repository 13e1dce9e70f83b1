package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import plumbline.analysis.FolderReader;
import plumbline.cli.ExistingFolder;
import plumbline.cli.report.Reporting;
import plumbline.cli.report.Reporting.Decided;
import plumbline.review.action.Review;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// `plumbline audit FOLDER…` lets all checks judge all services and proposes a result for each.
@Command(name = "audit", header = "${bundle:cli.audit.header}")
final class AuditCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            descriptionKey = "cli.scan.folders",
            converter = ExistingFolder.class)
    private List<Path> folders = new ArrayList<>();

    @Mixin private final Reporting reporting;

    AuditCommand(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reporting = new Reporting(reader, words, live);
    }

    @Override
    public Integer call() {
        reporting.check();
        Decided nothing = new Decided(title(), new Review(), Instant.now(), _ -> Optional.empty());
        return reporting.report(folders, nothing).number();
    }

    private String title() {
        return folders.stream()
                .map(each -> String.valueOf(each.toAbsolutePath().normalize().getFileName()))
                .collect(Collectors.joining(", "));
    }
}
