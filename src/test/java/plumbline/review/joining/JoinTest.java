package plumbline.review.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.TakeBack;
import plumbline.review.joining.Meeting.Kind;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two copies of an audit side by side, and brought together.
final class JoinTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");
    private static final Cell TICKET = new Cell("ticket", "lock-timeout");
    private static final Cell AUTH = new Cell("auth", "lock-timeout");
    private static final Path COPY = Path.of("theirs", "fleet.plumb");
    private static final Author ADA = Author.of("ada");
    private static final Author BOB = Author.of("bob");

    private final Review mine = new Review();
    private final Review theirs = new Review();

    private static void does(Author who, Review in, Deed deed) {
        who.act(in, deed).ifPresent(in::add);
    }

    /// Both begin with a decision about all three, and go their own ways.
    private Joining diverge() {
        does(ADA, mine, Decide.alike(List.of(ORDER, TICKET, AUTH), Status.PARTIAL, "at first"));
        mine.actions().forEach(theirs::add);
        does(ADA, mine, Decide.one(ORDER, Status.PASS, "built aside"));
        does(BOB, theirs, Decide.one(ORDER, Status.FAIL, "blocks writes"));
        does(BOB, theirs, Decide.one(TICKET, Status.FAIL, "blocks reads"));
        does(ADA, mine, Decide.one(AUTH, Status.PASS, "small"));
        return Joining.of(mine, theirs.actions());
    }

    private static Place result(Cell cell) {
        return Place.of(cell, Aspect.RESULT);
    }

    private static Decision person(Status status) {
        return new Decision.Result(status, Decision.Origin.PERSON);
    }

    private Review join(Joining joining, Side side) {
        Map<Place, Side> sides = new HashMap<>();
        joining.meetings().forEach(each -> each.different().forEach(at -> sides.put(at, side)));
        Review joined = Review.of(joining.joined().actions());
        does(ADA, joined, Join.of(COPY, sides).bringing(joining.came()));
        return joined;
    }

    @Test
    void whatBothDecidedDifferentlyComesFirstWithWhatBothCameFrom() {
        Joining joining = diverge();

        assertThat(joining.isOfOneOrigin()).isTrue();
        assertThat(joining.came()).extracting(Action::who).containsExactly("bob", "bob");
        assertThat(joining.countOwn()).isEqualTo(1);
        assertThat(joining.meetings())
                .extracting(Meeting::kind)
                .containsExactly(Kind.DIFFERENT, Kind.THEIRS);
        Meeting different = joining.meetings().getFirst();
        assertThat(different.subject()).isEqualTo(new Subject.OfCell(ORDER));
        assertThat(different.different())
                .containsExactlyInAnyOrder(result(ORDER), Place.of(ORDER, Aspect.REASON));
        assertThat(joining.base().find(result(ORDER))).contains(person(Status.PARTIAL));
    }

    @Test
    void aReasonOnOneSideAndAResultOnTheOtherAddUp() {
        does(ADA, mine, Decide.one(ORDER, Status.PARTIAL, "at first"));
        mine.actions().forEach(theirs::add);
        does(ADA, mine, new GiveReason(ORDER, "only one table is large"));
        does(BOB, theirs, Decide.one(ORDER, Status.FAIL, "at first"));

        Joining joining = Joining.of(mine, theirs.actions());

        assertThat(joining.meetings()).extracting(Meeting::kind).containsExactly(Kind.BESIDE);
        assertThat(joining.joined().disputed()).isEmpty();
    }

    @Test
    void theSideThatIsChosenStandsAndNothingIsLost() {
        Joining joining = diverge();

        Review kept = join(joining, Side.MINE);
        assertThat(kept.find(result(ORDER))).contains(person(Status.PASS));
        assertThat(kept.disputed()).isEmpty();
        assertThat(kept.history(result(ORDER))).extracting(Action::who).contains("ada", "bob");
        assertThat(kept.holding(result(TICKET)).getFirst().action().who()).isEqualTo("bob");

        Review taken = join(joining, Side.THEIRS);
        assertThat(taken.find(result(ORDER))).contains(person(Status.FAIL));
        assertThat(taken.find(Place.of(ORDER, Aspect.REASON)))
                .contains(new Decision.Text("blocks writes"));
        assertThat(taken.disputed()).isEmpty();
    }

    @Test
    void bothStayAsADiscussion() {
        Review both = join(diverge(), Side.BOTH);

        assertThat(both.disputed())
                .containsExactlyInAnyOrder(result(ORDER), Place.of(ORDER, Aspect.REASON));
        assertThat(both.find(Place.of(ORDER, Aspect.STATE)))
                .contains(new Decision.State(ReviewState.RETURNED));
    }

    @Test
    void itIsOneStepThatCanBeUndone() {
        Joining joining = diverge();
        Review joined = join(joining, Side.THEIRS);

        does(ADA, joined, TakeBack.findUndo(joined, "ada").orElseThrow());

        assertThat(joined.find(result(ORDER))).contains(person(Status.PASS));
        assertThat(joined.find(result(TICKET))).contains(person(Status.PARTIAL));
        assertThat(joined.find(result(AUTH))).contains(person(Status.PASS));
        assertThat(joined.disputed()).isEmpty();
    }

    @Test
    void copiesThatBeganApartAreTold() {
        does(ADA, mine, Decide.one(ORDER, Status.PASS, ""));
        does(BOB, theirs, Decide.one(ORDER, Status.FAIL, ""));

        Joining joining = Joining.of(mine, theirs.actions());

        assertThat(joining.isOfOneOrigin()).isFalse();
        assertThat(joining.count(Kind.DIFFERENT)).isEqualTo(1);
    }

    @Test
    void theSameDecisionOnBothSidesIsNothingToChoose() {
        does(ADA, mine, Decide.one(ORDER, Status.PASS, "small"));
        does(BOB, theirs, Decide.one(ORDER, Status.PASS, "small"));

        Joining joining = Joining.of(mine, theirs.actions());

        assertThat(joining.count(Kind.DIFFERENT)).isZero();
    }

    @Test
    void thatTheOtherSideJoinedIsNothingThatComesIn() {
        Joining joining = diverge();
        Review joined = join(joining, Side.THEIRS);

        Joining back = Joining.of(theirs, joined.actions());
        Review same = Review.of(back.joined().actions());

        assertThat(Joining.of(joined, theirs.actions()).brings()).isFalse();
        assertThat(back.brings()).isTrue();
        assertThat(same.find(result(ORDER))).contains(person(Status.FAIL));
    }
}
