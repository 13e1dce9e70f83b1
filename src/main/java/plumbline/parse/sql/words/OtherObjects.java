package plumbline.parse.sql.words;

import static plumbline.operation.text.SqlToken.Kind.STRING;
import static plumbline.operation.text.SqlToken.Kind.WORD;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.OtherOperation.OtherStatement;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads statements of PostgreSQL about objects that no table depends on.
final class OtherObjects {

    private static final List<String> KINDS =
            List.of(
                    "TEXT SEARCH CONFIGURATION",
                    "TEXT SEARCH DICTIONARY",
                    "TEXT SEARCH PARSER",
                    "TEXT SEARCH TEMPLATE",
                    "OPERATOR CLASS",
                    "OPERATOR FAMILY",
                    "OPERATOR",
                    "FOREIGN DATA WRAPPER",
                    "FOREIGN SCHEMA",
                    "EVENT TRIGGER",
                    "ACCESS METHOD",
                    "LARGE OBJECT",
                    "USER MAPPING",
                    "PROCEDURAL LANGUAGE",
                    "TRUSTED LANGUAGE",
                    "LANGUAGE",
                    "PUBLICATION",
                    "SUBSCRIPTION",
                    "CAST",
                    "AGGREGATE",
                    "COLLATION",
                    "CONVERSION",
                    "SERVER",
                    "STATISTICS",
                    "RULE",
                    "TRANSFORM",
                    "TABLESPACE",
                    "OWNED");

    private static final Set<String> PLAIN_VERBS =
            Set.of(
                    "LOAD",
                    "SHOW",
                    "LISTEN",
                    "UNLISTEN",
                    "NOTIFY",
                    "DISCARD",
                    "CHECKPOINT",
                    "DECLARE",
                    "FETCH",
                    "CLOSE");

    private OtherObjects() {}

    /// From the verb on.
    static void read(Cursor words, Steps out) {
        if (words.dialect() != Dialect.POSTGRESQL) {
            return;
        }
        String verb = words.take().text().toUpperCase(Locale.ROOT);
        switch (verb) {
            case "CREATE", "ALTER", "DROP", "REASSIGN", "IMPORT" -> object(verb, words, out);
            case "SECURITY" -> label(words, out);
            default -> {
                if (PLAIN_VERBS.contains(verb)) {
                    plain(verb, words, out);
                }
            }
        }
    }

    private static void object(String verb, Cursor words, Steps out) {
        words.accept("OR", "REPLACE");
        String kind = kind(words);
        if (kind == null) {
            return;
        }
        words.ifNotExists();
        words.ifExists();
        // an operator has signs for a name, and a cast or a mapping none at all
        ObjectName name = words.peek().isName() && isNamed(kind) ? words.name() : null;
        int from = words.position();
        String change = words.rest();
        words.moveTo(from);
        boolean rule = kind.equals("RULE");
        ObjectName table = rule && (words.accept("ON") || ruleTable(words)) ? words.name() : null;
        words.moveTo(from);
        words.rest();
        out.add(new OtherStatement(verb, kind, name, table, change), true);
    }

    private static boolean isNamed(String kind) {
        return switch (kind) {
            case "OPERATOR", "CAST", "USER MAPPING", "OWNED", "TRANSFORM" -> false;
            default -> true;
        };
    }

    /// `AS ON INSERT TO table`.
    private static boolean ruleTable(Cursor words) {
        if (!words.accept("AS", "ON")) {
            return false;
        }
        words.take();
        return words.accept("TO");
    }

    private static @Nullable String kind(Cursor words) {
        for (String kind : KINDS) {
            if (words.accept(kind.split(" "))) {
                return kind;
            }
        }
        return null;
    }

    /// `SECURITY LABEL FOR provider ON kind name IS 'label'`.
    private static void label(Cursor words, Steps out) {
        if (!words.accept("LABEL")) {
            return;
        }
        if (words.accept("FOR")) {
            words.take();
        }
        if (!words.accept("ON")) {
            return;
        }
        StringBuilder kind = new StringBuilder(words.take().text());
        while (words.peek().kind() == WORD && words.peek(1).isName() && !words.peek(1).is("IS")) {
            kind.append(' ').append(words.take().text());
        }
        ObjectName name = words.name();
        String object = kind.toString().toUpperCase(Locale.ROOT);
        ObjectName table = object.equals("TABLE") ? name : null;
        out.add(new OtherStatement("SECURITY LABEL", object, name, table, words.rest()), true);
    }

    private static void plain(String verb, Cursor words, Steps out) {
        boolean told = words.peek().kind() == WORD || words.peek().kind() == STRING;
        if (told || words.atEnd()) {
            out.add(new OtherStatement(verb, "", null, null, words.rest()), true);
        }
    }
}
