package plumbline.parse.sql.words;

import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

import java.util.Locale;

/// Reads COMMENT ON.
final class Comments {

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
        if (target.equals("COLUMN")) {
            int to = words.position();
            column = words.part(to - 1, to).identifier();
            object = words.part(from, to - 2).name();
        } else {
            words.moveToWord("IS");
        }
        if (object == null || !words.accept("IS")) {
            return;
        }
        boolean none = words.accept("NULL");
        String text = none ? null : words.string();
        boolean whole = words.atEnd() && (none || text != null);
        out.add(new CommentOn(target, object, column, text), whole);
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
