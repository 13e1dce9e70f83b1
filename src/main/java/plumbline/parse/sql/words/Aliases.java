package plumbline.parse.sql.words;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

import java.util.List;

/// Reads the functions of H2, which are names for methods of Java or hold their source.
final class Aliases {

    private Aliases() {}

    /// After CREATE.
    static void create(Cursor words, boolean replace, Steps out) {
        if (words.dialect() != Dialect.H2 || !words.accept("ALIAS")) {
            return;
        }
        words.ifNotExists();
        ObjectName name = words.name();
        int from = words.position();
        String volatility = words.accept("DETERMINISTIC") ? "IMMUTABLE" : null;
        words.acceptOne("NOBUFFER", "BUFFER");
        String body = body(words);
        String definition = words.text(from);
        if (name != null && !body.isEmpty()) {
            out.add(
                    new CreateRoutine(
                            "FUNCTION",
                            name,
                            List.of(),
                            replace,
                            null,
                            "java",
                            volatility,
                            false,
                            List.of(),
                            body,
                            "",
                            definition),
                    words.atEnd());
        }
    }

    private static String body(Cursor words) {
        if (words.accept("FOR")) {
            int from = words.position();
            words.name();
            String method = words.text(from);
            return method.startsWith("\"") ? method.substring(1, method.length() - 1) : method;
        }
        boolean source = words.accept("AS") && words.peek().kind() == SqlToken.Kind.STRING;
        if (!source) {
            return "";
        }
        int from = words.position();
        words.take();
        return SqlNames.value(words.text(from));
    }

    /// After DROP.
    static void drop(Cursor words, Steps out) {
        if (words.dialect() != Dialect.H2 || !words.accept("ALIAS")) {
            return;
        }
        boolean exists = words.ifExists();
        ObjectName name = words.name();
        if (name != null) {
            out.add(new DropRoutine("FUNCTION", name, null, exists, false), words.atEnd());
        }
    }
}
