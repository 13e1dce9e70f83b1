package plumbline.gui.audit;

import plumbline.check.Proposal;
import plumbline.report.content.EvidenceLook;
import plumbline.report.content.Judged;
import plumbline.report.content.ReportedEvidence;
import plumbline.review.action.Action;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.Worked;
import plumbline.source.SourceSpan;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes of proposals what a person decides by confirming them: the result, its reason where there
/// is none yet, and what it rests on as evidence that can be looked at again.
final class Acceptance {

    /// A result that rests on hundreds of places is seen from the first of them.
    private static final int MOST_EVIDENCE = 30;

    private final Proposed proposed;
    private final EvidenceLook files;
    private final Supplier<Author> author;

    Acceptance(Proposed proposed, EvidenceLook files, Supplier<Author> author) {
        this.proposed = proposed;
        this.files = files;
        this.author = author;
    }

    /// One deed for all of them, on top of what stands in a review.
    Worked of(Collection<CellState> cells, Review review) {
        Changes changes = new Changes(review);
        for (CellState each : cells) {
            Proposal proposal = each.proposal();
            if (proposal != null) {
                accept(each, proposal, changes);
            }
        }
        return new Worked(Action.Kind.ACCEPT_PROPOSALS, changes.list());
    }

    /// What somebody decides who confirms what is proposed for a cell.
    static Optional<Decision.Result> result(CellState cell) {
        return Optional.ofNullable(cell.proposal()).map(Acceptance::result);
    }

    private static Decision.Result result(Proposal proposal) {
        return new Decision.Result(proposal.status(), Decision.Origin.CONFIRMED_PROPOSAL);
    }

    private void accept(CellState state, Proposal proposal, Changes changes) {
        Cell cell = state.cell();
        changes.put(Place.of(cell, Aspect.RESULT), result(proposal));
        if (state.reason().isBlank()) {
            changes.put(Place.of(cell, Aspect.REASON), new Decision.Text(proposal.reason()));
        }
        if (state.evidence().isEmpty()) {
            proposed.findService(cell.service())
                    .ifPresent(service -> attach(cell, service, proposal, changes));
        }
    }

    private void attach(Cell cell, Judged service, Proposal proposal, Changes changes) {
        proposal.evidence().stream()
                .limit(MOST_EVIDENCE)
                .forEach(
                        each ->
                                changes.put(
                                        Place.of(cell, Aspect.EVIDENCE, author.get().newId()),
                                        new Decision.Supported(item(service, each))));
    }

    private EvidenceItem item(Judged service, Proposal.Exhibit exhibit) {
        SourceSpan place = exhibit.evidence().place();
        Optional<Anchor> anchor =
                Optional.ofNullable(place).flatMap(each -> files.take(service, each));
        return new EvidenceItem(
                ReportedEvidence.kind(exhibit.evidence().kind()),
                place == null ? exhibit.evidence().note() : text(place, exhibit, anchor),
                exhibit.supports(),
                author.get().clock().instant(),
                anchor.orElse(null),
                "");
    }

    /// What cannot be anchored tells where it stands.
    private static String text(
            SourceSpan place, Proposal.Exhibit exhibit, Optional<Anchor> anchor) {
        return anchor.isPresent()
                ? exhibit.text()
                : place.file() + ":" + place.line() + "\n" + exhibit.text();
    }
}
