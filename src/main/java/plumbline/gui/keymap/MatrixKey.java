package plumbline.gui.keymap;

/// What keys do in the matrix only.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum MatrixKey implements ScreenKey {
    OPEN("", "o"),
    PICK("", "x"),
    PICK_NONE("Esc", ""),
    ARRANGE("", "r"),
    SHOW("", "v"),
    LARGER("", "+ ="),
    SMALLER("", "- _"),
    COPY("Shortcut+C", ""),
    FILTER("", "/");

    private final String fixed;
    private final String usual;

    MatrixKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.MATRIX;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
