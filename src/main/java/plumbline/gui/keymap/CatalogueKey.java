package plumbline.gui.keymap;

/// What keys do in the catalogue.
///
/// One line for each, with the fixed key, if it has one, before the usual ones, which a space
/// parts.
public enum CatalogueKey implements ScreenKey {
    BEGIN("Enter", ""),
    NEXT("Down", "j"),
    PREVIOUS("Up", "k"),
    ASK("", "a"),
    SEVERITY("", "s"),
    ANOTHER("", "n"),
    CHANGE("", "e"),
    PROFILE("", "p"),
    FILTER("", "/");

    private final String fixed;
    private final String usual;

    CatalogueKey(String fixed, String usual) {
        this.fixed = fixed;
        this.usual = usual;
    }

    @Override
    public KeyGroup group() {
        return KeyGroup.CATALOGUE;
    }

    @Override
    public UsualKeys keys() {
        return UsualKeys.of(fixed, usual);
    }
}
