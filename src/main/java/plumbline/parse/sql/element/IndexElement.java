package plumbline.parse.sql.element;

import org.jspecify.annotations.Nullable;

import plumbline.operation.IndexDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlToken.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads an index: one of its own, or one written inside a table.
public final class IndexElement {

    private final Cursor words;
    private final int from;
    private String method = "btree";
    private List<IndexDefinition.Key> keys = List.of();
    private List<String> include = List.of();
    private @Nullable String storage;
    private @Nullable String tablespace;
    private @Nullable String predicate;
    private boolean nullsNotDistinct;

    private IndexElement(Cursor words, int from) {
        this.words = words;
        this.from = from;
    }

    /// Takes `INDEX i (a, b)` and its like inside MySQL's tables; null and no move otherwise.
    public static @Nullable IndexDefinition take(Cursor words, ObjectName table) {
        int from = words.position();
        boolean unique = words.accept("UNIQUE");
        String special = words.acceptOne("FULLTEXT", "SPATIAL");
        if (words.acceptOne("INDEX", "KEY") == null && special == null) {
            words.moveTo(from);
            return null;
        }
        words.ifNotExists();
        IndexElement index = new IndexElement(words, from);
        index.method = special == null ? "btree" : special.toLowerCase(Locale.ROOT);
        index.method();
        String name = words.peek().isSign('(') ? null : words.identifier();
        index.method();
        if (!words.peek().isSign('(')) {
            words.moveTo(from);
            return null;
        }
        return index.definition(name, table, unique, false);
    }

    /// Takes the table, the keys and the options of CREATE INDEX, from ON to the end; its place is
    /// all from the beginning. Null where no table or no key comes.
    public static @Nullable IndexDefinition takeAfterName(
            Cursor words, @Nullable String name, boolean unique, String method) {
        if (!words.accept("ON")) {
            return null;
        }
        boolean only = words.accept("ONLY");
        ObjectName table = words.name();
        IndexElement index = new IndexElement(words, 0);
        index.method = method;
        index.method();
        if (table == null || !words.peek().isSign('(')) {
            return null;
        }
        return index.definition(name, table, unique, only);
    }

    private void method() {
        if (words.accept("USING")) {
            String found = words.identifier();
            method = found == null ? method : found.toLowerCase(Locale.ROOT);
        }
    }

    private IndexDefinition definition(
            @Nullable String name, ObjectName table, boolean unique, boolean only) {
        keys = words.parentheses().parts().stream().map(IndexElement::key).toList();
        int before = -1;
        while (before < words.position()) {
            before = words.position();
            option();
        }
        return new IndexDefinition(
                name,
                table,
                unique,
                nullsNotDistinct,
                method,
                keys,
                include,
                storage,
                tablespace,
                predicate,
                only,
                words.span(from));
    }

    private void option() {
        method();
        if (words.accept("INCLUDE")) {
            include = names(words.parentheses());
        } else if (words.accept("NULLS", "NOT", "DISTINCT")) {
            nullsNotDistinct = true;
        } else if (words.accept("NULLS", "DISTINCT") || words.accept("ONLINE")) {
            nullsNotDistinct = false;
        } else if (words.accept("WITH")) {
            with();
        } else if (words.accept("TABLESPACE")) {
            tablespace = words.identifier();
        } else if (words.accept("COMMENT")) {
            words.take();
        } else if (words.acceptOne("ALGORITHM", "LOCK", "KEY_BLOCK_SIZE") != null) {
            words.acceptSign('=');
            words.take();
        } else if (words.acceptOne("VISIBLE", "INVISIBLE") == null && words.accept("WHERE")) {
            predicate = words.rest();
        }
    }

    private void with() {
        if (words.accept("PARSER")) {
            words.identifier();
        } else if (words.peek().isSign('(')) {
            storage = words.parentheses().text();
        } else {
            words.skip();
        }
    }

    private static List<String> names(Cursor list) {
        List<String> names = new ArrayList<>();
        for (Cursor part : list.parts()) {
            String name = part.identifier();
            names.add(name == null ? part.text() : name);
        }
        return names;
    }

    private static IndexDefinition.Key key(Cursor part) {
        if (part.peek().isSign('(')) {
            String expression = part.parentheses().text();
            return new IndexDefinition.Key(null, expression, part.rest());
        }
        boolean length = part.peek(1).isSign('(') && part.peek(2).kind() == Kind.NUMBER;
        boolean plain =
                part.isAtName()
                        && (part.peek(1).text().isEmpty()
                                || part.peek(1).isName()
                                || (part.isMysql() && length));
        if (plain) {
            String column = part.identifier();
            return new IndexDefinition.Key(column, null, part.rest());
        }
        int from = part.position();
        part.name();
        if (!part.peek().isSign('(')) {
            return new IndexDefinition.Key(null, part.text(), "");
        }
        part.skip();
        String call = part.text(from);
        boolean more = !part.atEnd() && !part.peek().isName();
        return more
                ? new IndexDefinition.Key(null, part.text(), "")
                : new IndexDefinition.Key(null, call, part.rest());
    }
}
