package plumbline.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.Certainty;
import plumbline.analysis.FolderReading;
import plumbline.analysis.Opened;
import plumbline.analysis.TableKey;
import plumbline.analysis.database.DatabaseMap;
import plumbline.analysis.ownership.TableUse.Kind;

import java.io.IOException;
import java.nio.file.Path;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class OwnershipTest {

    private static final String SHOP = "jdbc:postgresql://db.example.org/shop";

    @TempDir private Path root;
    private Opened folder;

    @BeforeEach
    void begin() {
        folder = new Opened(root);
    }

    private Ownership ownership() {
        return ownership(folder.read());
    }

    private static Ownership ownership(FolderReading reading) {
        return Ownership.of(reading.services(), DatabaseMap.of(reading), new OperationUses());
    }

    /// `users` makes the table users, `orders` runs the statement.
    private Ownership after(String statement) throws IOException {
        folder.service("users", SHOP);
        folder.migration("users", "1__users", "CREATE TABLE users (id int primary key);");
        folder.service("orders", SHOP);
        folder.migration("orders", "1__orders", "CREATE TABLE orders (id int, user_id int);");
        folder.migration("orders", "2__more", statement);
        return ownership();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE users ADD COLUMN note text;|CHANGES",
                "CREATE INDEX i ON public.users (id);|CHANGES",
                "DROP TABLE users;|DROPS",
                "UPDATE users SET id = 1;|WRITES",
                "INSERT INTO orders SELECT id, id FROM users;|READS",
                "DELETE FROM orders WHERE user_id IN (SELECT id FROM users);|READS",
                "CREATE VIEW v AS SELECT * FROM orders JOIN Users u ON true;|READS",
                "ALTER TABLE orders ADD FOREIGN KEY (user_id) REFERENCES users (id);|REFERS",
                "CREATE TABLE notes (user_id int REFERENCES users);|REFERS",
                "CREATE POLICY p ON orders USING (user_id IN (SELECT id FROM users));|MENTIONS",
            })
    void whoWorksOnTheTableOfAnotherServiceIsFound(String statement, Kind kind) throws IOException {
        assertThat(after(statement).foreignUses())
                .singleElement()
                .satisfies(
                        use -> {
                            assertThat(use.service()).isEqualTo("orders");
                            assertThat(use.table()).isEqualTo(new TableKey("", "users"));
                            assertThat(use.owners()).containsExactly("users");
                            assertThat(use.certainty()).isEqualTo(Certainty.CERTAIN);
                            assertThat(use.uses()).extracting(TableUse::kind).containsOnly(kind);
                            assertThat(use.evidence())
                                    .extracting(span -> span.file() + ":" + span.line())
                                    .contains(
                                            "orders/sql/V2__more.sql:1",
                                            "users/sql/V1__users.sql:1");
                        });
    }

    @Test
    void theBodyOfARoutineMentionsTables() throws IOException {
        String routine =
                """
                CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  PERFORM extract(year FROM orders.id) FROM orders o, users u;
                  RETURN NEW;
                END $$;
                """;

        assertThat(after(routine).foreignUses())
                .singleElement()
                .satisfies(
                        use ->
                                assertThat(use.uses())
                                        .extracting(TableUse::kind)
                                        .containsOnly(Kind.MENTIONS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE auth.users (id int);",
                "CREATE TEMP TABLE users (id int); INSERT INTO users VALUES (1);",
                "ALTER TABLE orders RENAME TO users; ALTER TABLE users ADD COLUMN x int;",
                "ALTER TABLE app_users ADD COLUMN note text;",
                "UPDATE orders SET id = 1 WHERE id IS DISTINCT FROM users;",
            })
    void whatIsItsOwnOrNobodysIsNotForeign(String statement) throws IOException {
        assertThat(after(statement).foreignUses()).isEmpty();
    }

    @Test
    void aMigrationThatDoesNotRunOwnsNothing() throws IOException {
        FolderReading reading = Opened.read(Path.of("sample-projects/soc-platform"));

        Ownership ownership = ownership(reading);

        assertThat(ownership.doubleOwners()).isEmpty();
        assertThat(ownership.owners().get(new TableKey("", "users")))
                .extracting(use -> use.span().file())
                .containsExactly(
                        "services/auth-service/src/migrations/1753250000000-InitialSchema.ts");
    }

    @ParameterizedTest
    @CsvSource({
        SHOP + ", CERTAIN",
        "${DATABASE_URL}, LIKELY",
    })
    void twoMakersOfATableInOneDatabaseMeet(String url, Certainty certainty) throws IOException {
        folder.service("one", url);
        folder.migration("one", "1__a", "CREATE TABLE jobs (id int);");
        folder.service("two", url);
        folder.migration("two", "1__a", "CREATE TABLE IF NOT EXISTS jobs (id int, name text);");
        folder.service("three", "jdbc:postgresql://db.example.org/other");
        folder.migration("three", "1__a", "CREATE TABLE jobs (id int);");

        assertThat(ownership().doubleOwners())
                .first()
                .satisfies(
                        twice -> {
                            assertThat(twice.services()).contains("one", "two");
                            assertThat(twice.certainty()).isEqualTo(certainty);
                        });
    }

    @Test
    void makersInDifferentDatabasesDoNotMeet() throws IOException {
        folder.service("one", SHOP);
        folder.migration("one", "1__a", "CREATE TABLE jobs (id int);");
        folder.service("two", "jdbc:postgresql://db.example.org/other");
        folder.migration("two", "1__a", "CREATE TABLE jobs (id int);");

        assertThat(ownership().doubleOwners()).isEmpty();
    }
}
