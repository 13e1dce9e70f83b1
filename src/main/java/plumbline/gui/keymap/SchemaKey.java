package plumbline.gui.keymap;

/// What keys do on the schema over time.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum SchemaKey implements ScreenKey {
    ENTER("Enter", ""),
    NEXT("", "l"),
    PREVIOUS("", "h"),
    FIRST("", "g"),
    LAST("", "e"),
    SEARCH("", "/"),
    DIFFERENT("", "v"),
    BLAME("", "b"),
    WAY("", "d"),
    COMPARE("", "c"),
    SET("", "s"),
    DIAGRAM("", "r"),
    CLOSER("", "+ ="),
    FARTHER("", "- _"),
    ALL("", "a"),
    OPEN("", "o"),
    NEXT_MARK("", "n"),
    PREVIOUS_MARK("", "p"),
    DOUBT("", "u"),
    LEAVE("Esc", "");

    private final String fixed;
    private final String usual;

    SchemaKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.SCHEMA;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
