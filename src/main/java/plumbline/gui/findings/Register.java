package plumbline.gui.findings;

import plumbline.check.Proposal;
import plumbline.review.action.Review;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.assumption.Assumptions;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Decision;
import plumbline.review.finding.FindingState;
import plumbline.review.finding.Findings;
import plumbline.review.finding.Stray;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All findings and assumptions of an audit at one moment.
///
/// `findings` hold what is proposed, too, where that was asked for; `strays` and `unnamed` are what
/// does not fit together of what people decided.
record Register(
        List<FindingState> findings,
        List<Stray> strays,
        List<CellState> unnamed,
        List<AssumptionState> assumptions) {

    static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of());

    Register {
        findings = List.copyOf(findings);
        strays = List.copyOf(strays);
        unnamed = List.copyOf(unnamed);
        assumptions = List.copyOf(assumptions);
    }

    static Register of(Review review, Collection<CellState> cells, boolean withProposed) {
        Findings decided = Findings.of(review, cells);
        List<FindingState> shown =
                withProposed
                        ? Findings.of(review, confirmed(cells)).findings()
                        : decided.findings();
        return new Register(
                shown,
                decided.strays(),
                isGroupedByHand(decided) ? decided.unnamed() : List.of(),
                Assumptions.of(review).all());
    }

    /// As if somebody had confirmed all that is proposed.
    private static List<CellState> confirmed(Collection<CellState> cells) {
        return cells.stream().map(Register::confirmed).toList();
    }

    private static CellState confirmed(CellState cell) {
        Proposal proposal = cell.proposal();
        return cell.result() != null || proposal == null
                ? cell
                : new CellState(
                        cell.asked(),
                        new Decision.Result(proposal.status(), Decision.Origin.CONFIRMED_PROPOSAL),
                        cell.reason().isBlank() ? proposal.reason() : cell.reason(),
                        cell.disposition(),
                        cell.look(),
                        cell.weight(),
                        cell.evidence(),
                        proposal);
    }

    /// Without findings of people's own making, that no such finding names a cell tells nothing.
    private static boolean isGroupedByHand(Findings findings) {
        return findings.findings().stream()
                .anyMatch(each -> each.kind() != FindingState.Kind.BY_CHECK);
    }

    Optional<AssumptionState> findAssumption(String id) {
        return assumptions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
