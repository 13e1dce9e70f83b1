package plumbline.report.markdown.style;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Sheet;
import plumbline.report.markdown.Writing;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A report as Markdown that `plumbline import` can read again.
public final class MarkdownReport implements ReportFormat {

    private final Style style;
    private final Extent extent;
    private final Words words;
    private final List<ReportPicture> pictures;

    public MarkdownReport(Style style, Extent extent, Words words) {
        this(style, extent, words, List.of());
    }

    /// With links to drawings, which lie beside it.
    public MarkdownReport(Style style, Extent extent, Words words, List<ReportPicture> pictures) {
        this.pictures = List.copyOf(pictures);
        this.style = style;
        this.extent = extent;
        this.words = words;
    }

    /// Where the style has a document for each service, these stand one below the other.
    @Override
    public void write(Report report, OutputStream to) throws IOException {
        Writing writing = new Writing(report, extent, words, new Sheet());
        if (style.isOfOneService()) {
            report.services().forEach(each -> document(writing, each));
        } else {
            new FleetDocument(writing).write();
        }
        pictures(writing.sheet());
        to.write(writing.sheet().toString().getBytes(StandardCharsets.UTF_8));
    }

    private void pictures(Sheet sheet) {
        if (!pictures.isEmpty()) {
            sheet.heading(2, "Pictures");
            pictures.forEach(each -> sheet.paragraph(Inline.image(each.title(), each.file())));
        }
    }

    private void document(Writing all, ReportedService service) {
        Writing writing =
                new Writing(all.report().about(service.name()), extent, words, all.sheet());
        switch (style) {
            case FILES -> new FilesDocument(writing, service).write();
            case SECTIONS -> new SectionsDocument(writing, service).write();
            case NUMBERED -> new NumberedDocument(writing, service).write();
            case COMPLETE, FLEET -> new CompleteDocument(writing, service).write();
        }
    }
}
