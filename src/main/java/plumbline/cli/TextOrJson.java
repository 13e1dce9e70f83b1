package plumbline.cli;

import java.util.Locale;

/// The formats of a command that writes nothing else.
public enum TextOrJson {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
