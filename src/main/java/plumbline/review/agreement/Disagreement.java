package plumbline.review.agreement;

import plumbline.review.cell.CellState;

import java.util.List;

/// Cells of one check that should be judged alike and are not.
public record Disagreement(
        String check, Basis basis, List<CellState> cells, List<Difference> differences) {

    public Disagreement {
        cells = List.copyOf(cells);
        differences = List.copyOf(differences);
    }

    /// Why they should be judged alike; the stronger one first.
    public enum Basis {
        /// Their evidence is the same.
        SAME_FACT,
        /// The same was proposed for them.
        SAME_PROPOSAL
    }
}
