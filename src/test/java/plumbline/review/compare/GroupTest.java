package plumbline.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.check.Status.FAIL;
import static plumbline.check.Status.NOT_APPLICABLE;
import static plumbline.check.Status.PARTIAL;
import static plumbline.check.Status.PASS;
import static plumbline.review.compare.Told.OPEN;
import static plumbline.review.compare.Told.decided;
import static plumbline.review.compare.Told.proposed;
import static plumbline.review.compare.Told.rephrased;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.check.Severity;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;

import java.util.stream.Stream;

final class GroupTest {

    private static final Cell CELL = new Cell("shop", "keep-rows");

    static Stream<Arguments> cells() {
        return Stream.of(otherResults(), ofOneAudit(), otherChecks(), sameResults())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> otherResults() {
        Answer pass = decided(PASS);
        Answer fail = decided(FAIL);
        return Stream.of(
                row(pass, fail, Group.REGRESSED),
                row(decided(PARTIAL), fail, Group.REGRESSED),
                row(proposed(PASS), fail, Group.REGRESSED),
                row(fail, decided(PARTIAL), Group.FIXED),
                row(proposed(FAIL), proposed(PASS), Group.FIXED),
                row(fail, decided(NOT_APPLICABLE), Group.APPLICABILITY),
                row(decided(NOT_APPLICABLE), fail, Group.APPLICABILITY),
                row(OPEN, fail, Group.REVIEWED),
                row(pass, OPEN, Group.REOPENED));
    }

    private static Stream<Arguments> ofOneAudit() {
        return Stream.of(
                row(null, decided(FAIL), Group.NEWLY_FAILING),
                row(null, proposed(PARTIAL), Group.NEWLY_FAILING),
                row(null, decided(PASS), Group.NEW),
                row(null, decided(NOT_APPLICABLE), Group.NEW),
                row(null, OPEN, Group.NEW),
                row(decided(FAIL), null, Group.REMOVED),
                row(OPEN, null, Group.REMOVED));
    }

    private static Stream<Arguments> otherChecks() {
        Answer pass = decided(PASS);
        Answer fail = decided(FAIL);
        return Stream.of(
                row(pass, rephrased(fail), Group.REGRESSED),
                row(fail, rephrased(fail), Group.CHECK_CHANGED),
                row(fail, rephrased(pass), Group.CHECK_CHANGED),
                row(fail, rephrased(decided(NOT_APPLICABLE)), Group.CHECK_CHANGED),
                row(OPEN, rephrased(OPEN), Group.CHECK_CHANGED),
                row(OPEN, rephrased(pass), Group.REVIEWED));
    }

    private static Stream<Arguments> sameResults() {
        Answer fail = decided(FAIL);
        Answer elsewhere = Told.restingOn(fail, Fact.of("003.sql", "DROP TABLE carts"));
        Answer accepted = Told.disposed(fail, Disposition.Kind.ACCEPTED_RISK);
        return Stream.of(
                row(fail, elsewhere, Group.EVIDENCE_CHANGED),
                row(fail, Told.because(elsewhere, "another"), Group.DECISION_CHANGED),
                row(fail, Told.weighing(fail, Severity.LOW), Group.DECISION_CHANGED),
                row(fail, accepted, Group.DECISION_CHANGED),
                row(proposed(FAIL), fail, Group.DECISION_CHANGED),
                row(fail, decided(FAIL), Group.SAME),
                row(OPEN, OPEN, Group.SAME));
    }

    private static Arguments row(@Nullable Answer before, @Nullable Answer after, Group group) {
        return Arguments.of(before, after, group);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachCellIsInOneGroup(@Nullable Answer before, @Nullable Answer after, Group group) {
        assertThat(CellChange.of(CELL, before, after).group()).isEqualTo(group);
    }

    @Test
    void theWordsOfProposalsAreNoDecision() {
        Answer before = proposed(FAIL);

        assertThat(CellChange.of(CELL, before, Told.because(before, "2 places")).group())
                .isEqualTo(Group.SAME);
    }

    @Test
    void whatAPersonAttachedIsNotComparedWithWhatACheckFound() {
        Answer other = Told.restingOn(decided(FAIL), Fact.of("a", "b"));

        assertThat(CellChange.of(CELL, proposed(FAIL), other).traits())
                .containsExactly(Trait.BASIS);
    }

    @Test
    void spacesAreNoOtherEvidence() {
        Answer before = Told.restingOn(proposed(FAIL), Fact.of("a.sql", "DROP  TABLE\n t;"));
        Answer after = Told.restingOn(proposed(FAIL), Fact.of("a.sql", " DROP TABLE t; "));

        assertThat(CellChange.of(CELL, before, after).group()).isEqualTo(Group.SAME);
    }

    @Test
    void withoutDigestsTheTitleTellsWhetherACheckIsAnother() {
        CheckText old = new CheckText("Rows are kept", Severity.HIGH, "");

        assertThat(old.differsFrom(Told.CHECK)).isFalse();
        assertThat(old.differsFrom(new CheckText("Tables are kept", Severity.HIGH, "d1"))).isTrue();
        assertThat(old.isUnknownTo(Told.CHECK)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aBreachIsWhatFailsAndDidNotFailAsMuch(
            @Nullable Answer before, @Nullable Answer after, Group group) {
        boolean asked = before != null && before.status() != NOT_APPLICABLE;
        boolean failsAnew = after != null && after.isWorthTelling() && !asked;

        assertThat(CellChange.of(CELL, before, after).isBreach())
                .isEqualTo(failsAnew || group == Group.REGRESSED);
    }
}
