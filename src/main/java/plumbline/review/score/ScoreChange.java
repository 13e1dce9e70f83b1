package plumbline.review.score;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.decision.Cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Why a score is another than it was, term by term; the terms add up to the difference.
///
/// Cells change one group after the other, in the order of the causes, and each term is what its
/// group changed. Another order would share the difference out in another way.
public record ScoreChange(Score before, Score after, List<Term> terms) {

    public ScoreChange {
        terms = List.copyOf(terms);
    }

    /// Cells that changed for one cause, and the score before and after they did.
    public record Term(Cause cause, List<Cell> cells, Score before, Score after) {

        public Term {
            cells = List.copyOf(cells);
        }

        /// What they changed, in so many parts of the whole: of 1000, tenths of a percent.
        public long change(int parts) {
            return after.parts(parts) - before.parts(parts);
        }
    }

    /// Why a cell counts in another way.
    public enum Cause {
        /// It is better than it was.
        FIXED,
        /// It is worse than it was.
        REGRESSED,
        /// It is or was N/A.
        APPLICABILITY,
        /// It was decided now, or is open again.
        REVIEWED,
        /// Another result, to another question.
        CHECK_CHANGED,
        /// Its check was not asked of the service before.
        CHECKS_ADDED,
        /// Its check is not asked of the service any more.
        CHECKS_REMOVED,
        /// Its service was not audited before.
        SERVICES_ADDED,
        /// Its service is not audited any more.
        SERVICES_REMOVED
    }

    /// From one round of results, where an open cell has none, to another; `causes` names all cells
    /// whose result is another or that only one round has.
    public static ScoreChange of(
            Formula formula,
            Map<Cell, ? extends @Nullable Status> before,
            Map<Cell, ? extends @Nullable Status> after,
            SortedMap<Cause, List<Cell>> causes) {
        Map<Cell, @Nullable Status> results = new HashMap<>(before);
        Score start = score(formula, results);
        List<Term> terms = new ArrayList<>();
        Score last = start;
        for (Map.Entry<Cause, List<Cell>> cause : causes.entrySet()) {
            cause.getValue().forEach(each -> move(results, each, after));
            Score now = score(formula, results);
            terms.add(new Term(cause.getKey(), cause.getValue(), last, now));
            last = now;
        }
        return new ScoreChange(start, last, terms);
    }

    private static void move(
            Map<Cell, @Nullable Status> results,
            Cell cell,
            Map<Cell, ? extends @Nullable Status> after) {
        if (after.containsKey(cell)) {
            results.put(cell, after.get(cell));
        } else {
            results.remove(cell);
        }
    }

    private static Score score(Formula formula, Map<Cell, @Nullable Status> results) {
        return new Score(formula, Tally.of(results.values()));
    }
}
