package plumbline.review.imports.reading;

import plumbline.review.imports.document.Remark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What stands below one heading as `**Status:** FAIL`, `**Evidence:** …`, and code.
final class Entry {

    private static final Set<String> NAMES =
            Set.of(
                    "status",
                    "result",
                    "verdict",
                    "severity",
                    "section",
                    "issue",
                    "evidence",
                    "remediation",
                    "fix",
                    "note",
                    "file",
                    "location");

    final Heading heading;
    private final Map<String, StringBuilder> fields = new LinkedHashMap<>();
    private final List<Remark> text = new ArrayList<>();
    private String last = "";

    Entry(Heading heading) {
        this.heading = heading;
    }

    /// Whether a name is one of those that people give to what they say of a check.
    static boolean isField(String name) {
        return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /// A field; several of one name stand below each other.
    void put(String name, String value) {
        last = name.strip().toLowerCase(Locale.ROOT);
        StringBuilder all = fields.computeIfAbsent(last, _ -> new StringBuilder());
        all.append(all.isEmpty() ? "" : "\n").append(value);
    }

    /// A line that goes on with the field before it, or stands for itself.
    void goOn(int line, String more) {
        if (last.isEmpty()) {
            text.add(new Remark(line, more));
        } else {
            put(last, more);
        }
    }

    Optional<String> find(String... names) {
        for (String each : names) {
            StringBuilder value = fields.get(each);
            if (value != null) {
                return Optional.of(value.toString());
            }
        }
        return Optional.empty();
    }

    boolean has(String... names) {
        return Stream.of(names).anyMatch(fields::containsKey);
    }

    boolean isEmpty() {
        return fields.isEmpty() && text.isEmpty();
    }

    /// What stands there without a name.
    List<Remark> text() {
        return List.copyOf(text);
    }

    /// All of it but the status.
    String all() {
        List<String> all = new ArrayList<>(text.stream().map(Remark::text).toList());
        fields.forEach(
                (name, value) -> {
                    if (!name.equals("status")) {
                        all.add(value.toString());
                    }
                });
        return String.join("\n", all);
    }
}
