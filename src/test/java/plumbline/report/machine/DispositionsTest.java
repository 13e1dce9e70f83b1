package plumbline.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.report.content.SmallFleet;
import plumbline.review.decision.Disposition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The day of the report is 2026-03-02, and only the assumption A-1 was made.
final class DispositionsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED_RISK, 2026-03-02, A-1, ACCEPTED",
        "ACCEPTED_RISK, 2026-03-01, A-1, UNDER_REVIEW",
        "ACCEPTED_RISK, , A-2, UNDER_REVIEW",
        "FALSE_POSITIVE, , A-1, ACCEPTED",
        "ALREADY_FIXED, , A-1, UNDER_REVIEW",
        "TO_FIX, 2026-03-01, A-2, REJECTED"
    })
    void whatMayStayIsAMatterOfTimeAndAssumptions(
            Disposition.Kind kind, LocalDate until, String assumption, Acceptance expected) {
        Dispositions dispositions = new Dispositions(SmallFleet.reviewed(folder));
        Disposition disposition = new Disposition(kind, "", "", until, "", List.of(assumption));

        assertThat(dispositions.acceptance(disposition)).isEqualTo(expected);
    }

    @Test
    void aDispositionIsOneSentence() {
        Disposition fixed =
                new Disposition(
                        Disposition.Kind.ALREADY_FIXED, "in main", "", null, "c0ffee", List.of());

        assertThat(Dispositions.text(fixed)).isEqualTo("already-fixed: in main (c0ffee)");
    }
}
