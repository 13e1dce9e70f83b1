package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.DataOperation.Select;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation.PreparedStatement;
import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetConstraints;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads what is done to the session and its transaction.
final class Sessions {

    private static final Set<String> OPTIONS =
            Set.of(
                    "ISOLATION",
                    "LEVEL",
                    "SERIALIZABLE",
                    "REPEATABLE",
                    "READ",
                    "COMMITTED",
                    "UNCOMMITTED",
                    "ONLY",
                    "WRITE",
                    "NOT",
                    "DEFERRABLE",
                    "DEFERRED",
                    "IMMEDIATE",
                    "EXCLUSIVE",
                    "TRANSACTION",
                    "AND",
                    "NO",
                    "CHAIN",
                    "WITH",
                    "CONSISTENT",
                    "SNAPSHOT");

    private Sessions() {}

    static void transaction(Cursor words, Steps out) {
        String command = words.take().text().toUpperCase(Locale.ROOT);
        switch (command) {
            case "SAVEPOINT", "RELEASE" -> {
                words.accept("SAVEPOINT");
                words.identifier();
            }
            case "PREPARE" -> {
                words.accept("TRANSACTION");
                words.string();
            }
            default -> ending(words);
        }
        while (isOption(words)) {
            words.take();
        }
        out.add(new TransactionControl(name(command)), words.atEnd());
    }

    private static void ending(Cursor words) {
        boolean prepared = words.accept("PREPARED");
        words.acceptOne("WORK", "TRANSACTION", "TRAN");
        if (prepared) {
            words.string();
        } else if (words.accept("TO")) {
            words.accept("SAVEPOINT");
            words.identifier();
        }
    }

    /// What changes nothing about which command it is.
    private static boolean isOption(Cursor words) {
        SqlToken token = words.peek();
        return token.isSign(',')
                || (token.kind() == SqlToken.Kind.WORD
                        && OPTIONS.contains(token.text().toUpperCase(Locale.ROOT)));
    }

    private static String name(String command) {
        return switch (command) {
            case "START" -> "BEGIN";
            case "END" -> "COMMIT";
            case "ABORT" -> "ROLLBACK";
            default -> command;
        };
    }

    /// After SET.
    static void set(Cursor words, Steps out) {
        if (words.accept("CONSTRAINTS")) {
            String names = words.textUntil("DEFERRED", "IMMEDIATE");
            boolean deferred = words.accept("DEFERRED");
            words.accept("IMMEDIATE");
            out.add(new SetConstraints(names, deferred), words.atEnd());
            return;
        }
        for (Cursor one : assignments(words)) {
            setting(one, out);
        }
    }

    /// MySQL sets several variables at once.
    private static List<Cursor> assignments(Cursor words) {
        if (words.isMysql()) {
            return words.parts();
        }
        return List.of(words);
    }

    private static void setting(Cursor words, Steps out) {
        Scope scope = scope(words);
        String name = settingName(words);
        if (name == null) {
            return;
        }
        if (!words.accept("TO")) {
            words.acceptSign(':');
            words.acceptSign('=');
        }
        String value = words.rest();
        String known = value.equalsIgnoreCase("DEFAULT") ? null : plain(value);
        out.add(new SetSetting(name, known, scope, null), true);
    }

    private static Scope scope(Cursor words) {
        if (words.accept("LOCAL")) {
            return Scope.LOCAL;
        }
        if (words.acceptOne("GLOBAL", "PERSIST") != null) {
            return Scope.SYSTEM;
        }
        words.accept("SESSION");
        if (words.peek().isSign('@')) {
            words.acceptSign('@');
            boolean system = words.acceptSign('@');
            boolean dotted = words.peek(1).isSign('.');
            if (system && dotted) {
                boolean global = words.take().is("GLOBAL");
                words.take();
                return global ? Scope.SYSTEM : Scope.SESSION;
            }
        }
        return Scope.SESSION;
    }

    /// Of SET TIME ZONE, SET NAMES and their like the words are the name.
    private static @Nullable String settingName(Cursor words) {
        if (words.accept("TIME", "ZONE")) {
            return "timezone";
        }
        if (words.accept("SESSION", "AUTHORIZATION") || words.accept("AUTHORIZATION")) {
            return "session_authorization";
        }
        if (words.accept("CHARACTERISTICS", "AS", "TRANSACTION") || words.accept("TRANSACTION")) {
            return "transaction";
        }
        ObjectName name = words.name();
        return name == null ? null : name.toString();
    }

    /// A single quoted value without its quotes.
    static String plain(String value) {
        boolean one = value.indexOf('\'', 1) == value.length() - 1;
        return value.startsWith("'") && one ? SqlNames.value(value) : value;
    }

    /// After PREPARE; what it prepares is read where it runs.
    static void prepare(Cursor words, Steps out) {
        String name = words.identifier();
        if (name != null && words.accept("FROM")) {
            words.rest();
            out.add(new PreparedStatement(name, true), true);
        }
    }

    /// After DEALLOCATE.
    static void deallocate(Cursor words, Steps out) {
        words.accept("PREPARE");
        String name = words.identifier();
        if (name != null) {
            out.add(new PreparedStatement(name, false), words.atEnd());
        }
    }

    /// After RESET.
    static void reset(Cursor words, Steps out) {
        ObjectName name = words.name();
        if (name != null) {
            boolean whole = words.atEnd();
            out.add(new SetSetting(name.toString(), null, Scope.SESSION, null), whole);
        }
    }

    /// After USE of MySQL and T-SQL.
    static void use(Cursor words, Steps out) {
        String name = words.identifier();
        if (name != null) {
            out.add(new SetSetting("database", name, Scope.SESSION, null), words.atEnd());
        }
    }

    /// After PRAGMA of SQLite: a call sets as an equals sign does, a bare name asks.
    static void pragma(Cursor words, Steps out) {
        ObjectName name = words.name();
        if (name == null) {
            return;
        }
        if (words.atEnd()) {
            out.add(new Select(List.of(), List.of()), true);
            return;
        }
        boolean call = words.peek().isSign('(');
        String value = call ? words.parentheses().text() : value(words);
        out.add(new SetSetting(name.name(), value, Scope.SESSION, null), words.atEnd());
    }

    private static String value(Cursor words) {
        words.acceptSign('=');
        SqlToken sign = words.peek();
        return sign.text().isEmpty() ? "" : words.rest();
    }
}
