package plumbline.framework.flyway.adapter;

import plumbline.framework.Configured;
import plumbline.framework.MigrationSettings;
import plumbline.framework.flyway.setup.FlywayOption;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds in a script what Flyway replaces before it runs it.
final class Placeholders {

    private static final int LONGEST = 200;

    private final Map<String, Configured<String>> settings;
    private final String prefix;
    private final String suffix;

    Placeholders(MigrationSettings settings) {
        this.settings = settings.more();
        this.prefix = value("placeholderPrefix", "${");
        this.suffix = value("placeholderSuffix", "}");
    }

    private String value(String name, String otherwise) {
        Configured<String> value = settings.get(name);
        return value == null || value.value().isEmpty() ? otherwise : value.value();
    }

    /// Whether they count at all, where the script does not say so itself.
    boolean areReplaced() {
        return !value("placeholderReplacement", "true").equals("false");
    }

    /// The text of a script with a hole for each placeholder.
    EmbeddedText text(SourceDocument document) {
        String text = document.text();
        List<EmbeddedText> parts = new ArrayList<>();
        int from = 0;
        int at = text.indexOf(prefix);
        while (at >= 0) {
            int start = at + prefix.length();
            int end = text.indexOf(suffix, start);
            if (end > start && end - start <= LONGEST && isName(text.substring(start, end))) {
                int after = end + suffix.length();
                parts.add(EmbeddedText.of(document, from, at));
                parts.add(hole(text.substring(start, end), document, at, after));
                from = after;
            }
            at = text.indexOf(prefix, Math.max(start, from));
        }
        parts.add(EmbeddedText.of(document, from, text.length()));
        return EmbeddedText.join(parts);
    }

    private static boolean isName(String name) {
        return name.chars().noneMatch(c -> c == '\n' || c == '\'' || c == ';');
    }

    private EmbeddedText hole(String name, SourceDocument document, int start, int end) {
        String configured = value(FlywayOption.PLACEHOLDERS + name, "");
        Hole hole = new Hole(Hole.Kind.PLACEHOLDER, name, configured);
        return EmbeddedText.hole(hole, document, start, end);
    }
}
