package plumbline.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import plumbline.analysis.Incident;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/// JUnit knows tests that pass, fail or are skipped; everything of an audit is one of these.
final class ReportJunitTest {

    @TempDir Path folder;

    private Report report;

    @BeforeEach
    void decide() {
        report = SmallFleet.reviewed(folder);
    }

    private static Document read(Report report) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportJunit().write(report, bytes);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static List<Element> all(Document file, String name) {
        NodeList found = file.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private Element test(String service, String check) throws Exception {
        return all(read(report), "testcase").stream()
                .filter(each -> each.getAttribute("classname").equals(service))
                .filter(each -> each.getAttribute("name").equals(check))
                .findFirst()
                .orElseThrow();
    }

    private String message(String service, String check, String element) throws Exception {
        return ((Element) test(service, check).getElementsByTagName(element).item(0))
                .getAttribute("message");
    }

    @Test
    void whatHasToBeFixedFailsWithItsEvidence() throws Exception {
        Element failure =
                (Element)
                        test("shop", "index-concurrently").getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("type")).isEqualTo("FAIL");
        assertThat(failure.getAttribute("message"))
                .isEqualTo("the table is busy at noon [to-fix (ms; P0)]");
        assertThat(failure.getTextContent())
                .contains("db/migration/V2__Index_orders.sql:1\nCREATE INDEX orders_note");
    }

    @Test
    void whatMayStayDoesNotApplyOrIsNotReviewedIsSkipped() throws Exception {
        assertThat(message("stock", "drop-table", "skipped"))
                .startsWith("PARTIAL: =HYPERLINK")
                .contains("<script>alert(1)</script> - [x]")
                .contains("[accepted-risk: small table");
        assertThat(message("stock", "lock-timeout", "skipped")).isEqualTo("N/A: nobody reads it");
        assertThat(message("shop", "lock-timeout", "skipped"))
                .startsWith("not reviewed: proposed ");
        assertThat(test("shop", "descriptive-name").hasChildNodes()).isFalse();
    }

    @Test
    void theCountsAreThoseOfTheTests() throws Exception {
        Document file = read(report);

        assertThat(all(file, "testsuite")).hasSize(2);
        for (Element suite : all(file, "testsuite")) {
            assertCounts(suite);
        }
        assertCounts(file.getDocumentElement());
        assertThat(file.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(file.getDocumentElement().getAttribute("name")).isEqualTo("Shop & stock");
    }

    private static void assertCounts(Element suite) {
        assertCount(suite, "tests", "testcase");
        assertCount(suite, "failures", "failure");
        assertCount(suite, "skipped", "skipped");
        assertCount(suite, "errors", "error");
    }

    private static void assertCount(Element suite, String attribute, String name) {
        assertThat(suite.getAttribute(attribute))
                .isEqualTo(String.valueOf(suite.getElementsByTagName(name).getLength()));
    }

    @Test
    void whatFailedOfTheProgramIsAnError() throws Exception {
        Report broken =
                new Report(
                        report.imprint(),
                        report.services(),
                        report.findings(),
                        report.assumptions(),
                        report.losses(),
                        List.of(new Incident("a check", "a.sql", new IllegalStateException())));

        Document file = read(broken);

        assertThat(all(file, "error")).hasSize(1);
        assertCounts(file.getDocumentElement());
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(XmlText.of("a\u0000\u0007\uFFFE\uD800b\uD83D\uDE00\n"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFDb\uD83D\uDE00\n");
        assertThat(XmlText.line(" a\r\n b")).isEqualTo("a b");
    }

    @Test
    void whatItCannotTellIsSaid() {
        assertThat(ReportJunit.losses(Words.english())).hasSize(2);
    }
}
