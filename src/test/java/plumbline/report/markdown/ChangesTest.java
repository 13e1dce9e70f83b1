package plumbline.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.EarlierAudit;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Locale;

/// What changed since an earlier audit, as Markdown tells it.
final class ChangesTest {

    @TempDir Path folder;

    private Report now;

    @BeforeEach
    void decide() {
        now = SmallFleet.reviewed(folder);
    }

    private static String text(Report report, Words words) {
        Sheet sheet = new Sheet();
        new Changes(new Writing(report, Extent.ALL, words, sheet)).write();
        return sheet.toString();
    }

    @Test
    void withoutAnEarlierAuditThereIsNothing() {
        assertThat(text(now, Words.english())).isEmpty();
    }

    @Test
    void eachChangeIsARowAndTheScoreIsExplained() {
        String text = text(now.comparedWith(EarlierAudit.of(now)), Words.english());

        assertThat(text)
                .startsWith("## Changes\n")
                .contains("Q1.plumb · 2026-01-05 · commit c0ffee · reviewed by Mia")
                .contains("- Only in the earlier audit: old-shop")
                .containsPattern("\\| shop \\| .* \\| regressed \\| PASS → FAIL \\|")
                .containsPattern("\\| old-shop \\| .* \\| gone \\| FAIL → absent \\|")
                .containsPattern("Score .*: [\\d.]+ → [\\d.]+ = .*fixed \\(1\\)")
                .containsPattern("- shop: [\\d.]+ → [\\d.]+ = ")
                .doesNotContain("<script>");
    }

    @Test
    void whereNothingChangedItSaysSo() {
        String text = text(now.comparedWith(EarlierAudit.asNow(now)), Words.of(Locale.GERMAN));

        assertThat(text).contains("Nichts hat sich geändert.").doesNotContain("|");
    }
}
