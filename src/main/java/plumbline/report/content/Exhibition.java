package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.cell.CellState;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.evidence.Attached;
import plumbline.source.Secrets;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Gathers what the results of a report rest on, and numbers it: `E-1`, `E-2` …
final class Exhibition {

    private final Instant at;
    private int last;

    Exhibition(Instant at) {
        this.at = at;
    }

    /// What people attached to a cell, or else what its proposal rests on if that is what is shown.
    List<ReportedEvidence> of(CellState shown, String home, String commit) {
        if (!shown.evidence().isEmpty()) {
            return shown.evidence().stream().map(each -> attached(each, home)).toList();
        }
        Proposal proposal = shown.proposal();
        return proposal != null && shown.findStatus().equals(Optional.of(proposal.status()))
                ? proposal.evidence().stream().map(each -> exhibit(each, commit)).toList()
                : List.of();
    }

    private String nextId() {
        last++;
        return "E-" + last;
    }

    private ReportedEvidence attached(Attached evidence, String home) {
        EvidenceItem item = evidence.item();
        Found found = evidence.rechecked();
        return new ReportedEvidence(
                nextId(),
                item.kind(),
                item.supports(),
                lines(item.anchor(), home),
                Secrets.mask(item.text()),
                "",
                item.captured(),
                found == null ? null : found.freshness(),
                item.attachment(),
                false);
    }

    private static ReportedEvidence.@Nullable Lines lines(@Nullable Anchor anchor, String home) {
        return anchor == null
                ? null
                : new ReportedEvidence.Lines(
                        TreePath.child(home, anchor.path()),
                        anchor.firstLine(),
                        anchor.lastLine(),
                        anchor.commit(),
                        anchor.blob(),
                        anchor.structure(),
                        anchor.snippet());
    }

    private ReportedEvidence exhibit(Exhibit exhibit, String commit) {
        SourceSpan place = exhibit.evidence().place();
        return new ReportedEvidence(
                nextId(),
                ReportedEvidence.kind(exhibit.evidence().kind()),
                exhibit.supports(),
                place == null ? null : lines(place, commit),
                place == null ? "" : exhibit.text(),
                Secrets.mask(exhibit.evidence().note()),
                at,
                null,
                "",
                true);
    }

    private static ReportedEvidence.Lines lines(SourceSpan place, String commit) {
        return new ReportedEvidence.Lines(
                place.file(), place.line(), place.endLine(), commit, "", "", "");
    }
}
