package plumbline.check.evaluation;

import plumbline.analysis.Certainty;
import plumbline.check.CheckInfo;
import plumbline.check.Finding;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.source.SourceSpan;

/// One thing to tell: a place, what is wrong there, and what to do instead.
public record Remark(
        CheckInfo check,
        Severity severity,
        Status status,
        Certainty certainty,
        SourceSpan place,
        String message,
        String fix) {

    /// What a check found in a file, as it is told.
    static Remark of(String name, Judged judged, Finding finding) {
        SourceSpan place = finding.place();
        return new Remark(
                judged.check(),
                finding.severity(),
                finding.status(),
                finding.verdict().certainty(),
                place == null ? new SourceSpan(name, 0, 0, 1, 1, 1) : place,
                finding.verdict().message(),
                judged.check().fix());
    }
}
