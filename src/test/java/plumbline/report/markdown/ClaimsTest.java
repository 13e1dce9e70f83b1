package plumbline.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.Extent;
import plumbline.report.content.OldDocument;
import plumbline.report.content.OldPaper;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What imported documents claim, as Markdown tells it.
final class ClaimsTest {

    @TempDir Path folder;

    private String text(List<OldDocument> documents, Words words) {
        Sheet sheet = new Sheet();
        new Claims(
                        new Writing(
                                SmallFleet.proposed(folder.resolve("fleet")).with(documents),
                                Extent.ALL,
                                words,
                                sheet))
                .write();
        return sheet.toString();
    }

    @Test
    void withoutDocumentsThereIsNothing() {
        assertThat(text(List.of(), Words.english())).isEmpty();
    }

    @Test
    void eachClaimIsARow() {
        String text = text(OldPaper.in(folder), Words.english());

        assertThat(text)
                .startsWith("## Claims\n\nstock.md · stock\n")
                .contains(
                        "| 6 | 9 checks | 1 PASS, 0 PARTIAL, 1 FAIL, 0 N/A of 2 rows |"
                                + " CLAIM_TOTAL |")
                .containsPattern("pass rate 90 % \\| 50.0 % strict, 50.0 % half");
    }

    @Test
    void inGermanAsWell() {
        assertThat(text(OldPaper.in(folder), Words.of(Locale.GERMAN)))
                .contains("9 Prüfpunkte")
                .contains("von 2 Zeilen")
                .contains("50,0 % streng");
    }

    @Test
    void aDocumentWhoseBytesAreGoneIsSaidToBe() {
        List<OldDocument> gone = List.of(new OldDocument("a.md", "stock", false, List.of()));

        assertThat(text(gone, Words.english()))
                .contains("The bytes of a.md are not there any more")
                .doesNotContain("|");
    }
}
