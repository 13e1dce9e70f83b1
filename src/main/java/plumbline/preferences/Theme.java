package plumbline.preferences;

/// Which colours the window wears; `SYSTEM` follows the operating system.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST
}
