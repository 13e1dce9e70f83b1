package plumbline.parse.sql.element;

import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTypes;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads a column type.
public final class TypeElement {

    private static final Set<String> SECOND_WORDS =
            Set.of("PRECISION", "VARYING", "UNSIGNED", "SIGNED", "ZEROFILL", "CHARACTER", "CHAR");
    private static final Set<String> ENDS =
            Set.of(
                    "CONSTRAINT",
                    "PRIMARY",
                    "NOT",
                    "NULL",
                    "UNIQUE",
                    "CHECK",
                    "DEFAULT",
                    "COLLATE",
                    "REFERENCES",
                    "GENERATED",
                    "AS",
                    "AUTOINCREMENT",
                    "ON",
                    "COMMENT");
    private static final Set<String> INTERVAL_FIELDS =
            Set.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO");

    private TypeElement() {}

    /// Takes a type; one without a name where none comes next, as SQLite allows.
    public static DataType take(Cursor words) {
        int from = words.position();
        if (!words.isAtName() || isEnd(words)) {
            return new DataType("", List.of(), 0, "");
        }
        String first = words.peek().text().toUpperCase(Locale.ROOT);
        words.accept("SETOF");
        words.name();
        moreWords(words, first);
        if (words.peek().isSign('(')) {
            words.skip();
        }
        moreWords(words, first);
        brackets(words);
        return SqlTypes.of(words.written(from), words.text(from), words.dialect());
    }

    private static boolean isEnd(Cursor words) {
        return words.dialect() != Dialect.POSTGRESQL && isOne(words.peek(), ENDS);
    }

    private static void moreWords(Cursor words, String first) {
        boolean sqlite = words.dialect() == Dialect.SQLITE;
        while ((isOne(words.peek(), SECOND_WORDS) && !words.isAt("CHARACTER", "SET"))
                || (first.equals("INTERVAL") && isOne(words.peek(), INTERVAL_FIELDS))
                || (sqlite && words.isAtName() && !isEnd(words))) {
            words.take();
        }
        if (words.isAt("WITH", "TIME", "ZONE")
                || words.isAt("WITHOUT", "TIME", "ZONE")
                || words.isAt("WITH", "LOCAL", "TIME")) {
            words.moveTo(words.position() + 3);
            words.accept("ZONE");
        }
    }

    private static void brackets(Cursor words) {
        if (words.accept("ARRAY") && !words.peek().isSign('[')) {
            return;
        }
        while (words.acceptSign('[')) {
            if (words.peek().kind() == SqlToken.Kind.NUMBER) {
                words.take();
            }
            words.acceptSign(']');
        }
    }

    private static boolean isOne(SqlToken token, Set<String> words) {
        return token.kind() == SqlToken.Kind.WORD
                && words.contains(token.text().toUpperCase(Locale.ROOT));
    }
}
