package plumbline.check.evaluation;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Incident;
import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.check.Status;

import java.util.List;
import java.util.stream.Stream;

/// One folder, and what all checks propose for its services.
public record Audit(FolderReading reading, List<Evaluation.Outcome> outcomes) {

    public Audit {
        outcomes = List.copyOf(outcomes);
    }

    /// What failed: a reader on a file, or a check on a service.
    public List<Incident> incidents() {
        return Stream.concat(
                        reading.incidents().stream(),
                        outcomes.stream().flatMap(each -> each.failed().stream()))
                .toList();
    }

    /// Whether a check that weighs that much proposes a FAIL.
    public boolean failsAt(Severity severity) {
        return outcomes.stream()
                .flatMap(each -> each.proposals().stream())
                .anyMatch(each -> fails(each, severity));
    }

    private static boolean fails(Proposal proposal, Severity severity) {
        return proposal.status() == Status.FAIL && proposal.severity().atLeast(severity);
    }
}
