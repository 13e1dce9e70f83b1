package plumbline.drawing.timeline;

import plumbline.framework.MigrationHalf;

/// Whether a migration can be taken back.
public enum WayDown {
    THERE,
    EMPTY,
    /// It only says that it cannot be done.
    REFUSED,
    NONE;

    static WayDown of(MigrationHalf down) {
        if (!down.present()) {
            return NONE;
        }
        if (down.refusal() != null) {
            return REFUSED;
        }
        return down.steps().isEmpty() && down.notUnderstood().isEmpty() ? EMPTY : THERE;
    }

    /// Whether the sign of the migration is filled.
    public boolean isThere() {
        return this == THERE;
    }
}
