package plumbline.review.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Status;
import plumbline.review.decision.Cell;
import plumbline.review.score.ScoreChange.Cause;
import plumbline.review.score.ScoreChange.Term;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        Cell added = new Cell("s", "new");
        after.put(added, Status.FAIL);
        SortedMap<Cause, List<Cell>> causes = new TreeMap<>();
        causes.put(Cause.CHECKS_ADDED, List.of(added));
        causes.put(Cause.REGRESSED, List.of(new Cell("s", "c2")));
        causes.put(Cause.FIXED, List.of(new Cell("s", "c1")));

        ScoreChange change = ScoreChange.of(Formula.STRICT, before, after, causes);

        assertThat(change.before().value()).hasValue(0.5);
        assertThat(change.terms())
                .extracting(Term::cause, each -> each.change(100))
                .containsExactly(
                        tuple(Cause.FIXED, 25L),
                        tuple(Cause.REGRESSED, 0L),
                        tuple(Cause.CHECKS_ADDED, -15L));
        assertThat(change.after().value()).hasValue(0.6);
    }

    /// What is shown adds up, though each number is rounded: each of two thirds is 33, and both are
    /// 67.
    @Test
    void theTermsAddUpAsTheyAreShown() {
        Map<Cell, Status> before = cells(Status.FAIL, Status.FAIL, Status.FAIL);
        Map<Cell, Status> after = cells(Status.PASS, Status.PASS, Status.FAIL);
        SortedMap<Cause, List<Cell>> causes = new TreeMap<>();
        causes.put(Cause.FIXED, List.of(new Cell("s", "c0")));
        causes.put(Cause.REVIEWED, List.of(new Cell("s", "c1")));

        ScoreChange change = ScoreChange.of(Formula.STRICT, before, after, causes);

        assertThat(change.terms()).extracting(each -> each.change(100)).containsExactly(33L, 34L);
        assertThat(change.after().parts(100)).isEqualTo(67);
    }

    private static Map<Cell, Status> cells(Status... results) {
        Map<Cell, Status> cells = new LinkedHashMap<>();
        for (int i = 0; i < results.length; i++) {
            cells.put(new Cell("s", "c" + i), results[i]);
        }
        return cells;
    }
}
