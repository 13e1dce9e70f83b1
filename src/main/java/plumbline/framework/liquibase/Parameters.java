package plumbline.framework.liquibase;

import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parameters of a changelog; the first definition of a name holds, as in Liquibase.
///
/// What nobody in the folder defines is a hole.
public final class Parameters {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^{}\\r\\n]{1,200})}");
    private static final int DEEPEST = 10;
    private static final int LONGEST = 100_000;

    private final Map<String, String> values = new HashMap<>();

    public Parameters(Map<String, String> values) {
        this.values.putAll(values);
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    public void define(String name, String value) {
        values.putIfAbsent(name, value);
    }

    public Part expand(Part part) {
        return part.mapped(this::expand);
    }

    public EmbeddedText expand(EmbeddedText text) {
        String written = text.text();
        if (!written.contains("${")) {
            return text;
        }
        List<EmbeddedText> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(written);
        int at = 0;
        while (place.find()) {
            pieces.add(text.slice(at, place.start()));
            pieces.add(fill(text, place));
            at = place.end();
        }
        pieces.add(text.slice(at, written.length()));
        return EmbeddedText.join(pieces);
    }

    private EmbeddedText fill(EmbeddedText text, Matcher place) {
        String name = place.group(1).strip();
        if (name.startsWith(":")) {
            String literal = "${" + name.substring(1) + "}";
            return text.standIn(literal, place.start(), place.end());
        }
        String value = value(name, 0);
        return value.contains("${") || !values.containsKey(name)
                ? text.standIn(new Hole(Hole.Kind.PLACEHOLDER, name), place.start(), place.end())
                : text.standIn(value, place.start(), place.end());
    }

    private String value(String name, int depth) {
        String value = values.getOrDefault(name, "${" + name + "}");
        if (depth == DEEPEST || !value.contains("${")) {
            return value;
        }
        Matcher place = PLACE.matcher(value);
        StringBuilder filled = new StringBuilder();
        while (place.find() && filled.length() < LONGEST) {
            String inner = place.group(1).strip();
            String found = values.containsKey(inner) ? value(inner, depth + 1) : place.group();
            place.appendReplacement(filled, Matcher.quoteReplacement(found));
        }
        return place.appendTail(filled).toString();
    }
}
