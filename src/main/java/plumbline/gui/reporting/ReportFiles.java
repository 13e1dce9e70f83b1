package plumbline.gui.reporting;

import plumbline.gui.audit.AuditCopy;
import plumbline.problem.Problem;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.progress.Progress;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.dossier.KeyFile;
import plumbline.report.dossier.SealKey;
import plumbline.report.markdown.style.MarkdownReport;
import plumbline.report.markdown.style.Style;
import plumbline.report.output.OutFile;
import plumbline.report.output.ReportKind;
import plumbline.report.output.ServiceFiles;
import plumbline.words.Words;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes reports; for the background. A report is made whole before it gets its place, so that it
/// is not lost where another program holds the file.
public final class ReportFiles {

    private static final int STEPS = 3;

    private final Gatherer gatherer;
    private final Path sealKey;
    private final Words words;

    /// Dossiers are sealed with that key, which is made on first use.
    public ReportFiles(Gatherer gatherer, Path sealKey, Words words) {
        this.gatherer = gatherer;
        this.sealKey = sealKey;
        this.words = words;
    }

    private Report report(AuditCopy audit, ReportForm form) {
        gatherer.forget();
        return form.of(gatherer.gather(audit, form.language()));
    }

    /// Into one file.
    public Outcome toFile(AuditCopy audit, ReportForm form, Target target, Progress progress)
            throws IOException {
        Optional<Outcome> refusal =
                target.findRefusalOfFile().or(() -> form.template().findRefusal(target, words));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        progress.report(0, STEPS, "");
        Report report = report(audit, form);
        Illustrations drawn = Illustrations.of(audit, form, report, target.path(), Progress.none());
        Outcome outcome = place(make(audit, form, report, drawn, progress), target);
        if (outcome instanceof Outcome.Written) {
            drawn.writeBeside();
        }
        return outcome;
    }

    private Path make(
            AuditCopy audit, ReportForm form, Report report, Illustrations drawn, Progress progress)
            throws IOException {
        progress.report(1, STEPS, "");
        ReportFormat format = format(audit, form, drawn);
        Path made = Files.createTempFile("plumbline-report", "." + form.kind().ending());
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(made))) {
            format.write(report, to);
        } catch (IOException failure) {
            Files.deleteIfExists(made);
            throw failure;
        }
        progress.report(2, STEPS, "");
        return made;
    }

    /// Gives what was made its place; where that fails, it stays where it is.
    public Outcome place(Path made, Target target) throws IOException {
        Optional<Outcome> refusal = target.findRefusalOfFile();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            new OutFile(target.path()).write(to -> Files.copy(made, to));
        } catch (ProblemException failure) {
            return new Outcome.Kept(Problem.of(failure, words), made);
        }
        Files.deleteIfExists(made);
        return new Outcome.Written(target.path());
    }

    /// A document for each service into a folder; only with leave over what is there.
    public Outcome toFolder(AuditCopy audit, ReportForm form, Target target, boolean replacing) {
        Optional<Outcome> refusal = target.findRefusalOfFolder();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Report report = report(audit, form);
        ServiceFiles folder = new ServiceFiles(target.path());
        List<Path> there = folder.of(report.services()).stream().filter(Files::exists).toList();
        if (!there.isEmpty() && !replacing) {
            return new Outcome.WouldReplace(target.path(), there);
        }
        folder.write(report, form.writers().of(form.kind()));
        return new Outcome.Written(target.path());
    }

    private ReportFormat format(AuditCopy audit, ReportForm form, Illustrations drawn)
            throws IOException {
        return switch (form.kind()) {
            case DOSSIER -> form.writers().dossier(audit.attachments(), key());
            case TEMPLATE -> form.template().in(form.writers());
            case TEXT, JSON, MD, XLSX, SARIF, SARIF_GITHUB, JUNIT, OSCAL, HTML ->
                    form.writers().with(drawn.all()).of(form.kind());
        };
    }

    private SealKey key() throws IOException {
        return Files.exists(sealKey)
                ? KeyFile.find(sealKey)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ProblemKind.FILE_NOT_READABLE, null, sealKey))
                : KeyFile.make(sealKey);
    }

    /// The report as Markdown, whatever else it is to be.
    public String markdown(AuditCopy audit, ReportForm form) throws IOException {
        Report report = form.of(gatherer.gather(audit, form.language()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MarkdownReport(style(form, report), form.told(), form.language().words())
                .write(report, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Style style(ReportForm form, Report report) {
        if (form.kind() == ReportKind.MD) {
            return form.style();
        }
        return report.services().size() > 1 ? Style.FLEET : Style.COMPLETE;
    }
}
