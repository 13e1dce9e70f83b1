package plumbline.review.query;

import plumbline.review.cell.CellState;

import java.util.List;
import java.util.function.Predicate;

/// A text that asks for cells, and what it comes to.
public sealed interface Query {

    /// More is no question that somebody typed.
    int MOST_SIGNS = 2_000;

    String text();

    /// Takes time in proportion to the length of the text, whatever stands in it.
    static Query of(String text) {
        return of(text, Times.UNKNOWN);
    }

    /// The same, where somebody knows when migrations came.
    static Query of(String text, Times times) {
        return text.length() > MOST_SIGNS
                ? new NotUnderstood(text, MOST_SIGNS, text.length(), new Fault.TooLong(MOST_SIGNS))
                : new Reading(times).of(text);
    }

    /// All of it was understood; a cell passes that meets every condition, and without any all do.
    record Understood(String text, List<Predicate<CellState>> conditions) implements Query {

        public Understood {
            conditions = List.copyOf(conditions);
        }

        public boolean passes(CellState cell) {
            return conditions.stream().allMatch(each -> each.test(cell));
        }
    }

    /// What stands from one place up to another means nothing, and why.
    record NotUnderstood(String text, int from, int to, Fault fault) implements Query {}
}
