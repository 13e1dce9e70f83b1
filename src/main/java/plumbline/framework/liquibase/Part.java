package plumbline.framework.liquibase;

import org.jspecify.annotations.Nullable;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One element of a changelog in whatever format: its plain values, and the elements in it.
///
/// What XML writes as an element of text (`<comment>`) and YAML as a value is asked for alike.
public record Part(
        String name,
        Map<String, EmbeddedText> attributes,
        List<Part> children,
        EmbeddedText text,
        SourceSpan span) {

    public Part {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /// The value of that name; an empty one counts as none.
    public Optional<EmbeddedText> find(String wanted) {
        EmbeddedText attribute = attributes.get(wanted);
        Optional<EmbeddedText> found =
                attribute != null
                        ? Optional.of(attribute)
                        : children.stream()
                                .filter(child -> child.name.equals(wanted))
                                .map(Part::text)
                                .findFirst();
        return found.filter(value -> !value.text().isBlank());
    }

    /// The value of that name as a person reads it, or null.
    public @Nullable String get(String wanted) {
        return find(wanted).map(value -> value.display().strip()).orElse(null);
    }

    public String get(String wanted, String fallback) {
        return find(wanted).map(value -> value.display().strip()).orElse(fallback);
    }

    public boolean isTrue(String wanted) {
        return get(wanted, "").equalsIgnoreCase("true");
    }

    public boolean isFalse(String wanted) {
        return get(wanted, "").equalsIgnoreCase("false");
    }

    public Optional<Part> findChild(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    public List<Part> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /// A list written with commas.
    public List<String> list(String wanted) {
        List<String> items = new ArrayList<>();
        for (String item : get(wanted, "").split(",", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    /// Whether something in it is only known to the running tool.
    public boolean isDynamic() {
        return text.isDynamic()
                || attributes.values().stream().anyMatch(EmbeddedText::isDynamic)
                || children.stream().anyMatch(Part::isDynamic);
    }

    /// The same with every value changed.
    public Part mapped(UnaryOperator<EmbeddedText> change) {
        Map<String, EmbeddedText> values = new java.util.LinkedHashMap<>();
        attributes.forEach((key, value) -> values.put(key, change.apply(value)));
        List<Part> inner = children.stream().map(child -> child.mapped(change)).toList();
        return new Part(name, values, inner, change.apply(text), span);
    }

    /// Whether a `dbms` list (`postgresql, !h2`, `all`) takes a database in.
    public static boolean concerns(String dbms, String database) {
        boolean named = dbms.isBlank();
        for (String each : dbms.toLowerCase(Locale.ROOT).split(",", -1)) {
            String name = each.strip();
            if (name.equals("!" + database) || name.equals("none")) {
                return false;
            }
            named |= name.equals(database) || name.equals("all") || name.startsWith("!");
        }
        return named;
    }
}
