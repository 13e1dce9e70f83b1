package plumbline.parse.sql.element;

import org.jspecify.annotations.Nullable;

import plumbline.operation.DataType;
import plumbline.operation.text.SqlTypes;

import java.util.ArrayList;
import java.util.List;

/// Reads the arguments by which routines are told apart.
public final class SignatureElement {

    private SignatureElement() {}

    /// Takes the arguments in parentheses; null where none come next.
    public static @Nullable List<String> take(Cursor words) {
        return words.peek().isSign('(') ? types(words.parentheses()) : null;
    }

    /// The types of those arguments of a list that go in, each under one name.
    public static List<String> types(Cursor list) {
        List<String> types = new ArrayList<>();
        for (Cursor part : list.parts()) {
            if (!part.accept("OUT")) {
                types.add(type(part));
            }
        }
        return types;
    }

    /// What is left of a parameter without mode, name and default.
    private static String type(Cursor part) {
        part.acceptOne("IN", "INOUT", "VARIADIC");
        boolean named = part.isAtName() && part.peek(1).isName() && !part.isAt("DOUBLE");
        part.moveTo(part.position() + (named && !isTypeWord(part) ? 1 : 0));
        int from = part.position();
        while (!part.atEnd() && !part.isAt("DEFAULT") && !part.peek().isSign('=')) {
            part.skip();
        }
        String written = part.text(from);
        // all arguments of an aggregate, or the type of a column, which only the server knows
        if (written.equals("*") || written.contains("%")) {
            return written;
        }
        DataType type = SqlTypes.of(part.written(from), written, part.dialect());
        return type.isArray() ? type.name() + "[]" : type.name();
    }

    private static boolean isTypeWord(Cursor part) {
        return part.isAt("CHARACTER", "VARYING")
                || part.isAt("TIMESTAMP", "WITH")
                || part.isAt("TIMESTAMP", "WITHOUT")
                || part.isAt("TIME", "WITH")
                || part.isAt("TIME", "WITHOUT")
                || part.isAt("BIT", "VARYING");
    }
}
