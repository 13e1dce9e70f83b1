package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.CreateEventTrigger;
import plumbline.operation.RoutineOperation.CreateRule;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.RenameTrigger;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

import java.util.ArrayList;
import java.util.List;

/// Reads triggers, event triggers and rules.
final class Triggers {

    private final Cursor words;
    private @Nullable ObjectName fromTable;
    private @Nullable String transitionTables;
    private boolean deferrable;
    private boolean deferred;
    private String arguments = "";

    private Triggers(Cursor words) {
        this.words = words;
    }

    /// After CREATE; false where it is about something else.
    static boolean create(Cursor words, boolean replace, Steps out) {
        boolean constraint = words.accept("CONSTRAINT");
        if (words.accept("EVENT", "TRIGGER")) {
            eventTrigger(words, out);
        } else if (words.accept("TRIGGER")) {
            words.ifNotExists();
            new Triggers(words).trigger(replace, constraint, out);
        } else if (words.accept("RULE")) {
            rule(words, replace, out);
        } else {
            return false;
        }
        return true;
    }

    private void trigger(boolean replace, boolean constraint, Steps out) {
        String name = words.identifier();
        String timing = timing();
        List<String> events = events();
        ObjectName table = words.accept("ON") ? words.name() : null;
        if (name == null || table == null) {
            return;
        }
        between();
        boolean row = forEachRow();
        String when = words.accept("WHEN") ? condition() : null;
        ObjectName function = function();
        out.add(
                new CreateTrigger(
                        name,
                        table,
                        timing,
                        events,
                        row,
                        when,
                        function,
                        replace,
                        constraint,
                        arguments,
                        transitionTables,
                        deferrable || deferred,
                        deferred,
                        fromTable),
                function != null && words.atEnd());
    }

    private String timing() {
        String timing = words.acceptOne("BEFORE", "AFTER");
        if (timing != null) {
            return timing;
        }
        return words.accept("INSTEAD", "OF") ? "INSTEAD OF" : "BEFORE";
    }

    private List<String> events() {
        List<String> events = new ArrayList<>();
        do {
            String event = words.acceptOne("INSERT", "UPDATE", "DELETE", "TRUNCATE");
            if (event != null) {
                events.add(event + (words.accept("OF") ? " OF " + columns() : ""));
            }
        } while (words.acceptOne("OR") != null || words.acceptSign(','));
        return events;
    }

    private String columns() {
        List<String> columns = new ArrayList<>();
        int from = words.position();
        words.moveToWord("OR", "ON");
        for (Cursor part : words.part(from, words.position()).parts()) {
            String column = part.identifier();
            columns.add(column == null ? part.text() : column);
        }
        return String.join(", ", columns);
    }

    /// What stands between the table and FOR EACH.
    private void between() {
        if (words.accept("FROM")) {
            fromTable = words.name();
        }
        int before = -1;
        while (before < words.position()) {
            before = words.position();
            words.accept("NOT", "DEFERRABLE");
            deferrable |= words.accept("DEFERRABLE");
            deferred |= words.accept("INITIALLY", "DEFERRED");
            words.accept("INITIALLY", "IMMEDIATE");
        }
        if (words.accept("REFERENCING")) {
            transitionTables = words.textUntil("FOR", "WHEN", "EXECUTE", "BEGIN");
        }
        words.moveToWord("FOR", "WHEN", "EXECUTE", "BEGIN");
    }

    private boolean forEachRow() {
        if (!words.accept("FOR")) {
            return words.dialect() == Dialect.SQLITE;
        }
        words.accept("EACH");
        return "ROW".equals(words.acceptOne("ROW", "STATEMENT"));
    }

    private String condition() {
        return words.peek().isSign('(')
                ? words.parentheses().text()
                : words.textUntil("EXECUTE", "BEGIN");
    }

    private @Nullable ObjectName function() {
        if (!words.accept("EXECUTE") || words.acceptOne("FUNCTION", "PROCEDURE") == null) {
            return null;
        }
        ObjectName function = words.name();
        if (words.peek().isSign('(')) {
            arguments = words.parentheses().text();
        }
        return function;
    }

    private static void eventTrigger(Cursor words, Steps out) {
        String name = words.identifier();
        String event = words.accept("ON") ? words.identifier() : null;
        if (name != null && event != null) {
            out.add(new CreateEventTrigger(name, event, words.rest()), true);
        }
    }

    private static void rule(Cursor words, boolean replace, Steps out) {
        String name = words.identifier();
        int from = words.position();
        words.moveToWord("TO");
        ObjectName table = words.accept("TO") ? words.name() : null;
        words.rest();
        if (name != null && table != null) {
            out.add(new CreateRule(name, table, replace, words.text(from)), true);
        }
    }

    /// After ALTER TRIGGER.
    static void alter(Cursor words, Steps out) {
        String name = words.identifier();
        ObjectName table = words.accept("ON") ? words.name() : null;
        String renamed = words.accept("RENAME", "TO") ? words.identifier() : null;
        if (name != null && table != null && renamed != null) {
            out.add(new RenameTrigger(name, table, renamed), words.atEnd());
        }
    }
}
