package plumbline.review.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static plumbline.check.Status.FAIL;
import static plumbline.check.Status.NOT_APPLICABLE;
import static plumbline.check.Status.PARTIAL;
import static plumbline.check.Status.PASS;
import static plumbline.review.compare.Told.decided;
import static plumbline.review.compare.Told.service;
import static plumbline.review.compare.Told.snapshot;

import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.review.compare.Comparison.RenamedService;
import plumbline.review.decision.Cell;
import plumbline.review.score.Formula;
import plumbline.review.score.ScoreChange;
import plumbline.review.score.ScoreChange.Cause;
import plumbline.review.score.ScoreChange.Term;

import java.util.Map;
import java.util.SortedMap;

final class ComparisonTest {

    private static Comparison compare(Map<Cell, Answer> before, Map<Cell, Answer> after) {
        return Comparison.of(snapshot(before), snapshot(after), Map.of());
    }

    private static SortedMap<Cell, Answer> and(
            SortedMap<Cell, Answer> one, SortedMap<Cell, Answer> other) {
        one.putAll(other);
        return one;
    }

    @Test
    void transitionsCountTheCellsOfBothAudits() {
        Comparison comparison =
                compare(
                        service("shop", decided(PASS), decided(FAIL), decided(FAIL)),
                        service(
                                "shop",
                                decided(PASS),
                                decided(PASS),
                                decided(PASS),
                                Told.OPEN,
                                decided(PARTIAL)));

        assertThat(comparison.transitions())
                .containsExactly(
                        new Transition(Mark.PASS, Mark.PASS, 1),
                        new Transition(Mark.FAIL, Mark.PASS, 2),
                        new Transition(Mark.ABSENT, Mark.PARTIAL, 1),
                        new Transition(Mark.ABSENT, Mark.OPEN, 1));
        assertThat(comparison.counts())
                .containsEntry(Group.FIXED, 2)
                .containsEntry(Group.REGRESSED, 0)
                .containsEntry(Group.NEW, 1);
    }

    @Test
    void servicesThatOnlyOneAuditHasAreTold() {
        Comparison comparison =
                compare(
                        and(service("carts", decided(PASS)), service("shop", decided(PASS))),
                        and(service("shop", decided(PASS)), service("users", decided(PASS))));

        assertThat(comparison.services())
                .containsExactly(
                        new ServiceMatch("carts", "carts", ServiceMatch.Kind.MISSING),
                        new ServiceMatch("shop", "shop", ServiceMatch.Kind.IN_BOTH),
                        new ServiceMatch("users", "", ServiceMatch.Kind.ADDED));
        assertThat(comparison.findLikelyRename()).isEmpty();
    }

    @Test
    void aServiceWithAnotherNameIsSuggestedAndComparedWhenSomebodySaysSo() {
        Snapshot before = snapshot(service("shop", decided(PASS)));
        Snapshot after = snapshot(service("store", decided(FAIL)));

        assertThat(Comparison.of(before, after, Map.of()).findLikelyRename())
                .contains(new RenamedService("shop", "store"));
        Comparison renamed = Comparison.of(before, after, Map.of("shop", "store"));
        assertThat(renamed.counts()).containsEntry(Group.REGRESSED, 1);
        assertThat(renamed.services())
                .containsExactly(new ServiceMatch("store", "shop", ServiceMatch.Kind.RENAMED));
        assertThat(renamed.findLikelyRename()).isEmpty();
        assertThat(renamed.nameBefore("store")).isEqualTo("shop");
    }

    @Test
    void twoServicesAreNeverTakenForOne() {
        Snapshot before =
                snapshot(and(service("shop", decided(PASS)), service("carts", decided(PASS))));

        assertThatThrownBy(() -> Comparison.of(before, before, Map.of("carts", "shop")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void servicesMayExchangeTheirNames() {
        Snapshot before =
                snapshot(and(service("shop", decided(PASS)), service("carts", decided(FAIL))));
        Snapshot after =
                snapshot(and(service("shop", decided(FAIL)), service("carts", decided(PASS))));

        Map<String, String> names = Map.of("shop", "carts", "carts", "shop");
        assertThat(Comparison.of(before, after, names).counts()).containsEntry(Group.SAME, 2);
    }

    @Test
    void whatWeighsEnoughIsABreach() {
        Comparison comparison =
                compare(
                        service("shop", decided(PASS), decided(NOT_APPLICABLE)),
                        service(
                                "shop",
                                Told.weighing(decided(FAIL), Severity.MEDIUM),
                                Told.weighing(decided(PASS), Severity.CRITICAL)));

        assertThat(comparison.isBreachedAt(Severity.MEDIUM)).isTrue();
        assertThat(comparison.isBreachedAt(Severity.HIGH)).isFalse();
    }

    @Test
    void theScoreIsExplainedByGroupsAndByWhatTheCatalogueAsksMore() {
        Comparison comparison =
                compare(
                        and(
                                service("shop", decided(PASS), decided(FAIL)),
                                service("carts", decided(PASS))),
                        and(
                                service("shop", decided(PASS), decided(PASS), decided(FAIL)),
                                service("users", decided(PASS))));

        ScoreChange all = new ScoreChanges(comparison, Formula.STRICT).ofAll();

        assertThat(all.terms())
                .extracting(Term::cause, each -> each.change(1000))
                .containsExactly(
                        tuple(Cause.FIXED, 333L),
                        tuple(Cause.CHECKS_ADDED, -250L),
                        tuple(Cause.SERVICES_ADDED, 50L),
                        tuple(Cause.SERVICES_REMOVED, -50L));
        ScoreChange ofShop = new ScoreChanges(comparison, Formula.STRICT).of("shop");
        assertThat(ofShop.before().value()).hasValue(0.5);
        assertThat(ofShop.after().parts(1000)).isEqualTo(667);
    }

    @Test
    void anotherResultToAnotherQuestionIsATermOfItsOwn() {
        Comparison comparison =
                compare(
                        service("shop", decided(FAIL), decided(PASS)),
                        service("shop", Told.rephrased(decided(PASS)), decided(PASS)));

        assertThat(new ScoreChanges(comparison, Formula.STRICT).ofAll().terms())
                .extracting(Term::cause)
                .containsExactly(Cause.CHECK_CHANGED);
    }
}
