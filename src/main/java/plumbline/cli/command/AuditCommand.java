package plumbline.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.evaluation.Audit;
import plumbline.cli.Auditing;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ProfileOption;
import plumbline.cli.report.ReportOutput;
import plumbline.report.content.Gathering;
import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.review.action.Review;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    @Mixin private final ReportOutput output = new ReportOutput();

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
        CommandLine command = spec.commandLine();
        output.check(command, words);
        output.checkOutside(folders, command, words);
        Profile profile = profiles.read(command, words);
        List<Audit> audits = new Auditing(reader, live).audit(folders, profile, command);
        Review nothing = new Review();
        Imprint imprint = Imprint.of(title(), Instant.now(), profile, output.formula(), nothing);
        Report report = Gathering.of(audits, nothing, imprint, words);
        return output.write(report, command, words).number();
    }

    private String title() {
        return folders.stream()
                .map(each -> String.valueOf(each.toAbsolutePath().normalize().getFileName()))
                .collect(Collectors.joining(", "));
    }
}
