package plumbline.gui.keymap;

import java.util.Locale;

/// What is said beside a verdict, wherever cells are.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum AsideKey implements ScreenKey {
    KEEP_REASON("Shortcut+Enter", ""),
    SIMILAR("", "b"),
    ATTACH("", "e"),
    PASTE("Shortcut+V", ""),
    PEEK("", "Space"),
    DISPOSE("", "d"),
    HISTORY("", "h"),
    COMMENT("", "c"),
    SEVERITY("", "s"),
    MARK("", "m");

    private final String fixed;
    private final String usual;

    AsideKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    /// These were keys of the review alone when people began to change them.
    @Override
    public String id() {
        return "review." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
