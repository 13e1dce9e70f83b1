package plumbline.review.query;

import plumbline.review.cell.CellState;

/// Knows whether a cell has to do with a part of an order of migrations; queries do not know
/// migrations themselves.
@FunctionalInterface
public interface Times {

    /// Nothing is known of any migration.
    Times UNKNOWN = (_, _) -> false;

    boolean holds(Stretch stretch, CellState cell);
}
