package plumbline.report.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The SHA-256 of each file, as `sha256sum` writes and checks it.
record Manifest(SortedMap<String, String> digests) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    String text() {
        return digests.entrySet().stream()
                .map((Map.Entry<String, String> each) -> each.getValue() + "  " + each.getKey())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Nothing where a line says something else, or two speak of the same file.
    static Optional<Manifest> find(String text) {
        TreeMap<String, String> digests = new TreeMap<>();
        for (String each : text.lines().toList()) {
            Matcher line = LINE.matcher(each);
            if (!line.matches()
                    || !Names.isSafe(line.group(2))
                    || Names.isSeal(line.group(2))
                    || digests.put(line.group(2), line.group(1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Manifest(digests));
    }
}
