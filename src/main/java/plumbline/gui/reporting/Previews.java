package plumbline.gui.reporting;

import plumbline.drawing.gallery.Hung;
import plumbline.drawing.image.Typeface;
import plumbline.gui.audit.AuditCopy;
import plumbline.gui.code.CodeText;
import plumbline.progress.Progress;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedService;
import plumbline.report.dossier.SealKey;
import plumbline.report.excel.preview.BookPreview;
import plumbline.report.markdown.style.MarkdownReport;
import plumbline.report.markdown.style.Style;
import plumbline.report.output.ReportKind;
import plumbline.report.output.ReportWriters;
import plumbline.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes a report as it will be written, and shows the beginning of that; for the background.
public final class Previews {

    private static final int ROWS = 40;
    private static final int LINES = 1_500;

    /// Longer ones are not coloured.
    private static final int SIGNS = 150_000;

    /// Each is a tab, and laid out in lines.
    private static final int DOCUMENTS = 12;

    private final Gatherer gatherer;
    private final Words words;

    public Previews(Gatherer gatherer, Words words) {
        this.gatherer = gatherer;
        this.words = words;
    }

    /// Of a report that would have that name; nothing where somebody does not want it any more.
    public Preview of(AuditCopy audit, ReportForm form, String name, Progress progress)
            throws IOException {
        Report report = form.of(gatherer.gather(audit, form.language()));
        if (progress.isCancelled() || report.services().isEmpty()) {
            return Preview.NOTHING;
        }
        if (form.kind() == ReportKind.TEMPLATE) {
            return new TemplatePreviews(words, ROWS).of(report, form);
        }
        List<Hung> drawn = Illustrations.drawn(audit, form, report, new Typeface(), progress);
        ReportWriters writers =
                form.writers().with(Illustrations.placed(drawn, new Typeface(), Path.of(name)));
        List<Page> pages = new ArrayList<>(pages(report, form, writers, audit));
        drawn.stream()
                .map(Hung::painting)
                .map(each -> new Page.Drawn(each.title(), each))
                .forEach(pages::add);
        return progress.isCancelled()
                ? Preview.NOTHING
                : new Preview(pages, note(form), Preflights.of(report, form, words));
    }

    private String note(ReportForm form) {
        return switch (form.kind()) {
            case HTML -> words.get("reports.note.html");
            case DOSSIER -> words.get("reports.note.dossier");
            case XLSX ->
                    form.purpose() == Purpose.WORKING_COPY
                            ? words.get("reports.note.working-copy")
                            : "";
            case TEXT, JSON, MD, SARIF, SARIF_GITHUB, JUNIT, OSCAL, TEMPLATE -> "";
        };
    }

    private List<Page> pages(Report report, ReportForm form, ReportWriters writers, AuditCopy audit)
            throws IOException {
        return switch (form.kind()) {
            case MD -> documents(report, form, writers.of(ReportKind.MD));
            case HTML ->
                    List.of(
                            outline(report, form),
                            source(report, writers.of(ReportKind.HTML), false));
            case XLSX -> sheets(report, form);
            case JSON, SARIF, SARIF_GITHUB, JUNIT, OSCAL, TEXT ->
                    List.of(source(report, writers.of(form.kind()), true));
            case DOSSIER -> dossier(report, form, audit);
            case TEMPLATE -> List.of();
        };
    }

    private List<Page> documents(Report report, ReportForm form, ReportFormat format)
            throws IOException {
        if (!form.isInSeveralFiles(report.services().size())) {
            return List.of(markdown("Markdown", text(report, format)));
        }
        List<Page> pages = new ArrayList<>();
        for (ReportedService each : report.services().stream().limit(DOCUMENTS).toList()) {
            pages.add(markdown(each.name(), text(report.about(each.name()), format)));
        }
        return pages;
    }

    private Page outline(Report report, ReportForm form) throws IOException {
        ReportFormat same =
                new MarkdownReport(
                        report.services().size() > 1 ? Style.FLEET : Style.COMPLETE,
                        form.told(),
                        form.language().words());
        return markdown(words.get("reports.page.content"), text(report, same));
    }

    private Page source(Report report, ReportFormat format, boolean coloured) throws IOException {
        return page(
                words.get("reports.page.source"),
                text(report, format),
                begun -> CodeText.of(begun, coloured));
    }

    private static Page markdown(String title, String text) {
        return page(title, text, CodeText::ofMarkdown);
    }

    private static Page page(String title, String text, Function<String, CodeText> layOut) {
        int end = 0;
        int lines = 0;
        while (end < Math.min(SIGNS, text.length()) && lines < LINES) {
            int next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next + 1;
            lines++;
        }
        return new Page.Source(
                title, layOut.apply(text.substring(0, end)), text.substring(end).lines().count());
    }

    private static String text(Report report, ReportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(report, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<Page> sheets(Report report, ReportForm form) throws IOException {
        Path file = Files.createTempFile("plumbline-preview", ".xlsx");
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                form.writers().of(ReportKind.XLSX).write(report, to);
            }
            return new BookPreview(form.language().words(), ROWS)
                    .of(file).stream().<Page>map(Page.Rows::new).toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Sealed with a key that nobody keeps: it shows what the dossier will hold.
    private List<Page> dossier(Report report, ReportForm form, AuditCopy audit) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        form.writers().dossier(audit.attachments(), SealKey.make()).write(report, zip);
        return List.of(
                new Page.Rows(ZipContents.of(zip.toByteArray(), words)), outline(report, form));
    }
}
