package plumbline.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a violated check hurts, least first.
public enum Severity {
    INFO,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    public static Optional<Severity> find(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.name().equals(wanted)).findFirst();
    }
}
