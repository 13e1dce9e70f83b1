package plumbline.review.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// Two copies of an audit that went their own ways and are joined.
final class CopiesTest {

    private static final Place ORDER = Deeds.result("order", "lock-timeout");
    private static final Decision PASS = Deeds.person(Status.PASS);
    private static final Decision PARTIAL = Deeds.person(Status.PARTIAL);
    private static final Decision FAIL = Deeds.person(Status.FAIL);

    private final Review mine = new Review();
    private final Review theirs = new Review();
    private final Deeds ada = new Deeds(mine, "ada");
    private final Deeds bob = new Deeds(theirs, "bob");

    private Review joined = new Review();

    @BeforeEach
    void begin() {
        theirs.add(ada.decide(ORDER, PARTIAL));
    }

    /// Whoever joins whom, and whether at once or one after the other, it is the same.
    private void join() {
        List<Action> all = new ArrayList<>(mine.actions());
        all.addAll(theirs.actions());
        joined = Review.of(all);
        Collections.reverse(all);
        assertSame(Review.of(all), joined);
        List<Action> bobs = theirs.actions();
        mine.actions().forEach(theirs::add);
        bobs.forEach(mine::add);
        assertSame(mine, joined);
        assertSame(theirs, joined);
    }

    private static void assertSame(Review one, Review other) {
        assertThat(decisions(one)).isEqualTo(decisions(other));
        assertThat(one.disputed()).containsExactlyInAnyOrderElementsOf(other.disputed());
        assertThat(one.disputed())
                .allSatisfy(each -> assertThat(one.disputes(each)).isEqualTo(other.disputes(each)));
    }

    private static Map<Place, Decision> decisions(Review review) {
        return review.decisions().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void assertStands(@Nullable Decision decision, Decision... contending) {
        assertThat(joined.find(ORDER)).isEqualTo(Optional.ofNullable(decision));
        assertThat(joined.disputes(ORDER))
                .extracting(Review.Contender::decision)
                .containsExactly(contending);
        assertThat(joined.disputed()).hasSize(contending.length == 0 ? 0 : 1);
    }

    @Test
    void whatOnlyOneDecidedStands() {
        bob.decide(ORDER, FAIL);

        join();

        assertStands(FAIL);
    }

    @Test
    void differentDecisionsContend() {
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, FAIL);

        join();

        assertStands(PASS, FAIL);
    }

    @Test
    void whoeverSetsAResultAndWhoeverConfirmsItSayTheSame() {
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, confirmed(Status.PASS));

        join();

        assertStands(PASS);
    }

    @Test
    void aConfirmedResultThatStandsIsNoDisputeEither() {
        bob.decide(ORDER, confirmed(Status.FAIL));
        ada.decide(ORDER, FAIL);

        join();

        assertThat(joined.disputed()).isEmpty();
        assertThat(joined.find(ORDER, Decision.Result.class).orElseThrow().status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void anotherResultContendsWhereverItComesFrom() {
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, confirmed(Status.FAIL));

        join();

        assertStands(PASS, confirmed(Status.FAIL));
    }

    @Test
    void whatNobodyHasConfirmedIsNotTheSame() {
        Decision imported = new Decision.Result(Status.PASS, Decision.Origin.IMPORTED);
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, imported);

        join();

        assertStands(PASS, imported);
    }

    private static Decision confirmed(Status status) {
        return new Decision.Result(status, Decision.Origin.CONFIRMED_PROPOSAL);
    }

    @Test
    void whatWasTakenBackDoesNotContend() {
        ada.decide(ORDER, PASS);
        bob.undo(bob.decide(ORDER, FAIL));

        join();

        assertStands(PASS);
    }

    @Test
    void takingBackDoesNotSettleWhatNobodyKnewOf() {
        Action pass = ada.decide(ORDER, PASS);
        bob.decide(ORDER, FAIL);
        ada.undo(pass);

        join();

        assertStands(FAIL);
    }

    @Test
    void whatWasRedoneContends() {
        ada.decide(ORDER, PASS);
        bob.redo(bob.undo(bob.decide(ORDER, FAIL)));

        join();

        assertStands(PASS, FAIL);
    }

    @Test
    void clearingIsADecisionToo() {
        ada.decide(ORDER, null);
        bob.decide(ORDER, FAIL);

        join();

        assertThat(joined.find(ORDER)).isEmpty();
        assertThat(joined.disputed()).containsExactly(ORDER);
    }

    @Test
    void whoeverChangesWhatBothAgreedOnContends() {
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, PASS);
        bob.decide(ORDER, FAIL);

        join();

        assertStands(PASS, FAIL);
    }

    @Test
    void whoeverKnowsOfBothSettlesIt() {
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, FAIL);
        join();

        ada.decide(ORDER, PASS);
        join();

        assertStands(PASS);
    }

    @Test
    void takingASettlementBackOpensTheDispute() {
        ada.decide(ORDER, PASS);
        bob.decide(ORDER, FAIL);
        join();

        Action settled = bob.decide(ORDER, PARTIAL);
        join();
        assertStands(PARTIAL);
        Action undone = ada.undo(settled);
        join();
        assertStands(PASS, FAIL);
        bob.redo(undone);
        join();
        assertStands(PARTIAL);
    }

    @Test
    void whatContendsCanBeTakenBack() {
        ada.decide(ORDER, PASS);
        Action fail = bob.decide(ORDER, FAIL);
        join();

        assertThat(Reversal.findUndoable(mine, "bob")).contains(fail);
        bob.undo(fail);
        join();

        assertStands(PASS);
    }

    @Test
    void nobodyUndoesWhatAnotherPersonDid() {
        Action first = mine.actions().getFirst();
        bob.decide(ORDER, FAIL);
        ada.decide(Deeds.result("ticket", "lock-timeout"), PASS);
        ada.undo(mine.actions().getLast());

        join();

        assertThat(Reversal.findUndoable(joined, "bob")).map(Action::who).contains("bob");
        assertThat(Reversal.findUndoable(joined, "ada")).isEmpty();
        assertThat(Reversal.of(joined, first).overtaken()).hasSize(1);
    }

    /// Whatever both did in whatever order, and whenever they exchanged it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyWayTheyWentTheyEndTogether(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            step(random, random.nextBoolean() ? ada : bob);
            if (random.nextInt(15) == 0) {
                join();
            }
        }
        join();

        for (Place each : joined.disputed()) {
            ada.decide(each, PASS);
        }
        join();
        assertThat(joined.disputed()).isEmpty();
    }

    private void step(Random random, Deeds who) {
        Place place = Deeds.result("service-" + random.nextInt(3), "check");
        switch (random.nextInt(6)) {
            case 0 -> who.undoLast();
            case 1 -> who.redoLast();
            case 2 -> who.decide(place, null);
            case 3 -> who.decide(place, FAIL);
            default -> who.decide(place, random.nextBoolean() ? PASS : PARTIAL);
        }
    }
}
