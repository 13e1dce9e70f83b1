package plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import plumbline.schema.ddl.Script;
import plumbline.schema.replay.Trouble;
import plumbline.schema.replay.Trouble.Kind;
import plumbline.schema.replay.passage.Passage;

import java.util.List;

/// Statements that every server from 11 to 18 refuses: they do nothing, and say why.
final class RefusalTest {

    private static final String TABLES =
            """
            CREATE TABLE shelf (id int PRIMARY KEY, room text, row int, UNIQUE (room, row));
            CREATE TABLE book (id int, shelf int REFERENCES shelf, title text);
            """;

    static final List<Arguments> REFUSED =
            List.of(
                    arguments(
                            "CREATE VIEW titles AS SELECT title FROM book",
                            "ALTER TABLE book DROP COLUMN title",
                            new Trouble(Kind.IN_USE, "book.title", List.of("titles"))),
                    arguments(
                            "CREATE VIEW titles AS SELECT b.title AS t FROM book b",
                            "ALTER TABLE book ALTER COLUMN title TYPE varchar(9)",
                            new Trouble(Kind.IN_USE, "book.title", List.of("titles"))),
                    arguments(
                            "CREATE POLICY seen ON book USING (title <> '')",
                            "ALTER TABLE book DROP COLUMN title",
                            new Trouble(Kind.IN_USE, "book.title", List.of("book.seen"))),
                    arguments(
                            "CREATE TYPE genre AS ENUM ('a'); ALTER TABLE book ADD genre genre",
                            "DROP TYPE genre",
                            new Trouble(Kind.IN_USE, "genre", List.of("book.genre"))),
                    arguments(
                            """
                            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin end';
                            CREATE TRIGGER t AFTER INSERT ON book EXECUTE FUNCTION f()
                            """,
                            "DROP FUNCTION f()",
                            new Trouble(Kind.IN_USE, "f()", List.of("book.t"))),
                    arguments(
                            "",
                            "DROP TABLE shelf",
                            new Trouble(Kind.IN_USE, "shelf", List.of("book.book_shelf_fkey"))),
                    arguments(
                            "",
                            "DROP INDEX shelf_room_row_key",
                            new Trouble(
                                    Kind.PART_OF,
                                    "shelf_room_row_key",
                                    List.of("shelf.shelf_room_row_key"))),
                    arguments(
                            "",
                            "ALTER TABLE shelf ADD PRIMARY KEY (row)",
                            new Trouble(Kind.EXISTS, "shelf.PRIMARY KEY", List.of())),
                    arguments(
                            "",
                            "ALTER TABLE book ADD UNIQUE USING INDEX nowhere",
                            new Trouble(Kind.MISSING, "nowhere", List.of())),
                    arguments(
                            "",
                            "CREATE TABLE book (other int)",
                            new Trouble(Kind.EXISTS, "book", List.of())),
                    arguments(
                            "CREATE TYPE genre AS ENUM ('a')",
                            "ALTER TYPE genre RENAME VALUE 'b' TO 'c'",
                            new Trouble(Kind.MISSING, "genre.b", List.of())));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void saysWhatIsInTheWayAndDoesNothing(String before, String statement, Trouble why) {
        Passage passage = SqlScript.run(SqlScript.replayed(TABLES + before), statement);

        assertThat(passage.effects().getFirst().troubles()).containsExactly(why);
        assertThat(Script.of(passage.after())).isEqualTo(Script.of(passage.before()));
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void takesTheRestOfTheScript(String before, String statement, Trouble why) {
        Passage passage =
                SqlScript.run(
                        SqlScript.replayed(TABLES + before),
                        statement + "; CREATE TABLE after (id int)");

        assertThat(passage.effects().getLast().troubles()).isEmpty();
        assertThat(Script.of(passage.after()))
                .anyMatch(each -> each.startsWith("CREATE TABLE after"));
    }
}
