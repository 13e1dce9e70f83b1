package plumbline.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import plumbline.check.Severity;
import plumbline.report.Spelled;
import plumbline.report.audit.AuditJson;
import plumbline.report.audit.AuditText;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.markdown.style.MarkdownReport;
import plumbline.report.markdown.style.Style;
import plumbline.report.dossier.Dossier;
import plumbline.report.dossier.SealKey;
import plumbline.report.html.ReportHtml;
import plumbline.report.machine.ReportJunit;
import plumbline.report.machine.ReportSarif;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What a report is written as and where to, and what makes the command fail.
public final class ReportOutput {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.audit.format")
    private Format format = Format.TEXT;

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

    @Mixin private final SealOption seal = new SealOption();

    /// The formula of its scores.
    public Formula formula() {
        return formula.formula;
    }

    /// Writes a report that rests on no attachments.
    public ExitCode write(Report report, CommandLine command, Words words) {
        return write(report, _ -> Optional.empty(), command, words);
    }

    /// Writes the report where it is to go, and tells how the command ends; `attachments` finds a
    /// kept file by its SHA-256.
    public ExitCode write(
            Report report,
            Function<String, Optional<Path>> attachments,
            CommandLine command,
            Words words) {
        try {
            if (ServiceFiles.areAsked(report, isOfOneService(), file)) {
                ServiceFiles.in(
                                file,
                                command,
                                words.get("cli.report.several", style, report.services().size()))
                        .write(report, writer(words));
            } else {
                write(report, writer(words), command.getOut());
            }
            ReportFormat writer =
                    format == Format.DOSSIER
                            ? dossier(attachments, command, words)
                            : writer(format, words);
            write(report, writer, command.getOut());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Severity least = failOn;
        if (least != null && report.failsAt(least)) {
            return ExitCode.FINDINGS;
        }
        return report.incidents().isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_READ;
    }

    private void write(Report report, ReportFormat writer, PrintWriter out) throws IOException {
        Path asked = file;
        if (asked == null) {
            print(writer, report, out);
            return;
        }
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(asked))) {
            writer.write(report, to);
        }
    }

    private static void print(ReportFormat writer, Report report, PrintWriter out)
            throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(report, text);
        out.print(text.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    private ReportFormat dossier(
            Function<String, Optional<Path>> attachments, CommandLine command, Words words)
            throws IOException {
        if (file == null) {
            throw new RefusedException(command, words.get("cli.report.dossier-out"));
        }
        SealKey key = seal.key(command, words);
        command.getErr().println(words.get("cli.report.sealing", key.fingerprint()));
        Map<String, ReportFormat> reports =
                Map.of(
                        "report.html", writer(Format.HTML, words),
                        "report.json", writer(Format.JSON, words));
        return new Dossier(reports, attachments, key);
    }

    private ReportFormat writer(Format asked, Words words) {
        return switch (asked) {
            case TEXT -> text((report, out) -> new AuditText(words, out, all).write(report));
            case JSON ->
                    text(
                            (report, out) -> {
                                AuditJson.write(report, out);
                                out.println();
                            });
            case MD -> new MarkdownReport(style, words);
            case SARIF -> ReportSarif.whole();
            case SARIF_GITHUB -> ReportSarif.forGitHub();
            case JUNIT -> new ReportJunit();
            case HTML, DOSSIER -> new ReportHtml(words);
        };
    }

    /// Whether the format has a document for each service.
    private boolean isOfOneService() {
        return format == Format.MD && style.isOfOneService();
    }

    /// In UTF-8.
    private static ReportFormat text(BiConsumer<Report, PrintWriter> write) {
        return (report, to) -> {
            PrintWriter out = new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            write.accept(report, out);
            out.flush();
        };
    }

    private enum Format {
        TEXT,
        JSON,
        MD,
        SARIF,
        SARIF_GITHUB,
        JUNIT,
        HTML,
        DOSSIER;

        @Override
        public String toString() {
            return Spelled.id(this);
        }
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
