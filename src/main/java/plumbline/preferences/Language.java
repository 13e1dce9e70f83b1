package plumbline.preferences;

/// Which language the window speaks; `SYSTEM` follows the operating system.
public enum Language {
    SYSTEM,
    ENGLISH,
    GERMAN
}
