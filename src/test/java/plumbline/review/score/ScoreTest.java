package plumbline.review.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Status;
import plumbline.review.decision.Cell;
import plumbline.review.score.ScoreChange.Cause;
import plumbline.review.score.ScoreChange.Term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

final class ScoreTest {

    /// What three audits that were made by hand have in their rows.
    @ParameterizedTest
    @CsvSource({
        "26, 4, 2, 81.25, 87.50, 93.75",
        "30, 2, 3, 85.71, 88.57, 91.43",
        "40, 4, 12, 71.43, 75.00, 78.57",
        "96, 10, 17, 78.05, 82.11, 86.18"
    })
    void scoresAreThoseOfARecount(
            int pass, int partial, int fail, double strict, double half, double lenient) {
        Tally tally = new Tally(pass, partial, fail, 7, 0);

        assertThat(percent(Formula.STRICT, tally)).isEqualTo(strict, within(0.005));
        assertThat(percent(Formula.HALF_CREDIT, tally)).isEqualTo(half, within(0.005));
        assertThat(percent(Formula.LENIENT, tally)).isEqualTo(lenient, within(0.005));
    }

    private static double percent(Formula formula, Tally tally) {
        return 100 * new Score(formula, tally).value().orElseThrow();
    }

    @Test
    void openCellsGiveBounds() {
        Score score = new Score(Formula.HALF_CREDIT, new Tally(5, 2, 1, 3, 12));

        assertThat(score.value()).hasValue(0.75);
        assertThat(score.lowest()).hasValue(0.3);
        assertThat(score.highest()).hasValue(0.9);
        assertThat(score.formula().text(score.tally())).isEqualTo("(5 + ½ × 2) / 8");
    }

    @Test
    void nothingDecidedIsNoScore() {
        assertThat(new Score(Formula.STRICT, new Tally(0, 0, 0, 4, 9)).value()).isEmpty();
    }

    @Test
    void resultsAreCounted() {
        List<Status> results =
                Arrays.asList(Status.PASS, null, Status.NOT_APPLICABLE, Status.FAIL, Status.PASS);

        assertThat(Tally.of(results)).isEqualTo(new Tally(2, 0, 1, 1, 1));
        assertThat(Tally.of(results).total()).isEqualTo(5);
    }

    @Test
    void aChangeOfTheScoreIsToldTermByTerm() {
        Map<Cell, Status> before = cells(Status.PASS, Status.FAIL, Status.PARTIAL, Status.PASS);
        Map<Cell, Status> after = cells(Status.PASS, Status.PASS, Status.FAIL, Status.PASS);
        after.put(new Cell("s", "new"), Status.FAIL);

        ScoreChange change = ScoreChange.of(Formula.STRICT, before, after);

        assertThat(change.terms())
                .containsExactly(
                        new Term(Cause.FIXED, 1, 0.25),
                        new Term(Cause.REGRESSED, 1, 0),
                        new Term(Cause.ADDED, 1, 0.6 - 0.75));
    }

    @Test
    void theTermsAddUpToTheDifference() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Map<Cell, Status> before = randomCells(random);
            Map<Cell, Status> after = randomCells(random);

            ScoreChange change = ScoreChange.of(Formula.HALF_CREDIT, before, after);

            double sum = change.terms().stream().mapToDouble(Term::change).sum();
            assertThat(change.before() + sum).isEqualTo(change.after(), within(1e-9));
            assertThat(change.after())
                    .isEqualTo(
                            new Score(Formula.HALF_CREDIT, Tally.of(after.values()))
                                    .value()
                                    .orElse(0));
        }
    }

    private static Map<Cell, Status> cells(Status... results) {
        Map<Cell, Status> cells = new LinkedHashMap<>();
        for (int i = 0; i < results.length; i++) {
            cells.put(new Cell("s", "c" + i), results[i]);
        }
        return cells;
    }

    private static Map<Cell, Status> randomCells(Random random) {
        List<Status> statuses = new ArrayList<>(List.of(Status.values()));
        Map<Cell, Status> cells = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            if (random.nextInt(5) > 0) {
                cells.put(new Cell("s", "c" + i), statuses.get(random.nextInt(4)));
            }
        }
        return cells;
    }
}
