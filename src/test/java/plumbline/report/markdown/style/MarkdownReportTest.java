package plumbline.report.markdown.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// Each style as a whole document.
final class MarkdownReportTest {

    @TempDir Path folder;

    static String written(Style style, Report report, Words words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownReport(style, Extent.ALL, words).write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What changes with every version of the program and the catalogue has a name instead.
    private static String golden(Report report, String text) {
        return text.replace(report.imprint().catalogue().version(), "CATALOGUE")
                .replaceAll("Plumbline \\S.*", "PROGRAM |");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        MarkdownReportTest.class.getResourceAsStream("/report/markdown/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, stock", "FILES, shop", "SECTIONS, stock", "NUMBERED, shop", "FLEET, ''"})
    void theDocumentIsThisText(Style style, String service) throws IOException {
        Report all = SmallFleet.reviewed(folder);
        Report report = service.isEmpty() ? all : all.about(service);

        String text = golden(report, written(style, report, Words.english()));

        assertThat(text).isEqualToNormalizingNewlines(resource(style + ".md"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameBytes(Style style) throws IOException {
        Report report = SmallFleet.reviewed(folder);

        assertThat(written(style, report, Words.english()))
                .isEqualTo(written(style, report, Words.english()));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftSaysSoWithNumbers(Style style) throws IOException {
        String proposed =
                written(style, SmallFleet.proposed(folder).about("shop"), Words.english());
        String reviewed =
                written(style, SmallFleet.reviewed(folder).about("shop"), Words.english());

        assertThat(proposed)
                .contains("> **DRAFT:** all 175 results are proposals; nobody has decided one yet.")
                .doesNotContain("(proposed)");
        assertThat(reviewed)
                .contains(
                        "> **DRAFT:** 173 of 175 results are not reviewed (173 proposed, 0"
                                + " imported, 0 open).");
    }

    @ParameterizedTest
    @EnumSource
    void noRawControlSignAndNoTagOfOthersIsWritten(Style style) throws IOException {
        String text = written(style, SmallFleet.reviewed(folder), Words.english());

        assertThat(text).doesNotContain("\u0007", "<script", "\r");
    }

    @Test
    void otherFormulasAreSpelledOut() throws IOException {
        Report report = SmallFleet.proposed(folder).about("shop");
        Report half = Reports.by(Formula.HALF_CREDIT, report);

        assertThat(written(Style.SECTIONS, half, Words.english()))
                .containsPattern(
                        "\\*\\*Pass Rate:\\*\\* \\d+\\.\\d% \\(\\(\\d+ \\+ ½ × \\d+\\) / \\d+,"
                                + " half-credit\\)")
                .contains("half-credit: (PASS + ½ × PARTIAL)");
    }

    @Test
    void sentencesAreInTheLanguageOfTheWords() throws IOException {
        Report report = SmallFleet.proposed(folder).about("shop");

        assertThat(written(Style.COMPLETE, report, Words.of(Locale.GERMAN)))
                .contains("**DRAFT:** alle 175 Ergebnisse sind Vorschläge")
                .contains("## Scores");
    }
}
