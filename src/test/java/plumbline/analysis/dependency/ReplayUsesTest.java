package plumbline.analysis.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Opened;
import plumbline.analysis.TableKey;
import plumbline.analysis.database.DatabaseMap;
import plumbline.analysis.ownership.Ownership;
import plumbline.analysis.ownership.TableUse;
import plumbline.analysis.ownership.TableUse.Kind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class ReplayUsesTest {

    private static final String SHOP = "jdbc:postgresql://db.example.org/shop";

    @TempDir private Path root;
    private Opened folder;

    @BeforeEach
    void begin() throws IOException {
        folder = new Opened(root);
        folder.service("users", SHOP);
        folder.service("orders", SHOP);
        folder.migration("orders", "1__orders", "CREATE TABLE orders (id int, user_id int);");
    }

    private Ownership ownership() {
        FolderReading reading = folder.read();
        return Ownership.of(reading.services(), DatabaseMap.of(reading), ReplayUses.ofTables());
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
                "ALTER TABLE orders ADD FOREIGN KEY (user_id) REFERENCES users (id);|REFERS",
                "CREATE TABLE notes (user_id int REFERENCES users);|REFERS"
            })
    void aTableThatOthersMakeUnderItsLastNameIsFound(String statement, Kind kind)
            throws IOException {
        folder.migration("users", "1__a", "CREATE TABLE people (id int PRIMARY KEY);");
        folder.migration("users", "2__b", "ALTER TABLE people RENAME TO users;");
        folder.migration("orders", "2__more", statement);

        assertThat(ownership().foreignUses())
                .singleElement()
                .satisfies(
                        use -> {
                            assertThat(use.table()).isEqualTo(new TableKey("", "users"));
                            assertThat(use.owners()).containsExactly("users");
                            assertThat(use.uses()).extracting(TableUse::kind).contains(kind);
                        });
    }

    @Test
    void aRenamedTableStaysItsMakersOwn() throws IOException {
        folder.migration("orders", "2__b", "ALTER TABLE orders RENAME TO purchases;");
        folder.migration("orders", "3__c", "UPDATE purchases SET id = 1;");
        folder.migration("users", "1__a", "CREATE TABLE users (id int);");

        Ownership ownership = ownership();

        assertThat(ownership.owners())
                .containsOnlyKeys(new TableKey("", "purchases"), new TableKey("", "users"));
        assertThat(ownership.foreignUses()).isEmpty();
    }

    @Test
    void typesAndRoutinesCountWhereTheyAreAskedFor() throws IOException {
        folder.migration("users", "1__a", "CREATE TYPE mood AS ENUM ('good');");
        folder.migration(
                "users", "2__b", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';");
        FolderReading reading = folder.read();

        List<TableUse> uses =
                reading.services().stream()
                        .flatMap(service -> ReplayUses.ofAll().of(service).stream())
                        .toList();

        assertThat(uses).extracting(use -> use.table().name()).contains("mood", "f()", "orders");
    }
}
