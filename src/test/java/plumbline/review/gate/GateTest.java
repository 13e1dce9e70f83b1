package plumbline.review.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Status;
import plumbline.review.decision.Disposition;
import plumbline.review.gate.Gate.Facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

final class GateTest {

    @ParameterizedTest
    @CsvSource({
        "PASS, true, 0, , PASS_NEEDS_EVIDENCE",
        "PASS, false, 1, , ''",
        "PARTIAL, false, 1, , PARTIAL_NEEDS_REASON",
        "FAIL, false, 0, , FAIL_NEEDS_REASON",
        "FAIL, true, 0, , ''",
        "NOT_APPLICABLE, false, 0, , NOT_APPLICABLE_NEEDS_REASON",
        "FAIL, true, 0, TO_FIX, ''",
        "FAIL, true, 0, SKIPPED, RISK_NEEDS_OWNER RISK_NEEDS_REASON RISK_NEEDS_REVIEW_DATE",
        "PASS, true, 1, ACCEPTED_RISK, ''"
    })
    void whatIsMissingIsSaid(
            Status result,
            boolean reasoned,
            int evidence,
            Disposition.@Nullable Kind disposition,
            String missing) {
        Disposition bare =
                disposition == null
                        ? null
                        : new Disposition(disposition, "", " ", null, "", List.of());

        assertThat(
                        Gate.missing(
                                EnumSet.allOf(Gate.class),
                                new Facts(result, reasoned, evidence, bare)))
                .extracting(Gate::name)
                .containsExactlyInAnyOrder(
                        missing.isEmpty() ? new String[0] : missing.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED_RISK", "SKIPPED", "NOT_IN_SCOPE"})
    void aRiskThatSomebodyOwnsIsReady(Disposition.Kind kind) {
        Disposition whole =
                new Disposition(kind, "small", "ak", LocalDate.of(2026, 12, 1), "", List.of());

        assertThat(Gate.missing(EnumSet.allOf(Gate.class), new Facts(Status.FAIL, true, 0, whole)))
                .isEmpty();
    }
}
