package plumbline.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.decision.Cell;
import plumbline.review.score.Formula;
import plumbline.review.score.Score;
import plumbline.review.score.ScoreChange;
import plumbline.review.score.ScoreChange.Term;
import plumbline.review.score.Tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What holds for any two audits.
final class RandomComparisonTest {

    private static final int AUDITS = 150;

    private final Random random = new Random(4711);

    private final List<Status> statuses = List.of(Status.values());

    private SortedMap<Cell, Answer> answers() {
        SortedMap<Cell, Answer> all = new TreeMap<>();
        for (String service : List.of("a", "b", "c")) {
            boolean there = random.nextInt(5) > 0;
            for (int i = 0; there && i < 12; i++) {
                if (random.nextInt(6) > 0) {
                    all.put(new Cell(service, "c" + i), answer());
                }
            }
        }
        return all;
    }

    private Answer answer() {
        CheckText check =
                new CheckText("Asked", Severity.HIGH, random.nextInt(5) == 0 ? "d2" : "d1");
        Basis basis = List.of(Basis.values()).get(random.nextInt(5));
        return basis == Basis.OPEN
                ? Answer.open(check)
                : Told.answer(check, statuses.get(random.nextInt(4)), basis);
    }

    @ParameterizedTest
    @EnumSource
    void theTermsAddUpExactlyForAllAndForEachService(Formula formula) {
        for (int i = 0; i < AUDITS; i++) {
            Snapshot before = Told.snapshot(answers());
            Snapshot after = Told.snapshot(answers());
            ScoreChanges scores = new ScoreChanges(Comparison.of(before, after, Map.of()), formula);

            addsUp(scores.ofAll());
            assertThat(scores.ofAll().before()).isEqualTo(score(formula, before));
            assertThat(scores.ofAll().after()).isEqualTo(score(formula, after));
            List.of("a", "b", "c").forEach(each -> addsUp(scores.of(each)));
        }
    }

    private static void addsUp(ScoreChange change) {
        for (int parts : List.of(100, 1000, 10_000)) {
            long sum = change.terms().stream().mapToLong(each -> each.change(parts)).sum();
            assertThat(change.before().parts(parts) + sum).isEqualTo(change.after().parts(parts));
        }
        List<Cell> cells = change.terms().stream().flatMap(each -> each.cells().stream()).toList();
        assertThat(cells).doesNotHaveDuplicates();
        assertThat(change.terms()).extracting(Term::cause).isSorted().doesNotHaveDuplicates();
    }

    private static Score score(Formula formula, Snapshot snapshot) {
        List<Status> results = new ArrayList<>();
        snapshot.answers().values().forEach(each -> results.add(each.status()));
        return new Score(formula, Tally.of(results));
    }

    @Test
    void everyCellIsCountedOnce() {
        for (int i = 0; i < AUDITS; i++) {
            SortedMap<Cell, Answer> before = answers();
            SortedMap<Cell, Answer> after = answers();
            Set<Cell> cells = new HashSet<>(before.keySet());
            cells.addAll(after.keySet());

            Comparison comparison =
                    Comparison.of(Told.snapshot(before), Told.snapshot(after), Map.of());

            assertThat(comparison.changes())
                    .extracting(CellChange::cell)
                    .containsExactlyInAnyOrderElementsOf(cells);
            assertThat(transitions(comparison, false)).isEqualTo(cells.size());
            assertThat(comparison.counts().values().stream().mapToInt(each -> each).sum())
                    .isEqualTo(cells.size());
        }
    }

    @Test
    void everyCellThatMovedIsInOneTerm() {
        for (int i = 0; i < AUDITS; i++) {
            Comparison comparison =
                    Comparison.of(Told.snapshot(answers()), Told.snapshot(answers()), Map.of());

            ScoreChange score = new ScoreChanges(comparison, Formula.STRICT).ofAll();

            assertThat(score.terms().stream().mapToInt(each -> each.cells().size()).sum())
                    .isEqualTo(transitions(comparison, true));
        }
    }

    private static int transitions(Comparison comparison, boolean moved) {
        return comparison.transitions().stream()
                .filter(each -> !moved || each.from() != each.to())
                .mapToInt(Transition::count)
                .sum();
    }

    @ParameterizedTest
    @EnumSource
    void anAuditIsTheSameAsItself(Formula formula) {
        Snapshot audit = Told.snapshot(answers());

        Comparison comparison = Comparison.of(audit, audit, Map.of());

        assertThat(comparison.changes()).extracting(CellChange::group).containsOnly(Group.SAME);
        assertThat(new ScoreChanges(comparison, formula).ofAll().terms()).isEmpty();
    }
}
