package plumbline.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Deeds;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.anchor.Freshness;
import plumbline.review.cell.Desk;
import plumbline.review.compare.catalogue.TakeOver;
import plumbline.review.compare.reading.ReviewSnapshot;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.evidence.Rechecks;
import plumbline.review.evidence.Rechecks.Rechecked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

final class CarryOverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Cell CELL = new Cell("shop", "lock-timeout");
    private static final Place RESULT = Place.of(CELL, Aspect.RESULT);
    private static final Place LINES = Place.of(CELL, Aspect.EVIDENCE, "e1");
    private static final Decision FAIL = Deeds.person(Status.FAIL);
    private static final Assumption QUIET =
            new Assumption("Nobody uses it at night", "mia", "", LocalDate.of(2026, 12, 31), true);

    private final Review last = new Review();
    private final Review now = new Review();
    private final Deeds then = new Deeds(last, "mia");
    private final Map<Place, Rechecked> found = new HashMap<>();
    private String digest = "d1";

    @BeforeEach
    void decide() {
        then.decide(RESULT, FAIL);
        then.decide(Place.of(CELL, Aspect.REASON), new Decision.Text("waits for ever"));
        then.decide(LINES, evidence("a1"));
        new Deeds(now, "tom").decide(Deeds.result("shop", "drop-table"), FAIL);
        look(Freshness.FRESH);
    }

    private void look(Freshness freshness) {
        Anchor anchor = anchor("a1");
        found.put(LINES, new Rechecked(anchor, Desk.found(freshness, anchor)));
    }

    private static Anchor anchor(String snippet) {
        return new Anchor("1.sql", "", "", 1, 1, snippet, "b-c", Copies.NONE, "");
    }

    private static Decision evidence(String snippet) {
        Anchor anchor = anchor(snippet);
        return new Decision.Supported(
                new EvidenceItem(
                        EvidenceItem.Kind.LINES, "CREATE", Status.FAIL, Instant.EPOCH, anchor, ""));
    }

    private void dispose(LocalDate reviewBy) {
        then.decide(
                Place.of(CELL, Aspect.DISPOSITION),
                new Decision.Disposed(
                        new Disposition(
                                Disposition.Kind.ACCEPTED_RISK,
                                "small",
                                "mia",
                                reviewBy,
                                "",
                                List.of("A-1"))));
    }

    private List<LastTime> all() {
        Snapshot before = snapshot(last, "d1");
        Snapshot after = snapshot(now, digest);
        return carryOver(Comparison.of(before, after, Map.of()), now);
    }

    private List<LastTime> carryOver(Comparison comparison, Review into) {
        return new CarryOver(comparison, last, into, new Rechecks(found), TODAY).all();
    }

    private static Snapshot snapshot(Review review, String digest) {
        Map<String, String> digests = Map.of(CELL.check(), digest, "drop-table", "d3");
        return new ReviewSnapshot(review, new TreeMap<>(digests)).take("x", List.of());
    }

    private LastTime only() {
        List<LastTime> all = all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void whatStillHoldsIsProposedAndIsOneActionThatCanBeUndone() {
        dispose(LocalDate.of(2026, 9, 1));
        then.decide(Place.ofAssumption("A-1"), new Decision.Assumed(QUIET));
        LastTime lastTime = only();
        assertThat(lastTime.isProposal()).isTrue();
        assertThat(lastTime.answer().reason()).isEqualTo("waits for ever");

        Deeds tom = new Deeds(now, "tom-later");
        Action action =
                tom.act(
                        Action.Kind.CARRY_OVER,
                        "",
                        TakeOver.of(List.of(), List.of(lastTime, lastTime), List.of())
                                .changes(now));

        assertThat(now.find(RESULT))
                .contains(new Decision.Result(Status.FAIL, Decision.Origin.CONFIRMED_PROPOSAL));
        assertThat(now.find(LINES)).contains(evidence("a1"));
        assertThat(now.find(Place.of(CELL, Aspect.DISPOSITION))).isPresent();
        assertThat(now.find(Place.ofAssumption("A-1"))).contains(new Decision.Assumed(QUIET));
        assertThat(now.disputed()).isEmpty();
        tom.undo(action);
        assertThat(now.find(RESULT)).isEmpty();
        assertThat(now.decisions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FRESH,",
        "MOVED,",
        "CHANGED, EVIDENCE_CHANGED",
        "GONE, EVIDENCE_GONE",
        "UNREADABLE, EVIDENCE_UNREADABLE"
    })
    void evidenceThatIsAnotherIsAQuestion(Freshness freshness, @Nullable Obstacle obstacle) {
        look(freshness);

        assertThat(only().obstacles()).isEqualTo(obstacle == null ? Set.of() : Set.of(obstacle));
    }

    @Test
    void evidenceThatNobodyLookedAtIsAQuestion() {
        then.decide(Place.of(CELL, Aspect.EVIDENCE, "e2"), evidence("a2"));

        assertThat(only().obstacles()).containsExactly(Obstacle.EVIDENCE_NOT_CHECKED);
    }

    @Test
    void aDecisionWithoutEvidenceIsAQuestion() {
        then.decide(LINES, null);

        assertThat(only().obstacles()).containsExactly(Obstacle.EVIDENCE_NOT_CHECKED);
    }

    @ParameterizedTest
    @CsvSource({"d2, CHECK_CHANGED", "'', CHECK_UNKNOWN"})
    void aCheckThatMayAskSomethingElseIsAQuestion(String known, Obstacle obstacle) {
        digest = known;

        assertThat(only().obstacles()).containsExactly(obstacle);
    }

    @Test
    void aDispositionThatWasToBeLookedAtIsAQuestion() {
        dispose(TODAY.minusDays(1));
        then.decide(Place.ofAssumption("A-1"), new Decision.Assumed(QUIET));

        assertThat(only().obstacles()).containsExactly(Obstacle.REVIEW_DATE_PASSED);
    }

    @Test
    void aDispositionThatRestsOnNothingAnyMoreIsAQuestion() {
        dispose(TODAY);
        assertThat(only().obstacles()).containsExactly(Obstacle.ASSUMPTION_FAILED);

        then.decide(Place.ofAssumption("A-1"), new Decision.Assumed(QUIET));
        assertThat(only().obstacles()).isEmpty();

        Deeds tom = new Deeds(now, "tom-later");
        Assumption other = new Assumption("It is small", "tom", "", null, true);
        tom.decide(Place.ofAssumption("A-1"), new Decision.Assumed(other));
        assertThat(only().obstacles()).containsExactly(Obstacle.ASSUMPTION_FAILED);

        tom.decide(Place.ofAssumption("A-1"), new Decision.Assumed(QUIET.refuted()));
        assertThat(only().obstacles()).containsExactly(Obstacle.ASSUMPTION_FAILED);
    }

    @Test
    void whatIsDecidedAlreadyIsLeftAlone() {
        new Deeds(now, "tom-later").decide(RESULT, Deeds.person(Status.PASS));

        assertThat(all()).isEmpty();
    }

    @Test
    void aServiceThatHasAnotherNameNowIsFollowed() {
        Review renamed = new Review();
        new Deeds(renamed, "tom").decide(Deeds.result("store", "drop-table"), FAIL);
        Comparison comparison =
                Comparison.of(
                        snapshot(last, "d1"), snapshot(renamed, "d1"), Map.of("shop", "store"));

        List<LastTime> all = carryOver(comparison, renamed);

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().isProposal()).isTrue();
        assertThat(all.getFirst().changes())
                .extracting(each -> each.place())
                .contains(Deeds.result("store", "lock-timeout"));
    }
}
