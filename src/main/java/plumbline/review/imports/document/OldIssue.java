package plumbline.review.imports.document;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.review.decision.Disposition;

/// Something that an old audit complains of; `detail` is what it says beside the title.
///
/// `decided` is what was done about it as far as the text says so, and `reason` why; `ticked` is
/// only the box, which says neither.
public record OldIssue(
        int line,
        @Nullable Severity severity,
        String title,
        String detail,
        boolean ticked,
        Disposition.@Nullable Kind decided,
        String reason) {

    public static OldIssue of(int line, @Nullable Severity severity, String title, String detail) {
        return new OldIssue(line, severity, title, detail, false, null, "");
    }

    /// The same with what was done about it, and why.
    public OldIssue decided(Disposition.Kind kind, String why) {
        return new OldIssue(line, severity, title, detail, ticked, kind, why);
    }
}
