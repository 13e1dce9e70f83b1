package plumbline.review.imports.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class LinkFlagsTest {

    private static final String ISSUE =
            """

            ## High issues

            - Timetable of restores is unknown
            """;

    @Test
    void issuesNeedNoRowWhereRowsTellOnlyWhatPassed() {
        assertThat(codes(table("PASS") + ISSUE)).doesNotContain(FlagCode.ISSUE_WITHOUT_ROW);
    }

    @Test
    void issuesNeedRowsWhereRowsTellWhatFailed() {
        assertThat(codes(table("FAIL") + ISSUE)).contains(FlagCode.ISSUE_WITHOUT_ROW);
    }

    @Test
    void scoresAreNotHeldAgainstRowsThatTellOnlyWhatPassed() {
        assertThat(codes("**Score:** 55/100\n\n" + table("PASS") + ISSUE))
                .doesNotContain(FlagCode.CLAIM_PERCENT);
    }

    private static String table(String verdict) {
        return """
        | Check | Status | Evidence |
        |---|---|---|
        | Lock timeout | %s | a.ts:1 |
        """
                .formatted(verdict);
    }

    private static List<FlagCode> codes(String text) {
        ReportFile file = new ReportFile(Path.of("a.md"), "a.md", text, "");
        CatalogueMatcher matcher = new CatalogueMatcher(List.of());
        return Reconciliation.of(file, null, matcher, LocalDate.of(2026, 1, 1)).flags().stream()
                .map(Flag::code)
                .toList();
    }
}
