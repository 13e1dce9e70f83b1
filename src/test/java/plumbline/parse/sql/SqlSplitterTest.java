package plumbline.parse.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.operation.Dialect;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.List;
import java.util.stream.Stream;

final class SqlSplitterTest {

    record Script(Dialect dialect, String text, List<String> statements) {}

    private static Script script(Dialect dialect, String text, String... statements) {
        return new Script(dialect, text, List.of(statements));
    }

    @ParameterizedTest
    @MethodSource
    void aScriptFallsApartIntoItsStatements(Script script) {
        assertThat(split(script.text(), script.dialect())).isEqualTo(script.statements());
    }

    private static Stream<Script> aScriptFallsApartIntoItsStatements() {
        return Stream.of(postgres(), psql(), mysql(), others()).flatMap(each -> each);
    }

    private static Stream<Script> postgres() {
        Dialect postgres = Dialect.POSTGRESQL;
        return Stream.of(
                script(
                        postgres,
                        " -- a\nSELECT 1 ; /* b; */ ;\nSELECT 2 -- c\n",
                        "SELECT 1",
                        "SELECT 2"),
                script(postgres, "a ';' b; c", "a ';' b", "c"),
                script(postgres, "a 'it''s;'; b", "a 'it''s;'", "b"),
                script(postgres, "a E'\\';' ; b", "a E'\\';'", "b"),
                script(postgres, "a '\\'; b", "a '\\'", "b"),
                script(postgres, "a \"x;\"\"y\"; b", "a \"x;\"\"y\"", "b"),
                script(postgres, "do $$ a; $x$ ; $$; b", "do $$ a; $x$ ; $$", "b"),
                script(postgres, "do $x$ a; $$ ; $x$; b", "do $x$ a; $$ ; $x$", "b"),
                script(postgres, "select $1; select $2", "select $1", "select $2"),
                script(postgres, "a /* x /* ; */ ; */ ; b", "a", "b"),
                script(postgres, "create rule r do (a; b); c", "create rule r do (a; b)", "c"),
                script(
                        postgres,
                        "BEGIN; SELECT CASE WHEN a THEN b END; END",
                        "BEGIN",
                        "SELECT CASE WHEN a THEN b END",
                        "END"));
    }

    private static Stream<Script> psql() {
        Dialect postgres = Dialect.POSTGRESQL;
        return Stream.of(
                script(
                        postgres,
                        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2"
                                + " END; SELECT 2; END; b",
                        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2"
                                + " END; SELECT 2; END",
                        "b"),
                script(
                        postgres,
                        "COPY t (a) FROM stdin;\n1;'\n2\n\\.\n\nb;",
                        "COPY t (a) FROM stdin",
                        "b"),
                script(postgres, "COPY t FROM stdin;\nb; c", "COPY t FROM stdin", "b", "c"),
                script(
                        postgres,
                        "\\set x 'it\n\\connect a\na;\n\\i other.sql\nb",
                        "a",
                        "\\i other.sql",
                        "b"),
                script(postgres, "SELECT 'x' \\gexec\nb", "SELECT 'x'", "\\gexec", "b"));
    }

    private static Stream<Script> mysql() {
        Dialect mysql = Dialect.MYSQL;
        return Stream.of(
                script(mysql, "a # x;\n; b--1; -- y;\nc", "a", "b--1", "c"),
                script(mysql, "a `;` \";\" '\\';'; b", "a `;` \";\" '\\';'", "b"),
                script(mysql, "/*!40101 SET NAMES utf8 */;\nb", "SET NAMES utf8", "b"),
                script(
                        mysql,
                        "DELIMITER //\na; b//\nc //\nDELIMITER ;\nd; e",
                        "a",
                        "b",
                        "c",
                        "d",
                        "e"),
                script(
                        mysql,
                        "delimiter $$\nCREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN IF a"
                                + " THEN SET b = 1; END IF; END$$\ndelimiter ;\nb",
                        "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN IF a THEN SET b ="
                                + " 1; END IF; END",
                        "b"),
                script(
                        mysql,
                        "CREATE PROCEDURE p() BEGIN CASE a WHEN 1 THEN b; END CASE; WHILE a DO c;"
                                + " END WHILE; END; b",
                        "CREATE PROCEDURE p() BEGIN CASE a WHEN 1 THEN b; END CASE; WHILE a DO c;"
                                + " END WHILE; END",
                        "b"));
    }

    private static Stream<Script> others() {
        return Stream.of(
                script(
                        Dialect.SQLITE,
                        "BEGIN; CREATE TRIGGER t AFTER UPDATE ON x BEGIN UPDATE y SET a = CASE WHEN"
                                + " b THEN 1 ELSE 2 END; DELETE FROM z; END; COMMIT",
                        "BEGIN",
                        "CREATE TRIGGER t AFTER UPDATE ON x BEGIN UPDATE y SET a = CASE WHEN b THEN"
                                + " 1 ELSE 2 END; DELETE FROM z; END",
                        "COMMIT"),
                script(Dialect.MSSQL, "a [;]\nGO\nb; c\ngo 5\n", "a [;]", "b", "c"),
                script(
                        Dialect.MSSQL,
                        "BEGIN TRAN; a; IF x BEGIN b; c; END; d",
                        "BEGIN TRAN",
                        "a",
                        "IF x BEGIN b; c; END",
                        "d"),
                script(
                        Dialect.MSSQL,
                        "CREATE PROC p AS a; b;\nGO\nc",
                        "CREATE PROC p AS a; b;",
                        "c"),
                script(Dialect.ORACLE, "BEGIN a; b; END;\n/\nc; d", "BEGIN a; b; END;", "c", "d"));
    }

    @ParameterizedTest
    @MethodSource
    void whatNeverClosesTakesTheRest(String open) {
        String rest = open + " b; c; d";

        assertThat(split("a; " + rest, Dialect.POSTGRESQL)).containsExactly("a", rest);
    }

    private static Stream<String> whatNeverClosesTakesTheRest() {
        return Stream.of("x 'y", "x \"y", "x /* y", "x $$ y", "x $t$ y $$", "x (y", "x E'\\'");
    }

    @Test
    void aScriptWithTooManyStatementsEndsWithOneThatHoldsTheRest() {
        int more = SqlSplitter.MOST_STATEMENTS + 5;

        List<String> statements = split("a;".repeat(more), Dialect.POSTGRESQL);

        assertThat(statements).hasSize(SqlSplitter.MOST_STATEMENTS + 1);
        assertThat(statements.getLast()).isEqualTo("a;".repeat(5));
    }

    @Test
    void manyLinesAndDeepParenthesesTakeNoTime() {
        String deep = "(".repeat(3_000) + ")".repeat(3_000);
        String lines = "a\n".repeat(100_000);
        String quotes = "$x '' -- \n".repeat(100_000);

        assertThat(split(deep + ";" + lines + ";" + quotes, Dialect.POSTGRESQL)).hasSize(3);
    }

    private static List<String> split(String text, Dialect dialect) {
        SourceDocument file = new SourceDocument("a.sql", text);
        return SqlSplitter.split(file.embedded(), dialect).stream()
                .map(EmbeddedText::text)
                .toList();
    }
}
