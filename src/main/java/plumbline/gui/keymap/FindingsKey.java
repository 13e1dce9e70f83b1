package plumbline.gui.keymap;

/// What keys do among the findings.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum FindingsKey implements ScreenKey {
    DECIDE("Enter", "d"),
    NEXT("Down", "j"),
    PREVIOUS("Up", "k"),
    REVIEW("", "o"),
    PROPOSED("", "p"),
    ASSUME("", "n"),
    TURN("", "v"),
    FILTER("", "/"),
    LEAVE("Esc", "");

    private final String fixed;
    private final String usual;

    FindingsKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.FINDINGS;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
