package plumbline.review.imports.applying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.catalogue.Checks;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.deed.Author;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.FlagCode;
import plumbline.review.imports.reconciling.Reconciliation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Audits of thousands of rows; each takes a second, and the limits are what no machine needs.
final class HugeAuditsTest {

    private static final String HEAD = "\n| Check | Status | Evidence |\n|---|---|---|\n";

    private final CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());

    @ParameterizedTest
    @ValueSource(strings = {"Lock timeout", "Lock timeout of part%1$d", "Rule%1$d of part%1$d"})
    @Timeout(300)
    void thousandsOfRowsIssuesAndFixesAreLinked(String name) {
        String rows = lines(2_000, i -> "| %s | FAIL | a%d.ts |".formatted(name.formatted(i), i));
        String issues = lines(2_000, i -> "- [ ] No " + name.formatted(i));
        String fixes = lines(2_000, i -> "- Set " + name.formatted(i));

        Reconciliation report =
                read(HEAD + rows + "\n## High issues\n" + issues + "\n## Fixes\n" + fixes);

        assertThat(report.issues()).hasSize(2_000);
        assertThat(report.issues())
                .allSatisfy(each -> assertThat(each.rows()).isNotEmpty())
                .allSatisfy(each -> assertThat(each.fixes()).isNotEmpty());
        assertThat(broughtIn(report)).isPresent();
    }

    @Test
    @Timeout(300)
    void thousandsOfSectionsAreCounted() {
        String sections =
                lines(
                        5_000,
                        i ->
                                "## %d. Part%d (1/2)\n%s| Step %d | PASS | a.ts |\n| End | FAIL | b |"
                                        .formatted(i, i, HEAD, i));
        String counts = lines(5_000, i -> "| Part%d | %d | 1 |".formatted(i, i == 7 ? 2 : 1));

        Reconciliation report =
                read(sections + "\n\n| Section | Passed | Failed |\n|---|---|---|\n" + counts);

        assertThat(report.flags().stream().map(Flag::code))
                .filteredOn(FlagCode.CLAIM_SECTION::equals)
                .hasSize(1);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private Reconciliation read(String text) {
        ReportFile file = new ReportFile(Path.of("a.md"), "a.md", text, "0".repeat(64));
        return Reconciliation.of(file, null, matcher, LocalDate.of(2026, 1, 1));
    }

    private static Optional<Action> broughtIn(Reconciliation report) {
        return Author.of("Ada").act(new Review(), new BringIn(report, Instant.EPOCH));
    }
}
