package plumbline.review.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Deeds;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.List;

final class DisputeTest {

    private static final Place ORDER = Deeds.result("order", "wait");
    private static final Decision FAIL = Deeds.person(Status.FAIL);
    private static final Decision PASS = Deeds.person(Status.PASS);

    private final Review review = new Review();
    private final Deeds eve = new Deeds(review, "eve");

    @BeforeEach
    void joinTwoCopies() {
        Review mine = new Review();
        new Deeds(mine, "ada").decide(ORDER, FAIL);
        Review theirs = new Review();
        Deeds bob = new Deeds(theirs, "bob");
        bob.decide(ORDER, PASS);
        bob.decide(Deeds.result("ticket", "wait"), PASS);
        mine.actions().forEach(review::add);
        theirs.actions().forEach(review::add);
    }

    @Test
    void bothDecisionsAreTold() {
        assertThat(Dispute.all(review))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.place()).isEqualTo(ORDER);
                            assertThat(each.aspect()).isEqualTo(Aspect.RESULT);
                            assertThat(each.stands()).isEqualTo(FAIL);
                            assertThat(each.contenders())
                                    .extracting(Review.Contender::decision)
                                    .containsExactly(PASS);
                        });
    }

    @Test
    void whatStandsMayBeKept() {
        eve.act(Action.Kind.DECIDE, "", List.of(Dispute.all(review).getFirst().keep()));

        assertThat(review.find(ORDER)).contains(FAIL);
        assertThat(Dispute.all(review)).isEmpty();
    }

    @Test
    void theOtherDecisionMayBeTaken() {
        Dispute dispute = Dispute.all(review).getFirst();

        eve.act(Action.Kind.DECIDE, "", List.of(dispute.yieldTo(dispute.contenders().getFirst())));

        assertThat(review.find(ORDER)).contains(PASS);
        assertThat(Dispute.all(review)).isEmpty();
    }
}
