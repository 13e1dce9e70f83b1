package plumbline.review.imports.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;
import plumbline.review.imports.workbook.ChecksColumn;

import java.util.Map;

/// What people write, and what it means.
final class WordingTest {

    private final Wording wording =
            new Wording(new StatusWords(Map.of("yes, but", Status.PARTIAL, "no", Status.PASS)));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PASS,              PASS
                    pass,              PASS
                    Yes,               PASS
                    OK,                PASS
                    ✓,                 PASS
                    bestanden,         PASS
                    ✗,                 FAIL
                    nicht bestanden,   FAIL
                    Teilweise,         PARTIAL
                    na,                N/A
                    not applicable,    N/A
                    'Yes, but',        PARTIAL
                    NO,                PASS
                    """)
    void resultsAreKnownWhereNobodyTakesThemForAnythingElse(String text, String meaning) {
        assertThat(wording.find(ChecksColumn.RESULT, text)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "x", "-", "passport", "PASS if merged", "OPEN", "1"})
    void anythingElseIsNoResult(String text) {
        assertThat(wording.find(ChecksColumn.RESULT, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-12-01,          2026-12-01
                    2026-12-01T00:00:00, 2026-12-01
                    1.12.2026,           2026-12-01
                    2026/12/1,           2026-12-01
                    46357,               2026-12-01
                    """)
    void daysAreKnownInTheirForms(String text, String day) {
        assertThat(wording.find(ChecksColumn.REVIEW_BY, text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026", "12/01/2026", "soon", "2026", "99999"})
    void anythingElseIsNoDay(String text) {
        assertThat(wording.find(ChecksColumn.REVIEW_BY, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, CRITICAL",
        "high, HIGH",
        "Medium, MEDIUM",
        "kritisch, CRITICAL",
        "Hoch, HIGH",
        "MITTEL, MEDIUM",
        "niedrig, LOW",
        "Hinweis, INFO",
        "info, INFO"
    })
    void severitiesAreKnownInEachLanguage(String text, String meaning) {
        assertThat(wording.find(ChecksColumn.SEVERITY_OVERRIDE, text)).contains(meaning);
    }

    @ParameterizedTest
    @EnumSource
    void dispositionsAreKnownInEachLanguage(Disposition.Kind kind) {
        assertThat(Wording.written(ChecksColumn.DISPOSITION, kind.name()))
                .hasSize(2)
                .allSatisfy(
                        each ->
                                assertThat(wording.find(ChecksColumn.DISPOSITION, each))
                                        .contains(kind.name()));
    }

    @ParameterizedTest
    @EnumSource
    void reviewStatesAreKnownInEachLanguage(ReviewState state) {
        assertThat(Wording.written(ChecksColumn.REVIEW_STATE, state.name()))
                .hasSize(2)
                .allSatisfy(
                        each ->
                                assertThat(wording.find(ChecksColumn.REVIEW_STATE, each))
                                        .contains(state.name()));
    }

    @Test
    void anEmptyReviewStateIsADraft() {
        assertThat(wording.find(ChecksColumn.REVIEW_STATE, "")).contains("DRAFT");
        assertThat(wording.find(ChecksColumn.RESULT, "")).contains("");
    }

    @Test
    void idsAreListedInOneWay() {
        assertThat(wording.find(ChecksColumn.ASSUMPTIONS, "A-1;A-2,\nA-3"))
                .contains("A-1, A-2, A-3");
    }
}
