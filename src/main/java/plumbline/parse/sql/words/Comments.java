package plumbline.parse.sql.words;

import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.SignatureElement;
import plumbline.parse.sql.element.Steps;

import java.util.List;
import java.util.Locale;

/// Reads COMMENT ON.
final class Comments {

    private static final List<String> ROUTINES =
            List.of("FUNCTION", "PROCEDURE", "ROUTINE", "AGGREGATE");

    private Comments() {}

    static void read(Cursor words, Steps out) {
        if (!words.accept("ON")) {
            return;
        }
        String target = target(words);
        int from = words.position();
        ObjectName object = words.name();
        if (object == null) {
            return;
        }
        String column = null;
        ObjectName on = null;
        List<String> arguments = null;
        if (target.equals("COLUMN")) {
            int to = words.position();
            column = words.part(to - 1, to).identifier();
            object = words.part(from, to - 2).name();
        } else if (words.accept("ON")) {
            target = words.accept("DOMAIN") ? "DOMAIN " + target : target;
            on = words.name();
        } else {
            boolean routine = ROUTINES.contains(target);
            arguments = routine ? SignatureElement.take(words) : null;
            words.moveToWord("IS");
        }
        if (object == null || !words.accept("IS")) {
            return;
        }
        boolean none = words.accept("NULL");
        String text = none ? null : words.string();
        boolean whole = words.atEnd() && (none || text != null);
        boolean empty = text != null && text.isEmpty();
        String said = empty ? null : text;
        out.add(new CommentOn(target, object, column, said, on, arguments), whole);
    }

    /// The words between ON and the name.
    private static String target(Cursor words) {
        StringBuilder target = new StringBuilder();
        while (!words.atEnd() && isKind(words)) {
            String word = words.take().text().toUpperCase(Locale.ROOT);
            target.append(target.isEmpty() ? "" : " ").append(word);
        }
        return target.toString();
    }

    private static boolean isKind(Cursor words) {
        return words.isAtName()
                && words.peek(1).isName()
                && !words.peek(1).is("IS")
                && !words.peek(1).is("ON");
    }
}
