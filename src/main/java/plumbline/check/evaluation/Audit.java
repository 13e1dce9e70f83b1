package plumbline.check.evaluation;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Incident;
import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.source.TreePath;
import plumbline.source.git.GitHistory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /// The commit of the nearest work tree around a folder of it.
    public Optional<String> findCommit(String home) {
        return reading.histories().stream()
                .filter(each -> TreePath.isWithin(home, folder(each)))
                .max(Comparator.comparingInt(each -> folder(each).length()))
                .map(GitHistory::head);
    }

    /// A work tree around the opened folder is around all of it.
    private static String folder(GitHistory history) {
        return history.workTree().startsWith("..") ? "" : history.workTree();
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
