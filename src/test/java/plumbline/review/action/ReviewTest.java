package plumbline.review.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.review.action.Action.Kind;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ReviewTest {

    private static final Place ORDER = Deeds.result("order", "index-concurrently");
    private static final Place TICKET = Deeds.result("ticket", "index-concurrently");
    private static final Decision PASS = Deeds.person(Status.PASS);
    private static final Decision FAIL = Deeds.person(Status.FAIL);

    private static final List<Status> STATUSES = List.of(Status.values());

    private final Review review = new Review();
    private final Deeds deeds = new Deeds(review, "ada");

    @Test
    void whatWasDecidedLastStands() {
        deeds.decide(ORDER, PASS);
        deeds.decide(ORDER, FAIL);

        assertThat(review.find(ORDER)).contains(FAIL);
        assertThat(review.find(TICKET)).isEmpty();
        assertThat(review.history(ORDER)).hasSize(2);
    }

    @Test
    void thePlacesOfASubjectAreKnownEvenWhereAllWasTakenBack() {
        Subject order = ORDER.subject();
        Place note = new Place(order, Aspect.NOTE, "n-1");
        deeds.decide(ORDER, PASS);
        deeds.decide(TICKET, PASS);
        Action said = deeds.decide(note, new Decision.Text("why?"));
        assertThat(review.decisions(order, Aspect.NOTE)).hasSize(1);

        deeds.undo(said);

        assertThat(review.decisions(order, Aspect.NOTE)).isEmpty();
        assertThat(review.places(order, Aspect.NOTE)).containsExactly(note);
        assertThat(review.places(order, Aspect.RESULT)).containsExactly(ORDER);
        assertThat(review.places(order, Aspect.STATE)).isEmpty();
    }

    @Test
    void manyDecisionsOfOneActionAreTakenBackTogether() {
        Action bulk =
                deeds.act(
                        Kind.APPLY_TO_SIMILAR,
                        "",
                        List.of(deeds.change(ORDER, PASS), deeds.change(TICKET, PASS)));

        deeds.undo(bulk);

        assertThat(review.decisions()).isEmpty();
        assertThat(review.actions()).hasSize(2);
    }

    @Test
    void undoingAnOldActionLeavesWhatOvertookIt() {
        Action bulk =
                deeds.act(
                        Kind.APPLY_TO_SIMILAR,
                        "",
                        List.of(deeds.change(ORDER, PASS), deeds.change(TICKET, PASS)));
        deeds.decide(TICKET, FAIL);

        Reversal reversal = Reversal.of(review, bulk);
        deeds.undo(bulk);

        assertThat(reversal.overtaken()).extracting(Change::place).containsExactly(TICKET);
        assertThat(review.find(ORDER)).isEmpty();
        assertThat(review.find(TICKET)).contains(FAIL);
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        Action first = deeds.decide(ORDER, PASS);
        Action second = deeds.decide(ORDER, FAIL);

        Action undone = deeds.undo(undoable());
        assertThat(undone.reverses()).isEqualTo(second.id());
        assertThat(deeds.undo(undoable()).reverses()).isEqualTo(first.id());
        assertThat(Reversal.findUndoable(review, "ada")).isEmpty();

        deeds.redo(redoable());
        assertThat(review.find(ORDER)).contains(PASS);
        deeds.redo(redoable());
        assertThat(review.find(ORDER)).contains(FAIL);
        assertThat(Reversal.findRedoable(review, "ada")).isEmpty();

        deeds.undo(undoable());
        assertThat(review.find(ORDER)).contains(PASS);
        deeds.decide(TICKET, PASS);
        assertThat(Reversal.findRedoable(review, "ada")).isEmpty();
    }

    /// Whatever was done: undoing as often as there is something to undo gives nothing, and redoing
    /// as often gives all of it again.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyWalkCanBeTakenBackAndForth(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            step(random);
        }
        while (Reversal.findRedoable(review, "ada").isPresent()) {
            deeds.redo(redoable());
        }
        Map<Place, Decision> all = state();

        List<Map<Place, Decision>> seen = new ArrayList<>();
        while (Reversal.findUndoable(review, "ada").isPresent()) {
            seen.add(state());
            deeds.undo(undoable());
        }
        assertThat(state()).isEmpty();
        while (Reversal.findRedoable(review, "ada").isPresent()) {
            deeds.redo(redoable());
            assertThat(state()).isEqualTo(seen.removeLast());
        }
        assertThat(state()).isEqualTo(all);
        assertThat(Review.of(review.actions()).decisions()).hasSize(all.size());
    }

    private void step(Random random) {
        Optional<Action> undoable = Reversal.findUndoable(review, "ada");
        Optional<Action> redoable = Reversal.findRedoable(review, "ada");
        int choice = random.nextInt(5);
        if (choice == 0 && undoable.isPresent()) {
            deeds.undo(undoable.get());
        } else if (choice == 1 && redoable.isPresent()) {
            deeds.redo(redoable.get());
        } else {
            Place place = Deeds.result("service-" + random.nextInt(4), "check");
            deeds.decide(place, Deeds.person(STATUSES.get(random.nextInt(STATUSES.size()))));
        }
    }

    @Test
    void aDecisionThatDidNotKnowOfAnotherIsADispute() {
        deeds.decide(ORDER, PASS);
        Review other = Review.of(review.actions());
        Deeds others = new Deeds(other, "bob");
        deeds.decide(ORDER, FAIL);
        others.decide(ORDER, Deeds.person(Status.PARTIAL));
        others.decide(TICKET, PASS);

        Review merged = joined(review, other);
        Review same = joined(other, review);

        assertThat(merged.actions()).isEqualTo(same.actions()).hasSize(4);
        assertThat(merged.find(TICKET)).contains(PASS);
        assertThat(merged.find(ORDER)).contains(FAIL);
        assertThat(merged.disputed()).containsExactly(ORDER);
        assertThat(merged.disputes(ORDER))
                .extracting(Review.Contender::decision)
                .containsExactly(Deeds.person(Status.PARTIAL));

        new Deeds(merged, "eve").decide(ORDER, PASS);
        assertThat(merged.disputed()).isEmpty();
    }

    @Test
    void theSameDecisionOfTwoIsNoDispute() {
        Review other = new Review();
        deeds.decide(ORDER, PASS);
        new Deeds(other, "bob").decide(ORDER, PASS);

        assertThat(joined(review, other).disputed()).isEmpty();
    }

    @Test
    void aPlaceHoldsItsOwnKindOfDecisionOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deeds.decide(ORDER, new Decision.Text("no result")));
    }

    private static Review joined(Review one, Review other) {
        return Review.of(Stream.concat(one.actions().stream(), other.actions().stream()).toList());
    }

    private Action undoable() {
        return Reversal.findUndoable(review, "ada").orElseThrow();
    }

    private Action redoable() {
        return Reversal.findRedoable(review, "ada").orElseThrow();
    }

    private Map<Place, Decision> state() {
        return review.decisions().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
