package plumbline.review.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The orders of migrations that can be asked about; the word is the constant in small letters.
public enum Along {
    /// In which the tool runs them: places are positions, counted from 1 in each set.
    ORDER,
    /// By the time in their names: places are seconds since 1970.
    NAMED,
    /// By when git got them: places are seconds since 1970.
    GIT;

    static Optional<Along> find(Key key) {
        return Arrays.stream(values()).filter(each -> each.word().equals(key.word())).findAny();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOfTimes() {
        return this != ORDER;
    }
}
