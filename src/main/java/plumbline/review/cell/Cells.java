package plumbline.review.cell;

import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.evidence.CellEvidence;
import plumbline.review.evidence.Rechecks;
import plumbline.review.look.Look;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says how cells stand by a review as it is then, a look at the evidence, and proposals.
public final class Cells {

    private final Review review;
    private final CellEvidence evidence;
    private final Map<Cell, Proposal> proposals;
    private final String me;

    public Cells(Review review, Rechecks rechecks, Map<Cell, Proposal> proposals) {
        this(review, rechecks, proposals, "");
    }

    /// As somebody looks at them.
    public Cells(Review review, Rechecks rechecks, Map<Cell, Proposal> proposals, String me) {
        this.review = review;
        this.me = me;
        this.evidence = CellEvidence.of(review, rechecks);
        this.proposals = Map.copyOf(proposals);
    }

    public List<CellState> of(List<AskedCheck> checks) {
        return checks.stream().map(this::of).toList();
    }

    public CellState of(AskedCheck asked) {
        Cell cell = asked.cell();
        Look look = Look.of(review, cell, me);
        return new CellState(
                asked,
                find(cell, Aspect.RESULT, Decision.Result.class).orElse(null),
                look.isDisputed() ? look.opinions().getFirst().reason() : reason(cell),
                find(cell, Aspect.DISPOSITION, Decision.Disposed.class)
                        .map(Decision.Disposed::disposition)
                        .orElse(null),
                look,
                Weighed.find(review, cell).orElseGet(() -> preset(asked)),
                evidence.of(cell),
                proposals.get(cell));
    }

    private String reason(Cell cell) {
        return find(cell, Aspect.REASON, Decision.Text.class).map(Decision.Text::text).orElse("");
    }

    private Weighed preset(AskedCheck asked) {
        Severity ofCheck = asked.check().severity();
        Proposal proposal = proposals.get(asked.cell());
        return proposal == null || proposal.severity() == ofCheck
                ? new Weighed(ofCheck, Weighed.By.CHECK, "")
                : new Weighed(proposal.severity(), Weighed.By.PROFILE, "");
    }

    private <T extends Decision> Optional<T> find(Cell cell, Aspect aspect, Class<T> kind) {
        return review.find(Place.of(cell, aspect), kind);
    }
}
