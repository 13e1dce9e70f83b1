package plumbline.gui.findings;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.gui.audit.Proposed;
import plumbline.report.content.Judged;
import plumbline.review.anchor.Anchor;
import plumbline.review.cell.CellState;
import plumbline.review.evidence.Attached;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where evidence of a cell stands, and its first line; `stale` says that somebody has to look
/// again.
record FoundPlace(String title, @Nullable Path file, String line, boolean stale) {

    /// What people attached, or else what the proposal rests on.
    static List<FoundPlace> of(CellState cell, Proposed proposed) {
        Optional<Judged> service = proposed.findService(cell.cell().service());
        if (!cell.evidence().isEmpty()) {
            return cell.evidence().stream().map(each -> attached(each, service)).toList();
        }
        Proposal proposal = cell.proposal();
        return proposal == null
                ? List.of()
                : proposal.evidence().stream().map(each -> exhibit(each, service)).toList();
    }

    private static FoundPlace attached(Attached evidence, Optional<Judged> service) {
        Anchor anchor = evidence.item().anchor();
        String text = first(evidence.item().text());
        if (anchor == null) {
            return new FoundPlace("", null, text, evidence.isStale());
        }
        String path =
                service.map(each -> TreePath.child(each.reading().home(), anchor.path()))
                        .orElse(anchor.path());
        return new FoundPlace(
                path + ":" + anchor.firstLine(), file(path, service), text, evidence.isStale());
    }

    private static FoundPlace exhibit(Proposal.Exhibit exhibit, Optional<Judged> service) {
        SourceSpan place = exhibit.evidence().place();
        return place == null
                ? new FoundPlace("", null, first(exhibit.evidence().note()), false)
                : new FoundPlace(
                        place.file() + ":" + place.line(),
                        file(place.file(), service),
                        first(exhibit.text()),
                        false);
    }

    private static @Nullable Path file(String path, Optional<Judged> service) {
        return service.map(each -> each.audit().reading().root().resolve(path)).orElse(null);
    }

    private static String first(String text) {
        return text.strip().lines().findFirst().orElse("").strip();
    }
}
