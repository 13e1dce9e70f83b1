package plumbline.report.html.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import plumbline.report.content.EarlierAudit;
import plumbline.report.content.Extent;
import plumbline.report.content.OldPaper;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.report.html.Anchors;
import plumbline.report.picture.Drawn;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

/// The page tells all of a report, can be read by every browser, and asks for nothing from
/// elsewhere.
final class ReportHtmlTest {

    @TempDir Path folder;

    private static String html(Report report, Words words) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportHtml(words, Extent.ALL).write(report, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// It is XML as well, which is how one knows that every element ends.
    private static Document read(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document page, String name) {
        return all(page.getDocumentElement(), name);
    }

    private static List<Element> all(Element part, String name) {
        NodeList found = part.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> ids(Document page) {
        return all(page, "*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Element cell(Document page, String id) {
        return all(page, "*").stream()
                .filter(each -> each.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCellHasItsPlaceAndEveryLinkLeadsSomewhere() throws Exception {
        Report report = SmallFleet.reviewed(folder);
        Document page = read(html(report, Words.english()));

        assertThat(ids(page))
                .doesNotHaveDuplicates()
                .containsAll(
                        report.cells().map(each -> Anchors.of(each.cell())).distinct().toList())
                .contains("stock/lock-timeout");
        assertThat(all(page, "a"))
                .hasSizeGreaterThan(350)
                .extracting(each -> each.getAttribute("href"))
                .allSatisfy(each -> assertThat(ids(page)).contains(each.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "link", "img", "iframe", "object", "form", "base"})
    void nothingIsLoadedOrRun(String element) throws Exception {
        Document page = read(html(SmallFleet.reviewed(folder), Words.english()));

        assertThat(all(page, element)).isEmpty();
        assertThat(all(page, "*"))
                .noneMatch(each -> each.hasAttribute("style") || each.hasAttribute("onclick"));
    }

    @Test
    void theOnlyStyleSheetIsTheOneThatThePolicyNames() throws Exception {
        Document page = read(html(SmallFleet.reviewed(folder), Words.english()));

        String style = all(page, "style").getFirst().getTextContent();
        assertThat(all(page, "style")).hasSize(1);
        assertThat(style).doesNotContain("url(").doesNotContain("@import");
        assertThat(all(page, "meta"))
                .extracting(each -> each.getAttribute("content"))
                .contains(
                        "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'"
                                .formatted(Style.digest(style)));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Element cell =
                cell(read(html(SmallFleet.reviewed(folder), Words.english())), "stock/drop-table");

        assertThat(cell.getTextContent())
                .contains("=HYPERLINK(\"http://evil.example\") | `a|b` <script>alert(1)</script>")
                .contains("**done**\uFFFD")
                .contains("accepted risk: small table (ak · look again by 2026-12-01")
                .contains("asked the team; | waiting");
    }

    @Test
    void whatPeopleDecidedIsToldApartFromWhatIsProposed() throws Exception {
        Document page = read(html(SmallFleet.reviewed(folder), Words.english()));

        assertThat(cell(page, "shop/index-concurrently").getTextContent())
                .contains("decided by Ada, 2026-03-02 09:30")
                .contains("CREATE INDEX orders_note ON orders (note);")
                .contains("still there");
        assertThat(cell(page, "stock/descriptive-name").getTextContent())
                .contains("imported, not confirmed")
                .doesNotContain("Ada");
        assertThat(cell(page, "stock/statement-timeout").getTextContent()).contains("proposed");
        assertThat(all(page, "a"))
                .filteredOn(each -> each.getAttribute("class").contains("sign"))
                .filteredOn(each -> each.getAttribute("class").contains("proposed"))
                .hasSize(346);
    }

    @Test
    void whereNobodyDecidedOneLineSaysSo() throws Exception {
        String html = html(SmallFleet.proposed(folder), Words.english());

        assertThat(html)
                .contains("Nobody has decided any of the 350 results.")
                .doesNotContain("sign fail proposed");
    }

    @Test
    void scoresStandWithTheirFormulaAndBounds() throws Exception {
        String summary =
                cell(read(html(SmallFleet.reviewed(folder), Words.english())), "summary")
                        .getTextContent();

        assertThat(summary)
                .contains("33.3 %")
                .contains("strict: PASS / (PASS + PARTIAL + FAIL): 1 / 3")
                .contains("between 0.3 % and 99.4 %")
                .contains("once the 346 open ones are known");
    }

    @Test
    void itSpeaksTheLanguageOfItsWords() throws Exception {
        Document page = read(html(SmallFleet.reviewed(folder), Words.of(Locale.GERMAN)));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("de");
        assertThat(cell(page, "stock/drop-table").getTextContent()).contains("Risiko angenommen");
    }

    @Test
    void tablesNameTheirColumnsAndPartsTheirHeadings() throws Exception {
        Document page = read(html(SmallFleet.reviewed(folder), Words.english()));

        assertThat(all(page, "th")).allMatch(each -> each.hasAttribute("scope"));
        assertThat(all(page, "table"))
                .allMatch(each -> each.getElementsByTagName("caption").getLength() == 1);
        assertThat(all(page, "section"))
                .allMatch(each -> ids(page).contains(each.getAttribute("aria-labelledby")));
        assertThat(all(page, "main")).hasSize(1);
        assertThat(all(page, "h1")).hasSize(1);
    }

    @Test
    void whatChangedSinceAnEarlierAuditLeadsToItsCell() throws Exception {
        Report now = SmallFleet.reviewed(folder);
        Report report = now.comparedWith(EarlierAudit.of(now));
        Document page = read(html(report, Words.english()));

        assertThat(cell(page, "changes").getTextContent())
                .contains("Q1.plumb", "PASS → FAIL", "FAIL → absent", "fixed (1)", "regressed (1)");
        assertThat(ids(page)).doesNotHaveDuplicates();
        assertThat(all(cell(page, "changes"), "a"))
                .extracting(each -> each.getAttribute("href"))
                .containsExactlyInAnyOrder("#shop/index-concurrently", "#shop/descriptive-name");
        assertThat(html(now, Words.english())).doesNotContain("Changes since");
    }

    @Test
    void whatDocumentsClaimStandsBesideTheirRows() throws Exception {
        Report report = SmallFleet.reviewed(folder.resolve("fleet")).with(OldPaper.in(folder));
        Document page = read(html(report, Words.english()));

        assertThat(cell(page, "claims").getTextContent())
                .contains("stock.md · stock", "9 checks", "of 2 rows", "CLAIM_TOTAL");
        assertThat(ids(page)).doesNotHaveDuplicates();
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        Report report = SmallFleet.reviewed(folder);

        assertThat(html(report, Words.english())).isEqualTo(html(report, Words.english()));
    }

    @Test
    void drawingsStandInThePageAndTakeItsColours() throws Exception {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>";
        ReportPicture picture = new ReportPicture("a.svg", "A & B", "", drawing, Drawn.NO_POINTS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportHtml(Words.english(), Extent.ALL, List.of(picture))
                .write(SmallFleet.reviewed(folder), bytes);
        String html = bytes.toString(StandardCharsets.UTF_8);

        Element section = cell(read(html), "pictures");
        assertThat(all(section, "svg")).hasSize(1);
        assertThat(all(section, "div").getFirst().getAttribute("aria-label")).isEqualTo("A & B");
    }
}
