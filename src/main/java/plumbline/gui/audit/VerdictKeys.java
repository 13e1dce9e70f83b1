package plumbline.gui.audit;

import plumbline.check.Status;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The keys that decide, wherever cells are: digits, which are on every keyboard, or letters.
public final class VerdictKeys {

    private static final Map<String, Status> VERDICTS =
            Map.of(
                    "1", Status.PASS,
                    "p", Status.PASS,
                    "2", Status.PARTIAL,
                    "a", Status.PARTIAL,
                    "3", Status.FAIL,
                    "f", Status.FAIL,
                    "4", Status.NOT_APPLICABLE,
                    "n", Status.NOT_APPLICABLE);

    private VerdictKeys() {}

    public static Optional<Status> find(String typed) {
        return Optional.ofNullable(VERDICTS.get(typed.toLowerCase(Locale.ROOT)));
    }
}
