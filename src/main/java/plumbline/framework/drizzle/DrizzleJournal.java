package plumbline.framework.drizzle;

import plumbline.source.SourceDocument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The journal of Drizzle Kit: which files it runs, by their names without `.sql`, and in which
/// order.
record DrizzleJournal(String dialect, Map<String, Integer> order) {

    private static final Pattern ENTRY = Pattern.compile("\\{[^{}\\[\\]]*}");
    private static final Pattern TAG = Pattern.compile("\"tag\"\\s*:\\s*\"([^\"\\n]+)\"");
    private static final Pattern DIALECT = Pattern.compile("\"dialect\"\\s*:\\s*\"(\\w+)\"");

    static DrizzleJournal of(SourceDocument document) {
        Map<String, Integer> order = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(document.text());
        while (entry.find()) {
            Matcher tag = TAG.matcher(entry.group());
            if (tag.find()) {
                order.putIfAbsent(tag.group(1), order.size());
            }
        }
        return new DrizzleJournal(findFirst(DIALECT, document.text()).orElse("postgresql"), order);
    }

    private static Optional<String> findFirst(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
