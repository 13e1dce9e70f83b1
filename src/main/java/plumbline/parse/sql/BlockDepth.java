package plumbline.parse.sql;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlLexer;

import java.util.List;

/// How deep inside BEGIN … END a place of one statement is, where semicolons end nothing.
final class BlockDepth {

    private static final int HEAD = 16;

    private static final List<String> ROUTINES =
            List.of("FUNCTION", "PROCEDURE", "PROC", "TRIGGER", "EVENT", "PACKAGE", "BODY");
    private static final List<String> OTHERS =
            List.of("TABLE", "INDEX", "VIEW", "SEQUENCE", "SCHEMA", "DATABASE", "USER", "ROLE");
    private static final List<String> NO_BLOCKS =
            List.of("TRAN", "TRANSACTION", "DISTRIBUTED", "DIALOG", "CONVERSATION");
    private static final List<String> INNER_ENDS = List.of("IF", "LOOP", "WHILE", "REPEAT");

    private final Dialect dialect;
    private int seen;
    private int depth;
    private boolean creating;
    private boolean decided;
    private boolean routine;
    private boolean afterBegin;
    private boolean afterEnd;

    BlockDepth(Dialect dialect) {
        this.dialect = dialect;
    }

    void reset() {
        seen = 0;
        depth = 0;
        creating = false;
        decided = false;
        routine = false;
        afterBegin = false;
        afterEnd = false;
    }

    boolean isRoutine() {
        return routine;
    }

    boolean isOpen() {
        // Oracle ends such a statement with a line of its own, T-SQL with its batch
        boolean whole = dialect == Dialect.ORACLE || dialect == Dialect.MSSQL;
        return depth > 0 || (whole && routine);
    }

    /// Takes in the next token of the statement.
    void see(SqlLexer token) {
        if (seen < HEAD) {
            classify(token);
        }
        seen++;
        boolean begins = token.is("BEGIN");
        boolean ends = token.is("END");
        if (counts()) {
            count(token, begins, ends);
        }
        afterBegin = begins;
        afterEnd = ends;
    }

    private void classify(SqlLexer token) {
        if (seen == 0) {
            creating = token.is("CREATE") || token.is("ALTER");
            routine = dialect == Dialect.ORACLE && (token.is("DECLARE") || token.is("BEGIN"));
        } else if (creating && !decided) {
            routine = isOne(token, ROUTINES);
            decided = routine || isOne(token, OTHERS);
        }
    }

    private boolean counts() {
        return dialect == Dialect.MSSQL || routine;
    }

    private void count(SqlLexer token, boolean begins, boolean ends) {
        if (dialect == Dialect.POSTGRESQL && depth == 0) {
            depth = afterBegin && token.is("ATOMIC") ? 1 : 0;
            return;
        }
        boolean noBlock = afterBegin && isOne(token, NO_BLOCKS);
        boolean opensCase = token.is("CASE") && !afterEnd;
        boolean innerEnd = afterEnd && isOne(token, INNER_ENDS) && isMysql();
        if (begins || opensCase || innerEnd) {
            depth++;
        } else if (ends || noBlock) {
            depth = Math.max(0, depth - 1);
        }
    }

    private boolean isMysql() {
        return dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
    }

    private static boolean isOne(SqlLexer token, List<String> words) {
        return words.stream().anyMatch(token::is);
    }
}
