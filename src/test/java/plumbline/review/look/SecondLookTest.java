package plumbline.review.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.ReviewState;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.HandOn;
import plumbline.review.deed.TakeBack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Another person decides a cell that was marked.
final class SecondLookTest {

    private static final Cell CELL = new Cell("orders", "lock-timeout");

    private Review review;

    @BeforeEach
    void adaDecidesAndMarks() {
        review = new Review();
        decide("ada", Status.FAIL, "nothing sets it");
        act("ada", new HandOn(List.of(CELL), ReviewState.READY));
    }

    private void act(String who, Deed deed) {
        Optional<Action> action = Author.of(who).act(review, deed);
        action.ifPresent(review::add);
    }

    private void decide(String who, Status status, String reason) {
        Decide deed = Decide.one(CELL, status, reason);
        act(who, new SecondLook(deed, deed.decisions(), who));
    }

    private void reason(String who, String text) {
        act(who, new SecondLook(new GiveReason(CELL, text), Map.of(), who));
    }

    private void undo(String who) {
        act(who, TakeBack.findUndo(review, who).orElseThrow());
    }

    private Look look(String me) {
        return Look.of(review, CELL, me);
    }

    private List<String> opinions() {
        return look("").opinions().stream()
                .map(
                        each ->
                                each.who()
                                        + " "
                                        + each.findResult()
                                                .map(Decision.Result::status)
                                                .orElse(null)
                                        + " "
                                        + each.reason())
                .toList();
    }

    @Test
    void itAsksEverybodyButWhoDecided() {
        assertThat(look("ada").mine()).isFalse();
        assertThat(look("bob").mine()).isTrue();
        assertThat(look("").mine()).isFalse();
    }

    @Test
    void whatNobodyDecidedAsksEverybodyButWhoMarkedIt() {
        review = new Review();
        act("ada", new HandOn(List.of(CELL), ReviewState.READY));

        assertThat(look("ada").mine()).isFalse();
        assertThat(look("bob").mine()).isTrue();
        decide("bob", Status.PASS, "");
        assertThat(look("bob").mine()).isFalse();
        assertThat(look("ada").mine()).isTrue();
    }

    @Test
    void whoAgreesEndsItAndBothHaveDecided() {
        decide("bob", Status.FAIL, "");

        assertThat(look("").state()).isEqualTo(ReviewState.SECOND_REVIEWED);
        assertThat(look("").isDisputed()).isFalse();
        assertThat(look("").people()).containsExactly("ada", "bob");
        assertThat(opinions().getFirst()).isEqualTo("ada FAIL nothing sets it");
    }

    @Test
    void whoDiffersLeavesBothWithTheirReasons() {
        decide("bob", Status.PASS, "the role sets it");

        assertThat(look("").isDisputed()).isTrue();
        assertThat(look("").state()).isEqualTo(ReviewState.RETURNED);
        assertThat(opinions())
                .containsExactly("ada FAIL nothing sets it", "bob PASS the role sets it");
    }

    @Test
    void aReasonThatComesAfterwardsIsOfWhoGivesIt() {
        decide("bob", Status.PASS, "");
        reason("bob", "the role");
        reason("bob", "the role sets it");
        reason("ada", "no role does");

        assertThat(opinions())
                .containsExactly("ada FAIL no role does", "bob PASS the role sets it");
    }

    @Test
    void whereTheFirstGaveNoReasonThatOfTheSecondIsNotTheirs() {
        review = new Review();
        decide("ada", Status.PASS, "");
        act("ada", new HandOn(List.of(CELL), ReviewState.READY));

        decide("bob", Status.FAIL, "not on the replica");

        assertThat(opinions()).containsExactly("ada PASS ", "bob FAIL not on the replica");
    }

    @Test
    void whoeverChangesTheirMindChangesOnlyTheirOwn() {
        decide("bob", Status.PASS, "the role sets it");
        decide("bob", Status.PARTIAL, "");
        assertThat(opinions())
                .containsExactly("ada FAIL nothing sets it", "bob PARTIAL the role sets it");

        decide("ada", Status.PARTIAL, "");

        assertThat(look("").isDisputed()).isFalse();
        assertThat(look("").state()).isEqualTo(ReviewState.SECOND_REVIEWED);
    }

    @Test
    void aThirdPersonSettlesItForAll() {
        decide("bob", Status.PASS, "the role sets it");

        decide("cy", Status.PASS, "");

        assertThat(opinions()).containsExactly("cy PASS the role sets it");
        assertThat(review.disputed()).isEmpty();
        assertThat(look("").state()).isEqualTo(ReviewState.SECOND_REVIEWED);
    }

    @Test
    void eitherMaySettleItForOneOfBoth() {
        decide("bob", Status.PASS, "the role sets it");
        Opinion bobs = look("").opinions().getLast();

        act("ada", Settle.on(CELL, bobs));

        assertThat(opinions()).containsExactly("ada PASS the role sets it");
        assertThat(review.disputed()).isEmpty();
        assertThat(look("").state()).isEqualTo(ReviewState.SECOND_REVIEWED);
    }

    @Test
    void aSettlementThatIsTakenBackLeavesBothAgain() {
        decide("bob", Status.PASS, "the role sets it");
        act("ada", Settle.on(CELL, look("").opinions().getLast()));

        undo("ada");

        assertThat(opinions())
                .containsExactly("ada FAIL nothing sets it", "bob PASS the role sets it");
        assertThat(look("").state()).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void whoTakesTheirDecisionBackIsAskedAgain() {
        decide("bob", Status.PASS, "the role sets it");

        undo("bob");

        assertThat(opinions()).containsExactly("ada FAIL nothing sets it");
        assertThat(look("bob").mine()).isTrue();
    }

    @Test
    void whatIsNotMarkedIsSimplyChanged() {
        act("ada", new HandOn(List.of(CELL), ReviewState.DRAFT));

        decide("bob", Status.PASS, "");

        assertThat(look("").isDisputed()).isFalse();
        assertThat(opinions()).hasSize(1).first().asString().startsWith("bob PASS");
    }

    @Test
    void readAgainInAnyOrderItIsTheSame() {
        decide("bob", Status.PASS, "the role sets it");
        reason("bob", "the role");
        List<String> before = opinions();

        review = Review.of(review.actions().reversed());

        assertThat(opinions()).isEqualTo(before);
    }
}
