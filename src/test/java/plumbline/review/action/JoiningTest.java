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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What another copy brought is taken back as one step, and every decision keeps its author.
final class JoiningTest {

    private static final Place ORDER = Deeds.result("order", "lock-timeout");
    private static final Place TICKET = Deeds.result("ticket", "lock-timeout");
    private static final Place JOINED = Place.ofJoining("J-1");
    private static final Decision PASS = Deeds.person(Status.PASS);
    private static final Decision PARTIAL = Deeds.person(Status.PARTIAL);
    private static final Decision FAIL = Deeds.person(Status.FAIL);

    private final Review mine = new Review();
    private final Review theirs = new Review();
    private final Deeds ada = new Deeds(mine, "ada");
    private final Deeds bob = new Deeds(theirs, "bob");

    /// Takes over what bob did, and settles some of it.
    private static Action join(Review into, Deeds by, Review from, Map<Place, Decision> settled) {
        List<Action> came =
                from.actions().stream()
                        .filter(each -> into.findAction(each.id()).isEmpty())
                        .toList();
        came.forEach(into::add);
        List<Change> changes = new ArrayList<>();
        changes.add(
                new Change(
                        JOINED,
                        null,
                        new Decision.Joined(
                                "fleet.plumb", came.stream().map(Action::id).toList())));
        settled.forEach((place, decision) -> changes.add(by.change(place, decision)));
        return by.act(Kind.JOIN, "", changes);
    }

    private static Map<Place, List<String>> holding(Review review) {
        Map<Place, List<String>> holding = new HashMap<>();
        review.decisions()
                .map(Map.Entry::getKey)
                .filter(each -> !each.equals(JOINED))
                .forEach(
                        each ->
                                holding.put(
                                        each,
                                        review.holding(each).stream()
                                                .map(Review.Contender::action)
                                                .map(Action::id)
                                                .toList()));
        return holding;
    }

    @Test
    void undoingItBringsBackWhatStoodHereWithItsAuthors() {
        theirs.add(ada.decide(ORDER, PARTIAL));
        theirs.add(ada.decide(TICKET, PARTIAL));
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, FAIL);
        bob.decide(TICKET, FAIL);
        Map<Place, List<String>> before = holding(mine);

        join(mine, ada, theirs, Map.of());

        assertThat(mine.disputed()).containsExactly(ORDER);
        assertThat(mine.find(TICKET)).contains(FAIL);
        assertThat(mine.holding(TICKET).getFirst().action().who()).isEqualTo("bob");
        Map<Place, List<String>> joined = holding(mine);

        ada.undoLast();

        assertThat(holding(mine)).isEqualTo(before);
        assertThat(mine.find(JOINED)).isEmpty();
        assertThat(mine.disputed()).isEmpty();

        ada.redoLast();

        assertThat(holding(mine)).isEqualTo(joined);

        ada.undoLast();

        assertThat(holding(mine)).isEqualTo(before);
    }

    @Test
    void whatWasSettledWithItIsTakenBackWithIt() {
        theirs.add(ada.decide(ORDER, PARTIAL));
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, FAIL);
        Map<Place, List<String>> before = holding(mine);

        join(mine, ada, theirs, Map.of(ORDER, FAIL));

        assertThat(mine.disputed()).isEmpty();
        assertThat(mine.find(ORDER)).contains(FAIL);

        ada.undoLast();

        assertThat(holding(mine)).isEqualTo(before);
    }

    @Test
    void whatTheOtherCopyTookBackStandsAgain() {
        Action first = bob.decide(ORDER, FAIL);
        mine.add(first);
        bob.undo(first);

        join(mine, ada, theirs, Map.of());
        assertThat(mine.find(ORDER)).isEmpty();

        ada.undoLast();
        assertThat(mine.find(ORDER)).contains(FAIL);
    }

    @Test
    void whatWasDecidedOnTopOfItStaysAndIsTold() {
        bob.decide(ORDER, FAIL);
        bob.decide(TICKET, FAIL);
        Action joining = join(mine, ada, theirs, Map.of());
        ada.decide(ORDER, PASS);

        Reversal reversal = Reversal.of(mine, joining);
        ada.undo(joining);

        assertThat(reversal.overtaken()).extracting(Change::place).containsExactly(ORDER);
        assertThat(mine.find(ORDER)).contains(PASS);
        assertThat(mine.find(TICKET)).isEmpty();
    }

    @Test
    void theOtherCopyHoldsTheSameWhenItTakesOverThatItWasUndone() {
        theirs.add(ada.decide(ORDER, PARTIAL));
        bob.decide(ORDER, FAIL);
        join(mine, ada, theirs, Map.of());
        ada.undoLast();

        mine.actions().forEach(theirs::add);

        assertThat(holding(theirs)).isEqualTo(holding(mine));
        assertThat(theirs.find(ORDER)).contains(PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverBothDidUndoingLeavesWhatStoodAndRedoingWhatWasJoined(long seed) {
        Random random = new Random(seed);
        List<Place> places = List.of(ORDER, TICKET, Deeds.result("auth", "lock-timeout"));
        for (Place each : places) {
            theirs.add(ada.decide(each, PARTIAL));
        }
        for (int i = 0; i < 12; i++) {
            act(random, places, ada);
            act(random, places, bob);
        }
        Map<Place, List<String>> before = holding(mine);

        join(mine, ada, theirs, random.nextBoolean() ? Map.of(ORDER, FAIL) : Map.of());
        Map<Place, List<String>> joined = holding(mine);

        for (int i = 0; i < 3; i++) {
            ada.undoLast();
            assertThat(holding(mine)).isEqualTo(before);
            ada.redoLast();
            assertThat(holding(mine)).isEqualTo(joined);
        }
        assertThat(holding(Review.of(mine.actions()))).isEqualTo(joined);
    }

    private static void act(Random random, List<Place> places, Deeds who) {
        switch (random.nextInt(4)) {
            case 0 -> who.undoLast();
            case 1 -> who.redoLast();
            default ->
                    who.decide(
                            places.get(random.nextInt(places.size())),
                            List.of(PASS, PARTIAL, FAIL).get(random.nextInt(3)));
        }
    }
}
