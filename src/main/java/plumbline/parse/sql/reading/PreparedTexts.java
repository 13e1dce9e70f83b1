package plumbline.parse.sql.reading;

import plumbline.operation.Dialect;
import plumbline.parse.sql.reading.TextValues.PossibleText;
import plumbline.source.EmbeddedText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the variables and prepared statements of MySQL hold as a script goes on, so that EXECUTE
/// can be read as what it runs.
final class PreparedTexts {

    private final boolean known;
    private final Dialect dialect;
    private final Map<String, List<PossibleText>> variables = new HashMap<>();
    private final Map<String, List<PossibleText>> prepared = new HashMap<>();

    PreparedTexts(Dialect dialect) {
        this.dialect = dialect;
        this.known = dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
    }

    /// Takes in the next statement, and gives the texts that it may run; none if it runs nothing of
    /// the kind.
    List<PossibleText> run(EmbeddedText statement) {
        if (!known || !mayMatter(statement.text())) {
            return List.of();
        }
        TextValues values = new TextValues(statement, dialect, variables);
        if (values.isWord(0, "SET")) {
            values.parts(1, values.tokens().size()).forEach(part -> set(values, part));
        } else if (values.isWord(0, "PREPARE") && values.isWord(2, "FROM")) {
            prepared.put(values.name(1), values.between(3, values.tokens().size()));
        } else if (values.isWord(0, "EXECUTE")) {
            boolean immediately = values.isWord(1, "IMMEDIATE");
            return immediately
                    ? values.between(2, values.tokens().size())
                    : prepared.getOrDefault(values.name(1), List.of());
        }
        return List.of();
    }

    private static boolean mayMatter(String text) {
        return text.regionMatches(true, 0, "SET", 0, 3)
                || text.regionMatches(true, 0, "PREPARE", 0, 7)
                || text.regionMatches(true, 0, "EXECUTE", 0, 7);
    }

    private void set(TextValues values, int[] part) {
        int at = part[0];
        if (!values.isSign(at, '@') || values.isSign(at + 1, '@')) {
            return;
        }
        int from = at + 2;
        from += values.isSign(from, ':') ? 1 : 0;
        from += values.isSign(from, '=') ? 1 : 0;
        variables.put(values.name(at + 1), values.between(from, part[1]));
    }
}
