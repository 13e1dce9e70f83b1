package plumbline.gui.keymap;

/// What keys do in the review only.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum ReviewKey implements ScreenKey {
    NEXT("Down", "j"),
    PREVIOUS("Up", "k"),
    NEXT_OPEN("Alt+Down", ""),
    PREVIOUS_OPEN("Alt+Up", ""),
    NEXT_SERVICE("", "]"),
    PREVIOUS_SERVICE("", "["),
    UNFOLD("Right", ""),
    FOLD("Left", ""),
    PICK("", "x"),
    EXTEND_DOWN("Shift+Down", ""),
    EXTEND_UP("Shift+Up", ""),
    PICK_NONE("Esc", ""),
    TURN("", "v"),
    REFRESH("", "r"),
    FILTER("", "/");

    private final String fixed;
    private final String usual;

    ReviewKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.REVIEW;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
