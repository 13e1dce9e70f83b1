package plumbline.gui.inspector;

import plumbline.gui.attach.AttachViewModel;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.disposition.DispositionViewModel;
import plumbline.gui.evidence.DetailViewModel;
import plumbline.gui.evidence.PickedLines;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Subject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the inspector opens evidence with, and what it is filled in with.
public record InspectorTools(
        DetailViewModel detail,
        PickedLines picked,
        AttachViewModel attaching,
        DispositionViewModel disposing) {

    /// Begins with the lines that somebody picked last where they lie in the service, else with
    /// those of the evidence that is shown, else with words.
    void attach(List<AuditRow> rows, Optional<EvidenceRow> shown) {
        attaching.begin(rows, EvidenceItem.Kind.LINES);
        boolean picks =
                Stream.concat(
                                picked.findLast().stream(),
                                shown.flatMap(InspectorTools::lines).stream())
                        .anyMatch(attaching.place()::pick);
        picked.clear();
        if (!picks) {
            attaching.kindProperty().set(EvidenceItem.Kind.STATEMENT);
        }
    }

    private static Optional<PickedLines.Picked> lines(EvidenceRow row) {
        ShownEvidence.Lines lines = row.shown().lines();
        Path file = lines == null ? null : lines.file();
        return lines == null || file == null
                ? Optional.empty()
                : Optional.of(new PickedLines.Picked(file, lines.first(), lines.last()));
    }

    void dispose(List<AuditRow> rows) {
        List<Disposition> stands =
                rows.stream()
                        .flatMap(each -> Stream.ofNullable(each.state().disposition()))
                        .distinct()
                        .toList();
        List<Subject> subjects =
                rows.stream().<Subject>map(each -> new Subject.OfCell(each.cell())).toList();
        disposing.edit(subjects, stands);
    }
}
