package plumbline.parse.sql.reading;

import plumbline.operation.Dialect;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.operation.text.SqlToken;

import java.util.List;
import java.util.Optional;

/// Tells statements that PostgreSQL refuses and another database takes.
record ForeignSpeech(Glance words) {

    private static final List<String> OF_COLUMNS = List.of("AUTO_INCREMENT", "UNSIGNED");

    static ForeignSpeech in(List<SqlToken> tokens) {
        return new ForeignSpeech(new Glance(tokens));
    }

    /// The database that speaks so.
    Optional<Dialect> find() {
        if (words.isAt(0, "PRAGMA")) {
            return Optional.of(Dialect.SQLITE);
        }
        boolean defines = words.isAt(0, "CREATE", "TABLE") || words.isAt(0, "ALTER", "TABLE");
        for (int i = 1; i < words.size(); i++) {
            if (words.isBacktick(i) || (defines && isOfMysql(i))) {
                return Optional.of(Dialect.MYSQL);
            }
            if (defines && words.isAt(i, "AUTOINCREMENT") && follows(i)) {
                return Optional.of(Dialect.SQLITE);
            }
        }
        return ForeignActions.standIn(words) || isDropOnTable()
                ? Optional.of(Dialect.MYSQL)
                : Optional.empty();
    }

    private boolean isOfMysql(int at) {
        return (words.isOneOf(at, OF_COLUMNS) && follows(at))
                || (words.isAt(at, "ENGINE") && words.isSign(at + 1, '='));
    }

    /// Whether a word belongs to what stands before it and is no name of a column.
    private boolean follows(int at) {
        return words.isName(at - 1)
                ? !words.isOneOf(at - 1, List.of("ADD", "COLUMN", "DROP", "ALTER", "TO", "RENAME"))
                : words.isSign(at - 1, ')');
    }

    private boolean isDropOnTable() {
        int name = words.behindIf(2);
        return words.isAt(0, "DROP", "INDEX") && words.isAt(name + 1, "ON");
    }

    /// The steps as what they are: nothing that a PostgreSQL would do. A table that is made counts
    /// as there all the same, for nothing else says where it comes from.
    static List<Step> told(List<Step> steps, Dialect spoken) {
        return steps.stream().map(step -> told(step, spoken)).toList();
    }

    private static Step told(Step step, Dialect spoken) {
        boolean makes = step.operation() instanceof CreateTable;
        boolean whole = step.understanding() == Understanding.FULL;
        return new Step(
                step.operation(),
                step.span(),
                step.sql(),
                step.dynamic(),
                whole ? Understanding.PARTLY : step.understanding(),
                makes ? step.circumstances() : step.circumstances().on(spoken));
    }
}
