package plumbline.gui.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Days as people type them: `2026-12-01`, whatever the language.
public final class IsoDay {

    private IsoDay() {}

    public static Optional<LocalDate> find(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /// Whether something was typed that is no day.
    public static boolean isUnreadable(String typed) {
        return !typed.isBlank() && find(typed).isEmpty();
    }
}
