package plumbline.review.finding;

import plumbline.review.action.Review;
import plumbline.review.cell.CellState;

import java.util.Collection;
import java.util.List;

/// The findings of an audit, the worst first, and what does not fit together.
///
/// `unnamed` are FAIL and PARTIAL that are in no finding but that of their check; `undecided` are
/// those of which nobody has said what happens.
public record Findings(
        List<FindingState> findings,
        List<Stray> strays,
        List<CellState> unnamed,
        List<CellState> undecided) {

    public Findings {
        findings = List.copyOf(findings);
        strays = List.copyOf(strays);
        unnamed = List.copyOf(unnamed);
        undecided = List.copyOf(undecided);
    }

    public static Findings of(Review review, Collection<CellState> cells) {
        Gathering gathering = new Gathering(review, cells);
        return new Findings(
                gathering.findings(),
                gathering.strays(),
                gathering.unnamed(),
                cells.stream().filter(CellState::isUndecided).toList());
    }
}
