package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.DataOperation.Call;
import plumbline.operation.DataOperation.Copy;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Merge;
import plumbline.operation.DataOperation.Select;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.QuerySources;
import plumbline.parse.sql.element.Steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads what is done to rows. The expressions stay unread, so no such statement counts as whole
/// but plain INSERT … VALUES, COPY and CALL.
final class Rows {

    private Rows() {}

    /// After INSERT or REPLACE.
    static void insert(Cursor words, String verb, Steps out) {
        String conflict = verb.equals("REPLACE") ? "REPLACE" : null;
        words.acceptOne("LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY");
        if (words.accept("OR")) {
            conflict = words.acceptOne("IGNORE", "REPLACE", "ROLLBACK", "ABORT", "FAIL");
        }
        conflict = words.accept("IGNORE") ? "IGNORE" : conflict;
        boolean into = words.accept("INTO");
        if (!into && !words.isMysql()) {
            return;
        }
        ObjectName table = words.name();
        if (table == null) {
            return;
        }
        if (words.accept("AS")) {
            words.identifier();
        }
        List<String> columns = List.of();
        if (words.peek().isSign('(') && !words.peek(1).is("SELECT") && !words.peek(1).is("WITH")) {
            columns = names(words.parentheses());
        }
        if (words.accept("OVERRIDING")) {
            words.textUntil("VALUES", "SELECT");
        }
        insertRows(words, table, columns, conflict, out);
    }

    private static void insertRows(
            Cursor words,
            ObjectName table,
            List<String> columns,
            @Nullable String conflict,
            Steps out) {
        int rows = 0;
        String query = null;
        boolean whole = true;
        if (words.acceptOne("VALUES", "VALUE") != null) {
            do {
                words.skip();
                rows++;
            } while (words.acceptSign(','));
        } else if (words.accept("DEFAULT", "VALUES") || words.accept("SET")) {
            rows = 1;
            whole = words.textUntil("ON", "RETURNING").isEmpty();
        } else {
            query = query(words);
            whole = false;
        }
        String resolved = conflict;
        if (words.accept("ON", "CONFLICT")) {
            words.moveToWord("DO");
            words.accept("DO");
            resolved = words.accept("NOTHING") ? "DO NOTHING" : "DO UPDATE";
        } else if (words.accept("ON", "DUPLICATE", "KEY", "UPDATE")) {
            resolved = "DO UPDATE";
            words.rest();
        }
        out.add(
                new Insert(table, columns, rows, query, resolved),
                whole && rows > 0 && words.atEnd());
    }

    /// A query goes on over the ON of its joins.
    private static String query(Cursor words) {
        int from = words.position();
        words.moveToWord("ON", "RETURNING");
        while (words.isAt("ON")
                && !words.isAt("ON", "CONFLICT")
                && !words.isAt("ON", "DUPLICATE")) {
            words.take();
            words.moveToWord("ON", "RETURNING");
        }
        return words.text(from);
    }

    /// After UPDATE.
    static void update(Cursor words, Steps out) {
        words.acceptOne("ONLY", "IGNORE", "LOW_PRIORITY");
        ObjectName table = words.name();
        words.moveToWord("SET");
        if (table == null || !words.accept("SET")) {
            return;
        }
        int from = words.position();
        words.moveToWord("FROM", "WHERE", "RETURNING", "ORDER", "LIMIT");
        Cursor assigned = words.part(from, words.position());
        List<String> columns = new ArrayList<>();
        for (Cursor part : assigned.parts()) {
            if (part.peek().isSign('(')) {
                columns.addAll(names(part.parentheses()));
            } else {
                ObjectName column = part.name();
                columns.add(column == null ? part.text() : column.name());
            }
        }
        List<ObjectName> sources = sources(words);
        String where = where(words);
        boolean limited = words.isAt("LIMIT") || words.isAt("ORDER");
        out.add(new Update(table, columns, assigned.text(), sources, where, limited), false);
    }

