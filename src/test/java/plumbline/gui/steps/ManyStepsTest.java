package plumbline.gui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Status;
import plumbline.gui.CpuTime;
import plumbline.gui.Pace;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The history of an audit that people worked on for years.
final class ManyStepsTest {

    private static final int MANY = 100_000;
    private static final List<Status> STATUSES = List.of(Status.values());

    private final Review review = new Review();

    private void fill() {
        Instant start = Instant.parse("2026-01-01T08:00:00Z");
        Author author = new Author("ak", () -> start, new Random(7));
        for (int i = 0; i < MANY; i++) {
            Cell cell = new Cell("service-" + i % 40, "check-" + i % 300);
            author.act(review, Decide.one(cell, STATUSES.get(i / 300 % 4), "because " + i))
                    .ifPresent(review::add);
        }
    }

    @Test
    void manyStepsAreGatheredAndSearchedInLessThanASecondEach() {
        fill();
        assertThat(review.actions()).hasSize(MANY);

        Wanted some = new Wanted("ak", "service-7 99999", false);

        assertThat(shortest(Wanted.ALL)).isLessThan(Pace.allows(Duration.ofSeconds(1)));
        assertThat(shortest(some)).isLessThan(Pace.allows(Duration.ofSeconds(1)));
        Gathered found =
                Gathered.of(review, new Wanted("", "because 99999", false), Action.Kind::name);
        assertThat(found.found()).hasSize(1);
    }

    /// The first time is spent on compiling, and another may meet a processor that is shared.
    private Duration shortest(Wanted wanted) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> CpuTime.of(() -> Gathered.of(review, wanted, Action.Kind::name)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
