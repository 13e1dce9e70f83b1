package plumbline.cli.report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import plumbline.analysis.profile.Profile;
import plumbline.check.Severity;
import plumbline.check.evaluation.Audit;
import plumbline.cli.ExitCode;
import plumbline.cli.RefusedException;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.dossier.SealKey;
import plumbline.report.markdown.style.Style;
import plumbline.report.output.OutFile;
import plumbline.report.output.ReportKind;
import plumbline.report.output.ReportWriters;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What a report is written as and where to, and what makes the command fail.
final class ReportOutput {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.audit.format")
    private ReportKind kind = ReportKind.TEXT;

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "cli.audit.out")
    private @Nullable Path file;

    @Option(
            names = "--formula",
            paramLabel = "FORMULA",
            defaultValue = "strict",
            descriptionKey = "cli.report.formula")
    private FormulaName formula = FormulaName.STRICT;

    @Option(
            names = "--style",
            paramLabel = "NAME",
            defaultValue = "complete",
            descriptionKey = "cli.report.style")
    private Style style = Style.COMPLETE;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "cli.audit.fail-on")
    private @Nullable Severity failOn;

    @Option(names = "--all", descriptionKey = "cli.audit.all")
    private boolean all;

    @Option(names = "--findings-only", descriptionKey = "cli.report.findings-only")
    private boolean findingsOnly;

    @Mixin private final SealOption seal = new SealOption();

    @Mixin private final SinceOption since = new SinceOption();

    @Mixin private final PictureOption pictures = new PictureOption();

    @Mixin private final TemplateOption template = new TemplateOption();

    /// The formula of its scores.
    Formula formula() {
        return formula.formula;
    }

    /// Refuses what cannot be shown in a terminal and what cannot be written, and reads an earlier
    /// audit, before anything that takes long.
    void check(CommandLine command, Words words) {
        if (file == null && !kind.isText()) {
            throw new RefusedException(command, words.get("cli.report.out-needed", kind));
        }
        if (findingsOnly && !kind.canBeOfFindings()) {
            throw new RefusedException(command, words.get("cli.report.tells-all", kind));
        }
        if (file != null && !isOfOneService()) {
            new OutCheck(file, command, words).check();
        }
        pictures.check(kind, file, command, words);
        template.check(kind == ReportKind.TEMPLATE, file, command, words);
        since.read(command, words);
    }

    /// Refuses to write into folders that are audited.
    void checkOutside(List<Path> audited, CommandLine command, Words words) {
        if (file != null) {
            new OutCheck(file, command, words).checkOutside(audited);
        }
    }

    /// Draws what is to stand in the report; `at` is the moment of the report.
    void draw(List<Audit> audits, Profile profile, Instant at, Words words) {
        pictures.draw(audits, profile, at, file, words);
    }

    /// Writes the report where it is to go, and tells how the command ends; `attachments` finds a
    /// kept file by its SHA-256.
    ExitCode write(
            Report gathered,
            Function<String, Optional<Path>> attachments,
            CommandLine command,
            Words words) {
        Report report = since.compared(gathered);
        try {
            boolean several = ServiceFolder.isAsked(report, isOfOneService(), file);
            pictures.checkOne(several, command, words);
            if (several) {
                String refusal = words.get("cli.report.several", style, report.services().size());
                ServiceFolder.in(file, command, refusal).write(report, writers(words).of(kind));
            } else {
                write(report, writer(attachments, command, words), command, words);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Severity least = failOn;
        if (least != null && report.failsAt(least)) {
            return ExitCode.FINDINGS;
        }
        return report.incidents().isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_READ;
    }

    private void write(Report report, ReportFormat writer, CommandLine command, Words words)
            throws IOException {
        if (file == null) {
            print(writer, report, command.getOut());
        } else {
            new OutCheck(file, command, words).check();
            new OutFile(file).write(report, writer);
            pictures.writeBeside(kind, file);
        }
    }

    private static void print(ReportFormat writer, Report report, PrintWriter out)
            throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(report, text);
        out.print(text.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    private ReportFormat writer(
            Function<String, Optional<Path>> attachments, CommandLine command, Words words)
            throws IOException {
        if (kind == ReportKind.TEMPLATE) {
            return writers(words).template(template.file(), template.map());
        }
        if (kind != ReportKind.DOSSIER) {
            return writers(words).of(kind);
        }
        SealKey key = seal.key(command, words);
        command.getErr().println(words.get("cli.report.sealing", key.fingerprint()));
        return writers(words).dossier(attachments, key);
    }

    private ReportWriters writers(Words words) {
        return new ReportWriters(words, all, extent(), style, pictures.drawn());
    }

    private Extent extent() {
        return findingsOnly ? Extent.FINDINGS : Extent.ALL;
    }

    /// Whether the format has a document for each service.
    private boolean isOfOneService() {
        return kind == ReportKind.MD && style.isOfOneService();
    }

    /// The formulas by the names that they have on the command line.
    private enum FormulaName {
        STRICT(Formula.STRICT),
        HALF(Formula.HALF_CREDIT),
        LENIENT(Formula.LENIENT);

        private final Formula formula;

        FormulaName(Formula formula) {
            this.formula = formula;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
