package plumbline.report.output;

import plumbline.report.audit.AuditJson;
import plumbline.report.audit.AuditText;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.dossier.Dossier;
import plumbline.report.dossier.SealKey;
import plumbline.report.excel.template.TemplateMap;
import plumbline.report.excel.template.TemplateReport;
import plumbline.report.excel.workbook.ExcelReport;
import plumbline.report.html.document.ReportHtml;
import plumbline.report.machine.ReportJunit;
import plumbline.report.machine.ReportSarif;
import plumbline.report.machine.oscal.ReportOscal;
import plumbline.report.markdown.style.MarkdownReport;
import plumbline.report.markdown.style.Style;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Makes what writes a report, as it was asked for; `all` tells the text what passes as well,
/// `pictures` stand in a page, a document or a workbook.
public record ReportWriters(
        Words words, boolean all, Extent extent, Style style, List<ReportPicture> pictures) {

    public ReportWriters {
        pictures = List.copyOf(pictures);
    }

    /// Without pictures.
    public ReportWriters(Words words, boolean all, Extent extent, Style style) {
        this(words, all, extent, style, List.of());
    }

    public ReportWriters with(List<ReportPicture> shown) {
        return new ReportWriters(words, all, extent, style, shown);
    }

    /// Of a kind that needs nothing else.
    public ReportFormat of(ReportKind kind) {
        return switch (kind) {
            case TEXT -> text((report, out) -> new AuditText(words, out, all).write(report));
            case JSON -> text(ReportWriters::json);
            case MD -> new MarkdownReport(style, extent, words, pictures);
            case XLSX -> new ExcelReport(words, extent, pictures);
            case SARIF -> ReportSarif.whole();
            case SARIF_GITHUB -> ReportSarif.forGitHub();
            case JUNIT -> new ReportJunit();
            case OSCAL -> new ReportOscal();
            case HTML -> new ReportHtml(words, extent, pictures);
            case DOSSIER -> throw new IllegalArgumentException("a dossier needs a key");
            case TEMPLATE -> throw new IllegalArgumentException("a template needs a file");
        };
    }

    /// A dossier, in which people, auditors and programs each find what they read.
    public ReportFormat dossier(Function<String, Optional<Path>> attachments, SealKey key) {
        Map<String, ReportFormat> reports =
                Map.of(
                        "report.html", of(ReportKind.HTML),
                        "report.md", new MarkdownReport(Style.COMPLETE, Extent.ALL, words),
                        "report.json", of(ReportKind.JSON));
        return new Dossier(reports, attachments, key);
    }

    /// A template with the report in it.
    public TemplateReport template(Path file, TemplateMap map) {
        return new TemplateReport(words, extent, file, map);
    }

    private static void json(Report report, PrintWriter out) {
        AuditJson.write(report, out);
        out.println();
    }

    /// In UTF-8.
    private static ReportFormat text(BiConsumer<Report, PrintWriter> write) {
        return (report, to) -> {
            PrintWriter out = new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            write.accept(report, out);
            out.flush();
        };
    }
}
