package plumbline.framework.liquibase.rewrite;

import plumbline.framework.liquibase.Part;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Applies a rule to what stands in a change as it will stand in its SQL.
final class Values {

    /// Patterns that may look for ever are left alone.
    private static final Pattern DANGEROUS = Pattern.compile("\\)[*+{]|\\\\\\d|\\(\\?<?[=!]");

    private static final int LONGEST = 100_000;

    private Values() {}

    /// The change as the rule leaves it; nothing where its values alone do not tell.
    static Optional<Part> findRewritten(Part change, Rule rule) {
        boolean sql = change.name().equals("sql");
        return switch (rule.kind()) {
            case APPEND, PREPEND -> sql ? findAround(change, rule) : Optional.empty();
            case REPLACE, REPLACE_PATTERN -> findReplaced(change, rule, sql);
            case OTHER -> Optional.empty();
        };
    }

    static Part sql(EmbeddedText text) {
        return new Part("sql", Map.of(), List.of(), text, text.span());
    }

    /// Only one statement has an end that is known here.
    private static Optional<Part> findAround(Part change, Rule rule) {
        EmbeddedText inValue = change.attributes().get("sql");
        EmbeddedText text = inValue == null ? change.text() : inValue;
        String plain = text.text().stripTrailing();
        int end = plain.endsWith(";") ? plain.length() - 1 : plain.length();
        if (plain.substring(0, end).contains(";")) {
            return Optional.empty();
        }
        EmbeddedText body = text.slice(0, end);
        EmbeddedText whole =
                rule.kind() == Rule.Kind.APPEND ? body.plus(rule.value()) : rule.value().plus(body);
        Map<String, EmbeddedText> attributes = new HashMap<>(change.attributes());
        attributes.remove("sql");
        return Optional.of(new Part("sql", attributes, List.of(), whole, change.span()));
    }

    private static Optional<Part> findReplaced(Part change, Rule rule, boolean sql) {
        Optional<Pattern> wanted = findPattern(rule);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Part changed = change.mapped(text -> replaced(text, wanted.get(), rule.value()));
        // in SQL that is written out, what is not found is not there
        return sql || !changed.equals(change) ? Optional.of(changed) : Optional.empty();
    }

    private static Optional<Pattern> findPattern(Rule rule) {
        boolean literal = rule.kind() == Rule.Kind.REPLACE;
        if (rule.from().isEmpty() || (!literal && DANGEROUS.matcher(rule.from()).find())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(literal ? Pattern.quote(rule.from()) : rule.from()));
        } catch (PatternSyntaxException noPattern) {
            return Optional.empty();
        }
    }

    private static EmbeddedText replaced(EmbeddedText text, Pattern wanted, EmbeddedText other) {
        Matcher found = wanted.matcher(text.text());
        if (text.text().length() > LONGEST || !found.find()) {
            return text;
        }
        List<EmbeddedText> parts = new ArrayList<>();
        int at = 0;
        do {
            if (found.end() > found.start()) {
                parts.add(text.slice(at, found.start()));
                parts.add(text.standIn(other.text(), found.start(), found.end()));
                at = found.end();
            }
        } while (found.find());
        parts.add(text.slice(at, text.text().length()));
        return EmbeddedText.join(parts);
    }
}
