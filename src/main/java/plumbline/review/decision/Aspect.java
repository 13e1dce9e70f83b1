package plumbline.review.decision;

/// What of a subject is decided; each of them changes on its own.
///
/// Result, disposition and review state of a cell are three things: a box that was ticked says none
/// of them.
public enum Aspect {
    RESULT(Decision.Result.class),
    REASON(Decision.Text.class),
    DISPOSITION(Decision.Disposed.class),
    STATE(Decision.State.class),
    SEVERITY(Decision.Weight.class),
    /// One for each piece of evidence, told apart by its id.
    EVIDENCE(Decision.Supported.class),
    /// One for each note, told apart by its id.
    NOTE(Decision.Text.class),
    ASSUMPTION(Decision.Assumed.class),
    FINDING(Decision.Grouped.class),
    IMPORT(Decision.Imported.class),
    /// What another copy of the audit brought.
    JOINED(Decision.Joined.class),
    /// Whether a check is asked at all.
    ASKED(Decision.Unasked.class),
    /// What a check of the audit's own asks.
    CHECK(Decision.Own.class),

    /// What is to be made of a statement that could not be read.
    STATEMENT(Decision.SetAside.class),

    /// What judging takes for granted.
    SETTING(Decision.Setting.class);

    private final Class<? extends Decision> kind;

    Aspect(Class<? extends Decision> kind) {
        this.kind = kind;
    }

    /// Whether a decision says something about this aspect.
    public boolean fits(Decision decision) {
        return kind.isInstance(decision);
    }
}
