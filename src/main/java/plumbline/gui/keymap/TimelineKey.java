package plumbline.gui.keymap;

/// What keys do on the timeline.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum TimelineKey implements ScreenKey {
    OPEN("Enter", ""),
    NEXT("Right", "l"),
    PREVIOUS("Left", "h"),
    LANE_BELOW("Down", "j"),
    LANE_ABOVE("Up", "k"),
    FIRST("Home", ""),
    LAST("End", ""),
    CLOSER("", "+"),
    FARTHER("", "-"),
    ALL("", "a"),
    LATER("Shift+Right", ""),
    EARLIER("Shift+Left", ""),
    ORDER("", "o"),
    TABLE("", "v"),
    BRUSH("", "b"),
    PLAY("", "p"),
    MOMENT_ON("", "."),
    MOMENT_BACK("", ","),
    LEAVE("Esc", "");

    private final String fixed;
    private final String usual;

    TimelineKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.TIMELINE;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
