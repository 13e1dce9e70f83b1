package plumbline.review.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Cell;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

final class AuthorTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
    private static final Cell CELL = new Cell("order", "lock-timeout");

    private final Review review = new Review();

    private static Author at(Instant now, long seed) {
        return new Author("ada", InstantSource.fixed(now), new Random(seed));
    }

    private Action act(Author author, Status status) {
        Action action = author.act(review, Decide.one(CELL, status, "")).orElseThrow();
        review.add(action);
        return action;
    }

    @Test
    void anActionSaysWhoDidItAndWhen() {
        Action action = act(at(NOON, 1), Status.PASS);

        assertThat(action.who()).isEqualTo("ada");
        assertThat(action.at()).isEqualTo(Instant.parse("2026-03-01T12:00:00.123456Z"));
        assertThat(action.id()).matches("[0-9a-z]{16}");
    }

    @Test
    void anActionIsLaterThanAllThatWasKnownWhateverTheClockSays() {
        Action first = act(at(NOON, 1), Status.PASS);
        Action second = act(at(NOON, 2), Status.FAIL);
        Action third = act(at(NOON.minusSeconds(3600), 3), Status.PASS);

        assertThat(List.of(first, second, third))
                .extracting(Action::at)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of(first, second, third)).extracting(Action::id).isSorted();
    }

    @Test
    void aClockThatIsNotToBeBelievedSpoilsNothing() {
        Action first = act(at(NOON, 1), Status.PASS);
        Action wrong = act(at(Instant.MAX, 2), Status.FAIL);
        assertThat(wrong.at()).isEqualTo(first.at().plusNanos(1_000));

        act(at(Action.LATEST, 3), Status.PASS);
        assertThat(act(at(NOON, 4), Status.FAIL).at()).isEqualTo(Action.LATEST);
    }

    @Test
    void idsSortByTimeAndDifferInTheSameMoment() {
        List<String> ids =
                Stream.of(0L, 1L, 60L, 86_400L, 900_000_000L)
                        .map(each -> at(NOON.plusSeconds(each), each).newId())
                        .toList();
        assertThat(ids).isSorted();

        Author author = at(NOON, 7);
        TreeSet<String> same = new TreeSet<>();
        for (int i = 0; i < 100; i++) {
            same.add(author.newId());
        }
        assertThat(same).hasSize(100);
    }

    @Test
    void whatStandsAlreadyIsNoAction() {
        act(at(NOON, 1), Status.PASS);

        assertThat(at(NOON, 2).act(review, Decide.one(CELL, Status.PASS, " "))).isEmpty();
        assertThat(at(NOON, 2).act(review, new Clear(List.of(new Cell("a", "b"))))).isEmpty();
    }
}
