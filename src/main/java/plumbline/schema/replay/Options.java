package plumbline.schema.replay;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The clauses of a sequence, each one under its word: `AS`, `INCREMENT`, `START` …
public final class Options {

    private static final Set<String> WORDS =
            Set.of("AS", "INCREMENT", "MINVALUE", "MAXVALUE", "START", "CACHE", "CYCLE", "NO");

    private static final Set<String> FILLERS = Set.of("BY", "WITH", "SET");

    private Options() {}

    /// The clauses with those of a text in normal form laid over them.
    public static SortedMap<String, String> merged(
            SortedMap<String, String> before, @Nullable String text) {
        SortedMap<String, String> merged = new TreeMap<>(before);
        List<String> words = new ArrayList<>(List.of((text == null ? "" : text).split("\\s+")));
        words.removeIf(FILLERS::contains);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            switch (word) {
                case "NO" -> merged.remove(value);
                case "CYCLE" -> {
                    if (i == 0 || !words.get(i - 1).equals("NO")) {
                        merged.put("CYCLE", "");
                    }
                }
                case "RESTART", "GENERATED", "LOGGED", "UNLOGGED" -> {}
                default -> {
                    boolean denied = i > 0 && words.get(i - 1).equals("NO");
                    if (WORDS.contains(word) && !denied) {
                        merged.put(word, value);
                    }
                }
            }
        }
        return Collections.unmodifiableSortedMap(merged);
    }
}
