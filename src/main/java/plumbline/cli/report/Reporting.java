package plumbline.cli.report;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.cli.Auditing;
import plumbline.cli.ExitCode;
import plumbline.cli.ProfileOption;
import plumbline.progress.Progress;
import plumbline.report.SaidProfile;
import plumbline.report.content.Gathering;
import plumbline.report.content.Imprint;
import plumbline.report.content.OldDocuments;
import plumbline.report.content.Report;
import plumbline.report.settling.Settler;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.audit.Audit;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.statement.StatementSaid;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// How folders are judged and reported on, with nothing decided about them or something.
public final class Reporting {

    private final Supplier<FolderReader> reader;
    private final Words words;
    private final boolean live;

    @Mixin private final ReportOutput output = new ReportOutput();

    @Mixin private final ProfileOption profiles = new ProfileOption();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public Reporting(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reader = reader;
        this.words = words;
        this.live = live;
    }

    /// What was decided, under which title, and when that was; `attachments` finds a kept file by
    /// its SHA-256.
    public record Decided(
            String title, Review review, Instant at, Function<String, Optional<Path>> attachments) {

        /// What was decided in a saved audit.
        public static Decided in(Audit saved) {
            Review review = saved.review();
            return new Decided(saved.file().name(), review, at(review), saved::findAttachment);
        }

        /// A report of the same decisions is the same report, whenever it is written.
        private static Instant at(Review review) {
            return review.findLast().map(Action::at).orElseGet(Instant::now);
        }
    }

    /// Refuses what nobody could write, before anything is read.
    public void check() {
        output.check(spec.commandLine(), words);
    }

    /// What was decided about statements that could not be read is taken into account.
    private List<plumbline.check.evaluation.Audit> settled(
            List<Path> folders, Profile profile, Review review) {
        return new Settler(new FolderAudit(reader, profile))
                .settle(
                        new Auditing(reader, live).audit(folders, profile, spec.commandLine()),
                        StatementSaid.all(review),
                        Progress.none());
    }

    /// Judges the folders and reports them; tells how the command ends.
    public ExitCode report(List<Path> folders, Decided decided) {
        CommandLine command = spec.commandLine();
        output.checkOutside(folders, command, words);
        Profile profile =
                SaidProfile.of(
                        profiles.read(command, words),
                        AuditCatalogue.of(decided.review()).settings().values());
        Imprint imprint =
                Imprint.of(
                        decided.title(), decided.at(), profile, output.formula(), decided.review());
        List<plumbline.check.evaluation.Audit> audits = settled(folders, profile, decided.review());
        output.draw(audits, profile, decided.at(), words);
        Report report =
                Gathering.of(audits, decided.review(), imprint, words)
                        .with(
                                OldDocuments.of(
                                        decided.review(), decided.attachments(), decided.at()));
        return output.write(report, decided.attachments(), command, words);
    }
}
