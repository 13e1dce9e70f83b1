package plumbline.gui.keymap;

/// What keys do in the graph.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum GraphKey implements ScreenKey {
    OPEN("Enter", ""),
    RIGHT("Right", "l"),
    LEFT("Left", "h"),
    DOWN("Down", "j"),
    UP("Up", "k"),
    MORE_RIGHT("Shift+Right", ""),
    MORE_LEFT("Shift+Left", ""),
    MORE_DOWN("Shift+Down", ""),
    MORE_UP("Shift+Up", ""),
    EVERY("Shortcut+A", ""),
    GROW("", "+ ="),
    SHRINK("", "- _"),
    FOCUS("", "f"),
    WAY("", "w"),
    NEXT_WAY("", "n"),
    PREVIOUS_WAY("", "p"),
    CLOSER("", "i"),
    FARTHER("", "o"),
    ALL("", "a"),
    LENS("", "g"),
    DEPTH("", "d"),
    COLUMNS("", "c"),
    TIDY("", "t"),
    UNDO("", "u"),
    SEARCH("", "/"),
    MOMENT("", "m"),
    TABLE("", "v Shortcut+L"),
    LEAVE("Esc", "");

    private final String fixed;
    private final String usual;

    GraphKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.GRAPH;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
