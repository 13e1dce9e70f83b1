package plumbline.gui.deciding;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.control.AskLine;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Weigh;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is said beside a verdict: another severity, the same verdict for many or for those alike.
/// Each asks in one line.
final class Asides {

    private final OpenAudit audit;
    private final AskLine line;
    private final Words words;

    Asides(OpenAudit audit, AskLine line, Words words) {
        this.audit = audit;
        this.line = line;
        this.words = words;
    }

    /// Gives several the same result and the same reason, as one action; what is proposed for all
    /// of them has its reasons already.
    void decide(List<AuditRow> rows, Status status, Verdicts verdicts, Runnable done) {
        if (Verdicts.areProposed(rows, status)) {
            verdicts.decide(rows, status);
            done.run();
            return;
        }
        line.ask(
                words.get("review.many", status.title(), rows.size()),
                words.get("review.many.prompt"),
                reason -> {
                    verdicts.decide(rows, status, reason);
                    done.run();
                });
    }

    /// Asks how much it weighs and why, in one line: `high busy table`.
    void weigh(AuditRow row) {
        line.ask(
                words.get("review.severity"),
                words.get("review.severity.prompt"),
                text ->
                        find(text)
                                .ifPresentOrElse(each -> weigh(row, each, text), () -> weigh(row)));
    }

    private void weigh(AuditRow row, Severity severity, String text) {
        String why = text.substring(severity.name().length()).strip();
        audit.perform(new Weigh(subject(row), new Decision.Weight(severity, why)));
    }

    private static Optional<Severity> find(String text) {
        String said = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(Severity.values())
                .filter(each -> said.startsWith(each.name()))
                .findFirst();
    }

    /// Offers the result of a cell for those that show the same and are open.
    void applyToSimilar(AuditRow row) {
        List<Cell> alike = alike(row);
        row.state()
                .findStatus()
                .filter(_ -> !alike.isEmpty())
                .ifPresent(status -> offer(alike, status, row.state().reason()));
    }

    private void offer(List<Cell> alike, Status status, String reason) {
        String services = String.join(", ", alike.stream().map(Cell::service).toList());
        line.ask(
                words.get("review.similar", status.title(), services),
                words.get("review.similar.prompt"),
                _ -> audit.perform(Decide.alike(alike, status, reason)));
    }

    private List<Cell> alike(AuditRow row) {
        Map<Cell, String> facts = audit.proposedProperty().get().facts();
        String fact = facts.get(row.cell());
        return audit.rows().stream()
                .filter(each -> each.check().id().equals(row.check().id()))
                .filter(each -> !each.state().isReviewed())
                .map(AuditRow::cell)
                .filter(each -> fact != null && fact.equals(facts.get(each)))
                .toList();
    }

    private static Subject subject(AuditRow row) {
        return new Subject.OfCell(row.cell());
    }
}
