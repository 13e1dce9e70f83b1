package plumbline.gui.keymap;

import plumbline.check.Status;

/// What decides, wherever cells are: digits, which are on every keyboard, or letters.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum CellKey implements ScreenKey {
    PASS("1", "p"),
    PARTIAL("2", "a"),
    FAIL("3", "f"),
    NOT_APPLICABLE("4", "n"),
    CLEAR("0", "u"),
    ACCEPT("Enter", ""),
    ACCEPT_AND_STAY("Shift+Enter", ""),
    REPEAT("", ".");

    private final String fixed;
    private final String usual;

    CellKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    /// The verdict that it gives.
    public static CellKey of(Status status) {
        return switch (status) {
            case PASS -> PASS;
            case PARTIAL -> PARTIAL;
            case FAIL -> FAIL;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.CELLS;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
