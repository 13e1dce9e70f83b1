package plumbline.parse.java.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.java.JavaAction;
import plumbline.parse.java.JavaReading;
import plumbline.source.EmbeddedText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What methods send to a database, and what of it is not known.
final class JavaMethodsTest {

    private static final String FILE = "db/V1__X.java";

    @TempDir private Path root;

    record Case(String body, List<String> sent) {}

    static Stream<Case> bodies() {
        return Stream.of(
                new Case("s.execute(\"A\"); s.executeUpdate(\"B\");", List.of("A", "B")),
                new Case("s.execute(\"A \" + 1 + \" B\" + 'c');", List.of("A 1 Bc")),
                new Case("s.execute(\"a\\tb\\u0041\\\"\");", List.of("a\tbA\"")),
                new Case("s.execute(\"\"\"\n  A\n    B\\\n  C\n  \"\"\");", List.of("A\n  BC\n")),
                new Case("String t = \"x\"; t += \"y\"; s.addBatch(t);", List.of("xy")),
                new Case(
                        "s.execute(String.format(\"%s %2$s %d%%\", \"a\", 5));", List.of("a 5 5%")),
                new Case("s.execute(\"%s\".formatted(TABLE));", List.of("things")),
                new Case("s.execute(Names.OTHER + Names.of(\"q\"));", List.of("other q_id")),
                new Case(
                        "var b = new StringBuilder(\"A\"); b.append(\"B\").append(1);"
                                + " s.execute(b.toString());",
                        List.of("AB1")),
                new Case(
                        "for (String t : List.of(\"a\", \"b\")) { s.execute(\"DROP \" + t); }",
                        List.of("DROP a", "DROP b")),
                new Case(
                        "String[] all = {\"a\", \"b\"}; for (int i = 0; i < all.length; i++)"
                                + " s.execute(\"D \" + all[i]);",
                        List.of("D a", "D b")),
                new Case(
                        "Map.of(\"k\", \"v\").forEach((k, v) -> s.execute(k + v));", List.of("kv")),
                new Case("run(s, \"a\"); this.run(s, \"b\");", List.of("X a", "X b")),
                new Case("s.execute(String.join(\", \", List.of(\"a\", \"b\")));", List.of("a, b")),
                new Case(
                        "var p = c.prepareStatement(\"U ?\"); p.setInt(1, 2); p.executeUpdate();",
                        List.of("U ?")),
                new Case("new JdbcTemplate(ds).update(\"U ?\", 1);", List.of("U ?")),
                new Case("new JdbcTemplate(ds).batchUpdate(\"A\", \"B\");", List.of("A", "B")),
                new Case("DSL.using(c).execute(\"A\");", List.of("A")),
                new Case(
                        "template.execute((Connection k) -> k.createStatement().execute(\"A\"));",
                        List.of("A")),
                new Case("s.execute(\"A $t\".replace(\"$t\", \"b\"));", List.of("A b")),
                new Case("List.of(\"a\").forEach(this::one);", List.of("one a")),
                new Case("s.execute(StringUtils.lowerCase(\"AB\"));", List.of("ab")),
                new Case("migrate(c);", List.of("of k")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void sentTextIsFollowedToItsLiterals(Case each) throws IOException {
        JavaReading reading = read(each.body());

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(sent(reading)).isEqualTo(each.sent());
    }

    @Test
    void aConditionIsKeptAndAnEarlyReturnIsOne() throws IOException {
        JavaReading reading =
                read("if (a()) { s.execute(\"A\"); return; } s.execute(b ? \"B\" : \"C\");");

        assertThat(conditions(reading))
                .containsExactly("A when a()", "B when !(a()) && b", "C when !(a()) && !(b)");
    }

    @Test
    void aNameThatMayStayEmptyIsAHoleOfItsOwn() throws IOException {
        JavaReading reading =
                read(
                        "String n = null; if (ds == null) { n = \"a\"; }"
                                + " s.execute(\"DROP \" + n);");

        assertThat(sent(reading)).contains("DROP a", "DROP ${n}");
    }

    @Test
    void whatStandsInACatchRunsOnlyThen() throws IOException {
        JavaReading reading =
                read("try { s.execute(\"A\"); } catch (SQLException e) { s.execute(\"B\"); }");

        assertThat(conditions(reading)).containsExactly("A when null", "B when catch SQLException");
    }

    @Test
    void anEmptyCatchAroundAStatementIsNoted() throws IOException {
        assertThat(read("try { s.execute(\"A\"); } catch (Exception e) {}").swallowed()).hasSize(1);
        assertThat(read("try { a(); } catch (Exception e) {}").swallowed()).isEmpty();
    }

    @Test
    void aLoopOverRowsRunsAnUnknownNumberOfTimesWithAHole() throws IOException {
        JavaReading reading =
                read(
                        "var r = s.executeQuery(\"SELECT 1\");"
                                + " while (r.next()) { s.execute(\"DROP \" + r.getString(1)); }");

        JavaAction.Sql drop = (JavaAction.Sql) reading.actions().getLast();
        assertThat(drop.sql().display()).isEqualTo("DROP ${r.getString(1)}");
        assertThat(drop.around().repeated()).isTrue();
    }

    @Test
    void everyCharacterOfATextBlockKnowsItsPlace() throws IOException {
        JavaReading reading = read("s.execute(\"\"\"\n      ALTER\n        TABLE x\"\"\");");

        EmbeddedText sql = ((JavaAction.Sql) reading.actions().getFirst()).sql();
        int at = sql.text().indexOf("TABLE");
        assertThat(sql.span(at, at + 5))
                .returns(17, span -> span.line())
                .returns(9, span -> span.column());
    }

    @Test
    void aHelperSaysFromWhereItWasCalled() throws IOException {
        JavaAction.Sql sql = (JavaAction.Sql) read("run(s, \"a\");").actions().getFirst();

        assertThat(sql.around().callers()).singleElement().returns(15, span -> span.line());
    }

    @ParameterizedTest
    @CsvSource({
        "Stranger.work(c), UNKNOWN_CALL",
        "new Importer(c).go(), UNKNOWN_CALL",
        "s.execute(unknown()), DYNAMIC_SQL",
        "again(s), LIMIT"
    })
    void whatReceivesTheConnectionUnseenIsReported(String call, Obstacle obstacle)
            throws IOException {
        assertThat(read(call + ";").notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .contains(obstacle);
    }

    @Test
    void aServiceOfTheApplicationIsNamed() throws IOException {
        assertThat(read("userService.migrateAll();").actions())
                .singleElement()
                .isInstanceOfSatisfying(
                        JavaAction.Service.class,
                        service -> assertThat(service.name()).isEqualTo("UserService.migrateAll"));
    }

    @Test
    void aScriptIsNamedByItsPlaceOnTheClassPath() throws IOException {
        assertThat(
                        read("ScriptUtils.executeSqlScript(c, new ClassPathResource(\"a/b.sql\"));")
                                .actions())
                .singleElement()
                .isInstanceOfSatisfying(
                        JavaAction.Script.class,
                        script -> assertThat(script.resource().text()).isEqualTo("a/b.sql"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class V1__X { void migrate(Context c) { c.getConnection(",
                "public class V1__X extends { ;;; \"unterminated",
                "not java at all",
                "\u0000\u0001\"\"\"",
                ""
            })
    void brokenJavaIsReportedAndNeverThrown(String text) throws IOException {
        JavaReading reading =
                new JavaMethods(new WrittenTree(root).with(FILE, text).open())
                        .read(FILE, "migrate");

        assertThat(reading.actions()).isEmpty();
        assertThat(reading.notUnderstood().isEmpty()).isEqualTo(text.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "{", "\"a\"+", "!", "(int)", "x->", "a?b:", "if(a){}else "})
    void endlessNestingIsRefused(String piece) throws IOException {
        String body = piece.repeat(30_000);
        String text = "class V1__X { void migrate(Context c) { Object o = " + body + " 1; } }";
        JavaReading reading =
                new JavaMethods(new WrittenTree(root).with(FILE, text).open())
                        .read(FILE, "migrate");

        assertThat(reading.notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsAnyOf(Obstacle.LIMIT, Obstacle.BROKEN_SYNTAX);
    }

    private JavaReading read(String body) throws IOException {
        String text =
                """
                package db;
                import java.sql.*;
                public class V1__X extends Middle {
                    static final String TABLE = "things";
                    DataSource ds;
                    JdbcTemplate template;
                    UserService userService; void migrate(Connection k) { template.execute("of k"); }
                    Statement s;
                    void again(Statement s) { again(s); }
                    void one(String x) { s.execute("one " + x); }
                    public void migrate(Context context) throws Exception {
                        Connection c = context.getConnection();
                        Statement s = c.createStatement();
                        // the body follows
                %s
                    }
                }
                """
                        .formatted(body);
        WrittenTree tree =
                new WrittenTree(root)
                        .with(FILE, text)
                        .with(
                                "db/Middle.java",
                                "package db; abstract class Middle extends BaseJavaMigration {"
                                        + " void run(Statement s, String what)"
                                        + " { s.execute(\"X \" + what); } }")
                        .with(
                                "db/Names.java",
                                "package db; final class Names {"
                                        + " static final String OTHER = \"other \";"
                                        + " static String of(String n) { return n + \"_id\"; } }");
        return new JavaMethods(tree.open()).read(FILE, "migrate");
    }

    private static List<String> sent(JavaReading reading) {
        return reading.actions().stream()
                .map(each -> each instanceof JavaAction.Sql sql ? sql.sql().display() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> conditions(JavaReading reading) {
        return reading.actions().stream()
                .map(JavaAction.Sql.class::cast)
                .map(sql -> sql.sql().text() + " when " + sql.around().condition())
                .toList();
    }
}
