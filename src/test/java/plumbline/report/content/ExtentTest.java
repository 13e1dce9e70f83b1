package plumbline.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.Status;
import plumbline.report.html.document.ReportHtml;
import plumbline.report.markdown.style.MarkdownReport;
import plumbline.report.markdown.style.Style;
import plumbline.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reports that tell findings only.
final class ExtentTest {

    @TempDir static Path folder;

    private static Report report;

    @BeforeAll
    static void read() {
        report = SmallFleet.reviewed(folder);
    }

    private static String written(ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    @Test
    void whatPassesOrDoesNotApplyIsLeftOut() {
        List<ReportedCell> told =
                report.cells().filter(each -> Extent.FINDINGS.has(each.shown())).toList();

        assertThat(told)
                .filteredOn(ReportedCell::isReviewed)
                .extracting(ReportedCell::status)
                .isNotEmpty()
                .isSubsetOf(Status.FAIL, Status.PARTIAL);
        assertThat(Extent.FINDINGS.leftOut(report))
                .isPositive()
                .isEqualTo(report.cells().count() - told.size());
        assertThat(Extent.ALL.leftOut(report)).isZero();
    }

    @Test
    void aPageOfFindingsHasTheMatrixOfAllAndNoLinkLeadsNowhere() throws IOException {
        String page = written(new ReportHtml(Words.english(), Extent.FINDINGS));
        String whole = written(new ReportHtml(Words.english(), Extent.ALL));

        assertThat(page).contains("FINDINGS ONLY").doesNotContain("class=\"others\"");
        assertThat(whole).doesNotContain("FINDINGS ONLY");
        assertThat(all("class=\"(sign [a-z]+)", page))
                .isEqualTo(all("class=\"(sign [a-z]+)", whole));
        assertThat(all(" id=\"([^\"]+)\"", page)).containsAll(all("href=\"#([^\"]+)\"", page));
    }

    @ParameterizedTest
    @EnumSource
    void markdownOfFindingsKeepsItsNumbers(Style style) throws IOException {
        String part = written(new MarkdownReport(style, Extent.FINDINGS, Words.english()));
        String whole = written(new MarkdownReport(style, Extent.ALL, Words.english()));

        assertThat(part).contains("Only findings are listed").hasSizeLessThan(whole.length());
        assertThat(all("\\*\\*Pass Rate:\\*\\* (.*)", part))
                .isEqualTo(all("\\*\\*Pass Rate:\\*\\* (.*)", whole));
        assertThat(part).doesNotContain("## Not Applicable");
    }
}
