package plumbline.parse.sql;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlLexer;
import plumbline.operation.text.SqlToken.Kind;

import java.util.List;

/// The lines of a script that are for the program that runs it: `GO`, `/`, `DELIMITER`, `\i`.
final class ScriptLines {

    private static final List<String> RUNNERS =
            List.of("\\i", "\\ir", "\\include", "\\include_relative", "\\copy", "\\gexec", "\\!");

    private final String text;
    private final Dialect dialect;
    private boolean rowsNeverEnd;

    ScriptLines(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    boolean isDelimiterCommand(SqlLexer token) {
        boolean mysql = dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
        return mysql && token.is("DELIMITER") && isLineStart(token.start());
    }

    /// Whether a line of its own ends the batch there: `GO` of T-SQL, `/` of Oracle.
    boolean endsBatch(SqlLexer token) {
        if (dialect == Dialect.MSSQL && token.is("GO")) {
            String rest = text.substring(token.end(), token.lineEnd(token.end()));
            return isLineStart(token.start()) && rest.strip().matches("\\d*;?");
        }
        if (dialect == Dialect.ORACLE && token.isSign('/')) {
            String rest = text.substring(token.end(), token.lineEnd(token.end()));
            return isLineStart(token.start()) && rest.isBlank();
        }
        return false;
    }

    boolean isPsqlCommand(SqlLexer token) {
        return dialect == Dialect.POSTGRESQL
                && token.kind() == Kind.SIGN
                && text.charAt(token.start()) == '\\';
    }

    /// Whether a command of psql there sends the statement before it.
    boolean endsStatement(int at) {
        return text.startsWith("\\g", at)
                || text.startsWith("\\;", at)
                || text.startsWith("\\crosstabview", at);
    }

    /// Whether a command of psql there runs what this script does not show.
    boolean runsSomething(int at) {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || "_!".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return RUNNERS.contains(text.substring(at, end));
    }

    /// Behind the rows that follow COPY … FROM STDIN; the same place where they have no end.
    int afterRows(int from) {
        if (rowsNeverEnd) {
            return from;
        }
        int line = text.indexOf('\n', from);
        while (line >= 0) {
            int next = text.indexOf('\n', line + 1);
            int end = next < 0 ? text.length() : next;
            if (text.startsWith("\\.", line + 1) && text.substring(line + 3, end).isBlank()) {
                return end;
            }
            line = next;
        }
        rowsNeverEnd = true;
        return from;
    }

    private boolean isLineStart(int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