    /// After DELETE.
    static void delete(Cursor words, Steps out) {
        words.acceptOne("IGNORE", "LOW_PRIORITY", "QUICK");
        words.accept("FROM");
        words.accept("ONLY");
        ObjectName table = words.name();
        if (table == null) {
            return;
        }
        words.moveToWord("USING", "FROM", "WHERE", "RETURNING", "LIMIT", "ORDER");
        List<ObjectName> using = sources(words);
        String where = where(words);
        boolean limited = words.isAt("LIMIT") || words.isAt("ORDER");
        out.add(new Delete(table, using, where, limited), false);
    }

    private static @Nullable String where(Cursor words) {
        return words.accept("WHERE") ? words.textUntil("RETURNING", "LIMIT", "ORDER") : null;
    }

    private static List<ObjectName> sources(Cursor words) {
        boolean using = words.accept("USING");
        int from = words.position();
        words.moveToWord("WHERE", "RETURNING");
        Cursor part = words.part(from, words.position());
        List<ObjectName> sources = new ArrayList<>();
        if (using) {
            ObjectName first = part.name();
            if (first != null) {
                sources.add(first);
            }
        }
        sources.addAll(QuerySources.of(part));
        return sources;
    }

    /// After MERGE.
    static void merge(Cursor words, Steps out) {
        words.accept("INTO");
        ObjectName table = words.name();
        words.moveToWord("USING");
        ObjectName source = words.accept("USING") ? words.name() : null;
        if (table != null && source != null) {
            out.add(new Merge(table, source), false);
        }
    }

    /// After COPY.
    static void copy(Cursor words, Steps out) {
        ObjectName table = words.name();
        if (words.peek().isSign('(')) {
            words.skip();
        }
        String way = words.acceptOne("FROM", "TO");
        if (way == null) {
            return;
        }
        boolean standard = words.acceptOne("STDIN", "STDOUT") != null;
        String from = standard ? "STDIN" : words.accept("PROGRAM") ? "PROGRAM" : "FILE";
        words.rest();
        out.add(new Copy(table, way.equals("FROM"), from), true);
    }

    /// After CALL.
    static void call(Cursor words, Steps out) {
        ObjectName routine = words.name();
        if (routine != null) {
            if (words.peek().isSign('(')) {
                words.skip();
            }
            out.add(new Call(routine), words.atEnd());
        }
    }

    /// After SELECT, WITH or VALUES: what is read, unless WITH leads to a change of rows.
    static void select(Cursor words, String verb, Steps out) {
        if (verb.equals("WITH")) {
            words.moveToWord("INSERT", "UPDATE", "DELETE", "MERGE", "SELECT", "VALUES");
            String what = words.peek().text().toUpperCase(Locale.ROOT);
            boolean reads = words.isAt("SELECT") || words.isAt("VALUES");
            if (!reads && !words.atEnd()) {
                words.take();
                changeAfterWith(words, what, out);
                return;
            }
            words.moveTo(1);
        }
        List<String> functions = verb.equals("SELECT") ? functions(words) : List.of();
        words.moveTo(1);
        out.add(new Select(QuerySources.of(words), functions), false);
    }

    private static void changeAfterWith(Cursor words, String verb, Steps out) {
        switch (verb) {
            case "INSERT" -> insert(words, verb, out);
            case "UPDATE" -> update(words, out);
            case "DELETE" -> delete(words, out);
            default -> merge(words, out);
        }
    }

    private static List<String> functions(Cursor words) {
        List<String> functions = new ArrayList<>();
        int from = words.position();
        words.moveToWord("FROM", "WHERE", "INTO", "UNION");
        for (Cursor item : words.part(from, words.position()).parts()) {
            ObjectName name = item.name();
            if (name != null && item.peek().isSign('(')) {
                functions.add(name.toString());
            }
        }
        return functions;
    }

    private static List<String> names(Cursor list) {
        List<String> names = new ArrayList<>();
        for (Cursor part : list.parts()) {
            String name = part.identifier();
            names.add(name == null ? part.text() : name);
        }
        return names;
    }
}
