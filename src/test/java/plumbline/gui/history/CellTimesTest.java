package plumbline.gui.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Author;
import plumbline.review.deed.Clear;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.TakeBack;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/// When the results that stand were decided.
final class CellTimesTest {

    private static final Cell CELL = new Cell("orders", "lock-timeout");
    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");

    private final Review review = new Review();

    @Test
    void whatNobodyDecidedHasNoTime() {
        assertThat(times().days(CELL, FIRST)).isEmpty();
        act(0, Decide.one(CELL, Status.FAIL, ""));
        act(1, new Clear(List.of(CELL)));

        assertThat(times().decided()).isEmpty();
    }

    @Test
    void theLastDecisionCountsInWholeDays() {
        act(0, Decide.one(CELL, Status.FAIL, ""));
        act(5, Decide.one(CELL, Status.PASS, ""));

        assertThat(times().days(CELL, FIRST.plus(5, ChronoUnit.DAYS))).hasValue(0);
        assertThat(times().days(CELL, FIRST.plus(30, ChronoUnit.HOURS))).hasValue(0);
        assertThat(times().days(CELL, FIRST.plus(17, ChronoUnit.DAYS))).hasValue(12);
    }

    @Test
    void aDecisionThatComesBackIsAsOldAsItWas() {
        act(0, Decide.one(CELL, Status.FAIL, ""));
        Action second = act(5, Decide.one(CELL, Status.PASS, ""));
        act(6, TakeBack.of(second));

        assertThat(times().days(CELL, FIRST.plus(7, ChronoUnit.DAYS))).hasValue(7);
    }

    private CellTimes times() {
        return CellTimes.of(review, List.of(CELL));
    }

    private Action act(int days, Deed deed) {
        InstantSource then = InstantSource.fixed(FIRST.plus(days, ChronoUnit.DAYS));
        Action action =
                new Author("ak", then, RandomGenerator.getDefault())
                        .act(review, deed)
                        .orElseThrow();
        review.add(action);
        return action;
    }
}
