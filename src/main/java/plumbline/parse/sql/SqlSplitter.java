package plumbline.parse.sql;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlLexer;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;

/// Says where each statement of a script begins and ends.
///
/// Semicolons end nothing inside parentheses, quotations, comments and bodies of routines. What
/// opens and never closes takes all that follows with it, so that nothing is lost.
public final class SqlSplitter {

    /// No script is taken apart further: one more statement holds all the rest.
    public static final int MOST_STATEMENTS = 200_000;

    private final EmbeddedText sql;
    private final String text;
    private final Dialect dialect;
    private final SqlLexer lexer;
    private final BlockDepth blocks;
    private final ScriptLines lines;
    private final List<EmbeddedText> statements = new ArrayList<>();

    private int begin = -1;
    private int last;
    private int parentheses;
    private int copying;
    private boolean ownDelimiter;

    private final boolean inner;

    private SqlSplitter(EmbeddedText sql, Dialect dialect, boolean inner) {
        this.inner = inner;
        this.sql = sql;
        this.text = sql.text();
        this.dialect = dialect;
        this.lexer = new SqlLexer(text, dialect);
        this.blocks = new BlockDepth(dialect);
        this.lines = new ScriptLines(text, dialect);
    }

    /// The statements of a script in order, without final semicolons and the blanks and comments
    /// around them.
    public static List<EmbeddedText> split(EmbeddedText sql, Dialect dialect) {
        return split(sql, dialect, false);
    }

    private static List<EmbeddedText> split(EmbeddedText sql, Dialect dialect, boolean inner) {
        SqlSplitter splitter = new SqlSplitter(sql, dialect, inner);
        splitter.walk();
        return splitter.statements;
    }

    private void walk() {
        while (statements.size() < MOST_STATEMENTS && lexer.next()) {
            if (!command()) {
                token();
            }
        }
        if (statements.size() >= MOST_STATEMENTS && lexer.next()) {
            statements.add(sql.slice(lexer.start(), text.length()));
        } else {
            finish();
        }
    }

    /// Takes what is meant for the tool that runs the script and not for the server.
    private boolean command() {
        int at = lexer.start();
        if (begin < 0 && !inner && lines.isDelimiterCommand(lexer)) {
            int end = lexer.lineEnd(at);
            String sign = text.substring(lexer.end(), end).strip();
            lexer.endStatementsWith(sign.isEmpty() ? ";" : sign);
            ownDelimiter = !sign.isEmpty() && !sign.equals(";");
            lexer.moveTo(end);
            return true;
        }
        if (lines.endsBatch(lexer)) {
            finish();
            lexer.moveTo(lexer.lineEnd(at));
            return true;
        }
        return lines.isPsqlCommand(lexer) && psqlCommand(at);
    }

    private boolean psqlCommand(int at) {
        int end = lexer.lineEnd(at);
        if (begin >= 0 && !lines.endsStatement(at)) {
            return false;
        }
        finish();
        if (lines.runsSomething(at)) {
            statements.add(sql.slice(at, end));
        }
        lexer.moveTo(text.startsWith("\\;", at) ? at + 2 : end);
        return true;
    }

    private void token() {
        boolean open = parentheses > 0 || blocks.isOpen();
        if (lexer.isDelimiter() && (!open || ownDelimiter)) {
            boolean rows = copying == 3;
            finish();
            lexer.moveTo(rows ? lines.afterRows(lexer.end()) : lexer.end());
            return;
        }
        if (begin < 0) {
            begin = lexer.start();
        }
        last = lexer.end();
        copying = copying(lexer);
        if (lexer.isSign('(')) {
            parentheses++;
        } else if (lexer.isSign(')')) {
            parentheses = Math.max(0, parentheses - 1);
        }
        blocks.see(lexer);
    }

    /// Counts the words of COPY … FROM STDIN as they come.
    private int copying(SqlLexer token) {
        if (token.start() == begin) {
            return token.is("COPY") && dialect == Dialect.POSTGRESQL ? 1 : 0;
        }
        if (copying == 1 && token.is("FROM")) {
            return 2;
        }
        return copying == 2 ? (token.is("STDIN") ? 3 : 1) : copying;
    }

    private void finish() {
        if (begin >= 0) {
            add(sql.slice(begin, last));
        }
        begin = -1;
        parentheses = 0;
        copying = 0;
        blocks.reset();
    }

    private void add(EmbeddedText statement) {
        boolean semicolons = ownDelimiter && statement.text().indexOf(';') >= 0;
        if (!semicolons) {
            statements.add(statement);
        } else if (blocks.isRoutine()) {
            boolean closed = statement.text().endsWith(";");
            statements.add(statement.slice(0, statement.text().length() - (closed ? 1 : 0)));
        } else {
            statements.addAll(split(statement, dialect, true));
        }
    }
}
