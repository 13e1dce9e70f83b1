package plumbline.gui.reporting;

import plumbline.report.content.Report;
import plumbline.report.excel.preview.BookPreview;
import plumbline.report.excel.preview.SheetBeginning;
import plumbline.report.excel.template.TemplateLosses;
import plumbline.report.excel.template.TemplateReport;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Fills a client's workbook as it will be filled, and shows the beginnings of its sheets.
record TemplatePreviews(Words words, int rows) {

    Preview of(Report report, ReportForm form) throws IOException {
        Path template = form.template().file();
        if (template == null) {
            return new Preview(List.of(), "", Preflights.of(report, form, words));
        }
        Path file = Files.createTempFile("plumbline-preview", ".xlsx");
        try {
            TemplateLosses losses = fill(report, form, template, file);
            List<Preflight> checks = new ArrayList<>(Preflights.of(report, form, words));
            checks.addAll(told(losses));
            return new Preview(pages(form, file), "", checks);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static TemplateLosses fill(Report report, ReportForm form, Path template, Path file)
            throws IOException {
        TemplateReport filling = form.writers().template(template, form.template().map());
        try (OutputStream to = Files.newOutputStream(file)) {
            return filling.fill(report, to);
        }
    }

    /// The sheet that is filled stands in front.
    private List<Page> pages(ReportForm form, Path file) throws IOException {
        String filled = form.template().map().sheet();
        return new BookPreview(form.language().words(), rows)
                .of(file).stream()
                        .sorted(
                                Comparator.comparing(
                                        (SheetBeginning each) -> !each.name().equals(filled)))
                        .<Page>map(Page.Rows::new)
                        .toList();
    }

    private List<Preflight> told(TemplateLosses losses) {
        List<Preflight> told = new ArrayList<>();
        if (losses.keptFormulas() > 0) {
            told.add(loss("reports.check.template-formulas", losses.keptFormulas()));
        }
        if (losses.cutTexts() > 0) {
            told.add(loss("reports.check.template-cut", losses.cutTexts()));
        }
        if (!losses.unknownPlaceholders().isEmpty()) {
            told.add(
                    loss(
                            "reports.check.template-unknown",
                            String.join(", ", losses.unknownPlaceholders())));
        }
        return told;
    }

    private Preflight loss(String key, Object what) {
        return Preflight.loss(words.get(key, what));
    }
}
