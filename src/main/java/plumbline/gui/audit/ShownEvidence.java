package plumbline.gui.audit;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.report.content.Judged;
import plumbline.report.content.ReportedEvidence;
import plumbline.review.anchor.Anchor;
import plumbline.review.cell.CellState;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.evidence.Attached;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A piece of evidence as screens show it: what it is, where it stands, what stands there, what
/// that means; `attached` is nothing for what a proposal rests on.
public record ShownEvidence(
        EvidenceItem.Kind kind,
        Status supports,
        @Nullable Lines lines,
        String text,
        String note,
        @Nullable Attached attached) {

    /// Lines of a file of an open folder, both ends included; `path` counts from that folder, and
    /// `file` is nothing where its service is not open.
    public record Lines(String path, int first, int last, @Nullable Path file) {

        /// `src/a.sql:12`, or `…:12-15`.
        @Override
        public String toString() {
            return path + ":" + first + (last > first ? "-" + last : "");
        }

        /// Without its folders.
        public String brief() {
            return TreePath.name(toString());
        }
    }

    /// What people attached, or else what the proposal rests on.
    public static List<ShownEvidence> of(CellState cell, Proposed proposed) {
        Optional<Judged> service = proposed.findService(cell.cell().service());
        if (!cell.evidence().isEmpty()) {
            return cell.evidence().stream().map(each -> attached(each, service)).toList();
        }
        Proposal proposal = cell.proposal();
        return proposal == null
                ? List.of()
                : proposal.evidence().stream().map(each -> exhibit(each, service)).toList();
    }

    private static ShownEvidence attached(Attached evidence, Optional<Judged> service) {
        EvidenceItem item = evidence.item();
        Anchor anchor = item.anchor();
        return new ShownEvidence(
                item.kind(),
                item.supports(),
                anchor == null ? null : lines(anchor, service),
                item.text(),
                "",
                evidence);
    }

    /// Where an anchor of a service stands in its folder.
    public static Lines lines(Anchor anchor, Optional<Judged> service) {
        String path =
                service.map(each -> TreePath.child(each.reading().home(), anchor.path()))
                        .orElse(anchor.path());
        return new Lines(path, anchor.firstLine(), anchor.lastLine(), file(path, service));
    }

    private static ShownEvidence exhibit(Proposal.Exhibit exhibit, Optional<Judged> service) {
        SourceSpan place = exhibit.evidence().place();
        return new ShownEvidence(
                ReportedEvidence.kind(exhibit.evidence().kind()),
                exhibit.supports(),
                place == null
                        ? null
                        : new Lines(
                                place.file(),
                                place.line(),
                                place.endLine(),
                                file(place.file(), service)),
                place == null ? "" : exhibit.text(),
                exhibit.evidence().note(),
                null);
    }

    private static @Nullable Path file(String path, Optional<Judged> service) {
        return service.map(each -> each.audit().reading().root().resolve(path)).orElse(null);
    }

    /// The file to open, where there is one.
    public Optional<Path> findFile() {
        return Optional.ofNullable(lines).flatMap(each -> Optional.ofNullable(each.file()));
    }

    /// Whether somebody has to look at it again.
    public boolean isStale() {
        return attached != null && attached.isStale();
    }

    /// The first line of what it says.
    public String firstLine() {
        String said = text.isBlank() ? note : text;
        return said.strip().lines().findFirst().orElse("").strip();
    }
}
