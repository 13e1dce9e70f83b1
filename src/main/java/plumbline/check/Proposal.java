package plumbline.check;

import plumbline.analysis.Certainty;

import java.util.List;

/// What the result of a check for a service should be, why in one sentence, and what that rests on;
/// `severity` is the check's unless the profile says otherwise. A person decides.
public record Proposal(
        CheckInfo check,
        Severity severity,
        Status status,
        Certainty certainty,
        String reason,
        List<Exhibit> evidence,
        List<Finding> findings) {

    public Proposal {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /// The same, told as what was waived.
    public Proposal waived(int count) {
        return new Proposal(
                check,
                severity,
                status,
                certainty,
                (count == 1 ? "the only finding is" : "all " + count + " findings are")
                        + " waived: "
                        + reason,
                evidence,
                findings);
    }

    /// Evidence with the text that stands at its place, secrets masked, and what it speaks for.
    public record Exhibit(Evidence evidence, String text, Status supports) {}
}
