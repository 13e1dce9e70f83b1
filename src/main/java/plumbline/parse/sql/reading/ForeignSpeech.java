package plumbline.parse.sql.reading;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells statements that PostgreSQL refuses and another database takes.
record ForeignSpeech(Glance words) {

    private static final Map<String, Dialect> OF_COLUMNS =
            Map.of(
                    "AUTO_INCREMENT", Dialect.MYSQL,
                    "UNSIGNED", Dialect.MYSQL,
                    "MEDIUMTEXT", Dialect.MYSQL,
                    "LONGTEXT", Dialect.MYSQL,
                    "LONGBLOB", Dialect.MYSQL,
                    "AUTOINCREMENT", Dialect.SQLITE,
                    "VARCHAR2", Dialect.ORACLE,
                    "NVARCHAR2", Dialect.ORACLE,
                    "NVARCHAR", Dialect.MSSQL,
                    "DATETIME2", Dialect.MSSQL);

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
            if (words.isSign(i, '`') || (defines && isEngine(i))) {
                return Optional.of(Dialect.MYSQL);
            }
            Optional<Dialect> spoken = defines && follows(i) ? ofColumn(i) : Optional.empty();
            if (spoken.isPresent()) {
                return spoken;
            }
        }
        return ForeignActions.standIn(words) || isDropOnTable()
                ? Optional.of(Dialect.MYSQL)
                : Optional.empty();
    }

    private boolean isEngine(int at) {
        return words.isAt(at, "ENGINE") && words.isSign(at + 1, '=');
    }

    private Optional<Dialect> ofColumn(int at) {
        SqlToken token = words.tokens().get(at);
        return token.kind() == SqlToken.Kind.WORD
                ? Optional.ofNullable(OF_COLUMNS.get(token.text().toUpperCase(Locale.ROOT)))
                : Optional.empty();
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
}
