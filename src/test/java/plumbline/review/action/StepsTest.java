package plumbline.review.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.review.action.Action.Kind;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// The way back to an action and forth again.
final class StepsTest {

    private static final Place ORDER = Deeds.result("order", "index-concurrently");
    private static final Place TICKET = Deeds.result("ticket", "index-concurrently");
    private static final Decision PASS = Deeds.person(Status.PASS);
    private static final Decision FAIL = Deeds.person(Status.FAIL);

    private static final List<Status> STATUSES = List.of(Status.values());

    private final Review review = new Review();
    private final Deeds ada = new Deeds(review, "ada");
    private final Deeds bob = new Deeds(review, "bob");

    private static Map<Place, Decision> state(Review of) {
        return of.decisions().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void takeBack(List<Action> actions) {
        for (Action each : actions) {
            if (each.kind() == Kind.UNDO) {
                bob.redo(each);
            } else {
                bob.undo(each);
            }
        }
    }

    @Test
    void theLatestStandsFirstAndWhatWasUndoneSaysByWhat() {
        Action first = ada.decide(ORDER, PASS);
        Action second = ada.decide(TICKET, FAIL);
        Action undoing = bob.undo(second);

        assertThat(Steps.of(review).all())
                .containsExactly(
                        new Steps.Step(undoing, null),
                        new Steps.Step(second, undoing),
                        new Steps.Step(first, null));
    }

    @Test
    void whatWasRedoneStandsAndItsUndoingDoesNot() {
        Action done = ada.decide(ORDER, PASS);
        Action undoing = ada.undo(done);
        Action redoing = ada.redo(undoing);

        assertThat(Steps.of(review).all())
                .containsExactly(
                        new Steps.Step(redoing, null),
                        new Steps.Step(undoing, redoing),
                        new Steps.Step(done, null));
    }

    @Test
    void theWayBackTakesWhatStandsAndCameLaterWhoeverDidIt() {
        Action first = ada.decide(ORDER, PASS);
        Action second = bob.decide(TICKET, FAIL);
        Action third = ada.decide(ORDER, FAIL);

        assertThat(Steps.of(review).later(first.id())).containsExactly(third, second);
        assertThat(Steps.of(review).later(third.id())).isEmpty();
    }

    @Test
    void theWayForthRedoesTheRunThatEndsThere() {
        ada.decide(ORDER, PASS);
        Action old = ada.decide(TICKET, PASS);
        ada.undo(old);
        Action kept = ada.decide(TICKET, FAIL);
        Action second = ada.decide(ORDER, FAIL);
        Action third = ada.decide(TICKET, PASS);
        takeBack(Steps.of(review).later(kept.id()));

        List<Action> undoings = Steps.of(review).undoings(third.id());
        assertThat(undoings).extracting(Action::reverses).containsExactly(second.id(), third.id());
        takeBack(undoings);
        assertThat(review.find(ORDER)).contains(FAIL);
        assertThat(review.find(TICKET)).contains(PASS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverWasDoneTheWayBackLeadsToWhatStoodThen(long seed) {
        Random random = new Random(seed);
        List<Place> places = List.of(ORDER, TICKET, Deeds.result("auth", "x"));
        List<Map<Place, Decision>> states = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Deeds who = random.nextBoolean() ? ada : bob;
            int dice = random.nextInt(10);
            int before = review.actions().size();
            if (dice < 6) {
                Status status = STATUSES.get(random.nextInt(STATUSES.size()));
                who.decide(places.get(random.nextInt(places.size())), Deeds.person(status));
            } else if (dice < 8) {
                who.undoLast();
            } else {
                who.redoLast();
            }
            if (review.actions().size() > before) {
                states.add(state(review));
            }
        }
        List<Action> all = review.actions();
        int target = random.nextInt(all.size());

        takeBack(Steps.of(review).later(all.get(target).id()));

        assertThat(state(review)).isEqualTo(states.get(target));
    }
}
