package plumbline.report.html.document;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.html.AssumptionTable;
import plumbline.report.html.Cover;
import plumbline.report.html.FindingTable;
import plumbline.report.html.LossTable;
import plumbline.report.html.Markup;
import plumbline.report.html.Matrix;
import plumbline.report.html.Method;
import plumbline.report.html.Page;
import plumbline.report.html.ServicePart;
import plumbline.report.html.Summary;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a report as one page of HTML: no script, nothing from elsewhere, light, dark and on
/// paper.
public final class ReportHtml implements ReportFormat {

    private final Words words;
    private final Extent extent;
    private final List<ReportPicture> pictures;

    /// In the language of these words.
    public ReportHtml(Words words, Extent extent) {
        this(words, extent, List.of());
    }

    /// With drawings, which stand in the page itself.
    public ReportHtml(Words words, Extent extent, List<ReportPicture> pictures) {
        this.words = words;
        this.extent = extent;
        this.pictures = List.copyOf(pictures);
    }

    @Override
    public void write(Report report, OutputStream to) throws IOException {
        to.write(html(report).getBytes(StandardCharsets.UTF_8));
    }

    private String html(Report report) {
        Markup out = new Markup();
        Page page = new Page(report, extent, words, out);
        String style = Style.of(page);
        out.raw("<!DOCTYPE html>\n").open("html", "lang", words.locale().toLanguageTag());
        head(page, style);
        out.open("body");
        new Cover(page, !pictures.isEmpty()).write();
        out.open("main", "id", "content");
        new Summary(page).write();
        new FindingTable(page).write();
        new Matrix(page).write();
        report.services().forEach(new ServicePart(page)::write);
        new ChangeTable(page).write();
        new ClaimTable(page).write();
        new AssumptionTable(page).write();
        new LossTable(page).write();
        pictures(page);
        new Method(page).write();
        out.close("main");
        out.element("footer", words.get("report.html.footer", report.imprint().program()));
        return out.close("body").closeLine("html").toString();
    }

    private void pictures(Page page) {
        if (!pictures.isEmpty()) {
            page.section("pictures", words.get("report.html.pictures"));
            pictures.forEach(each -> picture(page.out(), each));
            page.endSection();
        }
    }

    private static void picture(Markup out, ReportPicture picture) {
        String label = picture.title();
        out.open("div", "class", "picture", "tabindex", "0", "role", "region", "aria-label", label);
        out.raw(picture.inPage()).closeLine("div");
    }

    /// Nothing is allowed but the one style sheet, which its digest names.
    private static void head(Page page, String style) {
        Markup out = page.out();
        out.raw("\n<head><meta charset=\"utf-8\"/>\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"");
        out.text("default-src 'none'; style-src '" + Style.digest(style) + "';");
        out.text(" base-uri 'none'; form-action 'none'").raw("\"/>");
        out.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
        out.raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        out.element("title", page.report().imprint().title() + " – Plumbline");
        out.raw("<style>").raw(style).raw("</style></head>\n");
    }
}
