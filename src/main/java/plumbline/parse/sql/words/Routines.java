package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.AlterRoutine;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.DoBlock;
import plumbline.operation.RoutineOperation.RenameRoutine;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.operation.text.SqlToken.Kind;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.SignatureElement;
import plumbline.parse.sql.element.Steps;

import java.util.ArrayList;
import java.util.List;

/// Reads what is done to functions, procedures, triggers and rules.
final class Routines {

    private static final String[] HEAD_ENDS = {
        "LANGUAGE",
        "AS",
        "IMMUTABLE",
        "STABLE",
        "VOLATILE",
        "SECURITY",
        "STRICT",
        "COST",
        "ROWS",
        "SET",
        "BEGIN",
        "RETURN",
        "CALLED",
        "DETERMINISTIC",
        "READS",
        "NOT",
        "PARALLEL",
        "MODIFIES",
        "NO",
        "COMMENT",
        "SQL",
        "LEAKPROOF",
        "CONTAINS",
        "WINDOW",
        "SUPPORT"
    };

    private Routines() {}

    /// After CREATE.
    static void create(Cursor words, boolean replace, Steps out) {
        if (Triggers.create(words, replace, out)) {
            return;
        }
        String kind = words.acceptOne("FUNCTION", "PROCEDURE");
        if (kind == null) {
            Aliases.create(words, replace, out);
        } else {
            routine(words, kind, replace, out);
        }
    }

    private static void routine(Cursor words, String kind, boolean replace, Steps out) {
        words.ifNotExists();
        ObjectName name = words.name();
        if (name == null || !words.peek().isSign('(')) {
            return;
        }
        Cursor list = words.parentheses();
        String parameters = list.text();
        List<String> arguments = SignatureElement.types(list);
        int behind = words.position();
        String returns = words.accept("RETURNS") ? words.textUntil(HEAD_ENDS) : null;
        Body body = new Body(words);
        body.read();
        out.add(
                new CreateRoutine(
                        kind,
                        name,
                        arguments,
                        replace,
                        returns,
                        body.language,
                        body.volatility,
                        body.definer,
                        body.settings,
                        body.text,
                        parameters,
                        words.text(behind)),
                false);
    }

    /// After ALTER; false where it is about something else.
    static boolean alter(Cursor words, Steps out) {
        if (words.accept("TRIGGER")) {
            Triggers.alter(words, out);
            return true;
        }
        String kind = words.acceptOne("FUNCTION", "PROCEDURE", "AGGREGATE", "ROUTINE");
        ObjectName name = kind == null ? null : words.name();
        if (kind == null || name == null) {
            return kind != null;
        }
        change(words, kind, name, out);
        return true;
    }

    private static void change(Cursor words, String kind, ObjectName name, Steps out) {
        List<String> arguments = SignatureElement.take(words);
        if (words.accept("OWNER", "TO")) {
            int from = words.position();
            String owner = words.identifier();
            String to = owner == null ? words.text(from) : owner;
            out.add(new ChangeOwner(kind, name, arguments, to), words.atEnd());
        } else if (words.accept("RENAME", "TO")) {
            String renamed = words.identifier();
            if (renamed != null) {
                out.add(new RenameRoutine(kind, name, arguments, renamed), words.atEnd());
            }
        } else if (!Alters.moves(words, kind, name, arguments, out)) {
            out.add(new AlterRoutine(kind, name, arguments, words.rest()), true);
        }
    }

    /// After DO: the code is a string, its language before or behind it.
    static void block(Cursor words, Steps out) {
        String language = words.accept("LANGUAGE") ? words.identifier() : null;
        String body = words.string();
        if (words.accept("LANGUAGE")) {
            language = words.identifier();
        }
        if (body != null) {
            out.add(new DoBlock(language == null ? "plpgsql" : language, body), false);
        }
    }

    /// A block of Oracle.
    static void plsql(Cursor words, Steps out) {
        if (words.dialect() == Dialect.ORACLE) {
            words.rest();
            out.add(new DoBlock("plsql", words.text(0)), false);
        }
    }

    /// What is said about a routine behind its arguments.
    private static final class Body {

        private final Cursor words;
        private final List<String> settings = new ArrayList<>();
        private @Nullable String language;
        private @Nullable String volatility;
        private boolean definer;
        private String text = "";

        Body(Cursor words) {
            this.words = words;
        }

        void read() {
            while (!words.atEnd()) {
                if (words.accept("LANGUAGE")) {
                    String value = words.string();
                    language = value == null ? words.identifier() : value;
                } else if (words.accept("SECURITY", "DEFINER")) {
                    definer = true;
                } else if (words.accept("AS") && words.peek().kind() == Kind.STRING) {
                    text = String.valueOf(words.string());
                } else if (words.isAt("BEGIN") || words.isAt("RETURN")) {
                    text = words.rest();
                } else if (words.accept("SET")) {
                    setting();
                } else {
                    String found = words.acceptOne("IMMUTABLE", "STABLE", "VOLATILE");
                    volatility = found == null ? volatility : found;
                    words.moveTo(words.position() + (found == null ? 1 : 0));
                }
            }
        }

        private void setting() {
            ObjectName name = words.name();
            if (!words.accept("TO")) {
                words.acceptSign('=');
            }
            int from = words.position();
            do {
                words.take();
            } while (words.acceptSign(','));
            if (name != null) {
                settings.add(name + "=" + words.text(from));
            }
        }
    }
}
