package plumbline.review.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Status;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

final class ChangesTest {

    private static final Place ORDER = Deeds.result("order", "wait");
    private static final Decision PASS = Deeds.person(Status.PASS);
    private static final Decision FAIL = Deeds.person(Status.FAIL);

    private final Review review = new Review();

    @Test
    void aChangeSaysWhatStoodThere() {
        assertThat(new Changes(review).put(ORDER, PASS).list())
                .containsExactly(new Change(ORDER, null, PASS));

        new Deeds(review, "ada").decide(ORDER, PASS);
        assertThat(new Changes(review).put(ORDER, null).list())
                .containsExactly(new Change(ORDER, PASS, null));
    }

    @Test
    void theLastWordForAPlaceCounts() {
        assertThat(new Changes(review).put(ORDER, PASS).put(ORDER, FAIL).list())
                .containsExactly(new Change(ORDER, null, FAIL));
    }

    @Test
    void whatStandsAlreadyIsNoChange() {
        new Deeds(review, "ada").decide(ORDER, PASS);

        assertThat(new Changes(review).put(ORDER, FAIL).put(ORDER, PASS).list()).isEmpty();
    }

    @Test
    void whatSettlesADisputeIsAChange() {
        new Deeds(review, "ada").decide(ORDER, PASS);
        Review other = new Review();
        new Deeds(other, "bob").decide(ORDER, FAIL);
        other.actions().forEach(review::add);

        assertThat(new Changes(review).put(ORDER, PASS).list())
                .containsExactly(new Change(ORDER, PASS, PASS));
    }
}
