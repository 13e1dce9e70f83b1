package plumbline.check.evaluation;

import plumbline.check.CheckInfo;
import plumbline.check.Finding;
import plumbline.check.Severity;

import java.util.List;

/// What one check found; the severity is its own unless the profile says otherwise.
public record Judged(CheckInfo check, Severity severity, List<Finding> findings) {

    public Judged {
        findings = List.copyOf(findings);
    }
}
