package plumbline.parse.script;

import java.util.Locale;
import java.util.Optional;

/// Which grammar a file is read with, by its ending.
public enum ScriptLanguage {
    JAVASCRIPT,
    TYPESCRIPT;

    public static Optional<ScriptLanguage> findFor(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "js", "cjs", "mjs", "jsx" -> Optional.of(JAVASCRIPT);
            case "ts", "cts", "mts" -> Optional.of(TYPESCRIPT);
            default -> Optional.empty();
        };
    }
}
