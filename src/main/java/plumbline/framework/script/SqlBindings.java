package plumbline.framework.script;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts values into the places that SQL leaves open for them: `?` and `:name` for values, `??` and
/// `:name:` for identifiers, `$1` for numbered ones.
///
/// What is not known stays a hole, so that the place keeps what stands there.
public final class SqlBindings {

    private static final Pattern PLACES =
            Pattern.compile(
                    "'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|\\\\\\?|\\?\\??|::"
                            + "|(?<![\\w:]):(\\w+)(:(?!:))?|\\$(\\d+)(?![\\w$])");

    private final EmbeddedText sql;
    private final Value bindings;
    private final Site site;
    private final Dialect dialect;
    private final List<EmbeddedText> parts = new ArrayList<>();
    private int next;

    private SqlBindings(EmbeddedText sql, Value bindings, Site site, Dialect dialect) {
        this.sql = sql;
        this.bindings = bindings;
        this.site = site;
        this.dialect = dialect;
    }

    /// The SQL as the database gets it. `bindings` are a list, an object of named values, or one
    /// value; `undefined` leaves the text as it is.
    public static EmbeddedText apply(EmbeddedText sql, Value bindings, Site site, Dialect dialect) {
        return bindings instanceof Value.Nothing
                ? sql
                : new SqlBindings(sql, bindings, site, dialect).filled();
    }

    /// The same in SQL that quotes names as PostgreSQL does.
    public static EmbeddedText apply(EmbeddedText sql, Value bindings, Site site) {
        return apply(sql, bindings, site, Dialect.POSTGRESQL);
    }

    private EmbeddedText filled() {
        Matcher matcher = PLACES.matcher(sql.text());
        int done = 0;
        while (matcher.find()) {
            EmbeddedText filling = filling(matcher);
            if (filling != null) {
                parts.add(sql.slice(done, matcher.start()));
                parts.add(filling);
                done = matcher.end();
            }
        }
        parts.add(sql.slice(done, sql.text().length()));
        return EmbeddedText.join(parts);
    }

    private @Nullable EmbeddedText filling(Matcher matcher) {
        String place = matcher.group();
        boolean named = bindings instanceof ObjectValue;
        return switch (place) {
            case "\\?" -> standing("?", matcher);
            case "?" -> named ? null : value(positional(next++), matcher);
            case "??" -> named ? null : identifier(positional(next++), matcher);
            default -> other(matcher, named);
        };
    }

    private @Nullable EmbeddedText other(Matcher matcher, boolean named) {
        if (matcher.group(1) != null && named) {
            Value bound = Settings.member(bindings, matcher.group(1));
            if (bound instanceof Value.Nothing none && none.isUndefined()) {
                return null;
            }
            return matcher.group(2) == null ? value(bound, matcher) : identifier(bound, matcher);
        }
        if (matcher.group(3) != null && bindings instanceof ListValue && !named) {
            int number = Integer.parseInt(shortNumber(matcher.group(3)));
            return number == 0 ? null : value(positional(number - 1), matcher);
        }
        return null;
    }

    private static String shortNumber(String digits) {
        return digits.length() > 5 ? "0" : digits;
    }

    private Value positional(int index) {
        if (!(bindings instanceof ListValue list)) {
            return index == 0 ? bindings : Value.Nothing.UNDEFINED;
        }
        return index < list.size() ? list.items().get(index) : Value.Nothing.UNDEFINED;
    }

    private EmbeddedText value(Value value, Matcher at) {
        return switch (value) {
            case Value.Text text -> quoted(text.content(), "'", at);
            case Value.Num _, Value.Bool _ -> standing(Texts.findKnown(value).orElse("NULL"), at);
            case Value.Nothing _ -> standing("NULL", at);
            case ListValue list when !list.isOpen() && list.size() > 0 -> list(list, at);
            default -> hole(value, at);
        };
    }

    private EmbeddedText list(ListValue list, Matcher at) {
        List<EmbeddedText> items = new ArrayList<>();
        for (Value item : list.items()) {
            if (!items.isEmpty()) {
                items.add(standing(", ", at));
            }
            items.add(item instanceof ListValue ? hole(item, at) : value(item, at));
        }
        return EmbeddedText.join(items);
    }

    private EmbeddedText identifier(Value value, Matcher at) {
        if (value instanceof ListValue list && !list.isOpen() && list.size() > 0) {
            List<EmbeddedText> items = new ArrayList<>();
            for (Value item : list.items()) {
                if (!items.isEmpty()) {
                    items.add(standing(", ", at));
                }
                items.add(item instanceof ListValue ? hole(item, at) : identifier(item, at));
            }
            return EmbeddedText.join(items);
        }
        return Texts.findKnown(value)
                .map(name -> standing(SqlText.identifier(name, dialect), at))
                .orElseGet(() -> hole(value, at));
    }

    /// A text with holes is a hole as a whole: a value has no names in it.
    private EmbeddedText quoted(EmbeddedText text, String quote, Matcher at) {
        if (text.isDynamic()) {
            return hole(new Value.Text(text), at);
        }
        return standing(quote + text.text().replace(quote, quote + quote) + quote, at);
    }

    private EmbeddedText standing(String text, Matcher at) {
        var place = sql.span(at.start(), at.end());
        return place.file().equals(site.file())
                ? EmbeddedText.standingFor(
                        text, site.script().document(), place.start(), place.end())
                : Texts.text(text, site).content();
    }

    private EmbeddedText hole(Value value, Matcher at) {
        var place = sql.span(at.start(), at.end());
        Hole hole =
                value instanceof Value.Unknown unknown
                        ? new Hole(unknown.kind(), unknown.expression())
                        : new Hole(Hole.Kind.COMPUTATION, at.group());
        boolean here = place.file().equals(site.file());
        return EmbeddedText.hole(
                hole,
                site.script().document(),
                here ? place.start() : site.span().start(),
                here ? place.end() : site.span().end());
    }
}
