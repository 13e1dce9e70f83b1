package plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Every test finds one object of each kind, and takes back what it changes.
@ExtendWith(RealPostgres.class)
@TestInstance(Lifecycle.PER_CLASS)
final class CatalogueTest {

    private static final String CHANGES =
            """
            SCHEMA       | CREATE SCHEMA yard
            EXTENSION    | CREATE EXTENSION citext SCHEMA depot
            EVENT_TRIGGER | ALTER EVENT TRIGGER watch DISABLE
            TABLE        | ALTER TABLE depot.box ENABLE ROW LEVEL SECURITY
            TABLE        | ALTER TABLE depot.box SET (fillfactor = 70)
            TABLE        | ALTER TABLE depot.box SET (toast.autovacuum_enabled = off)
            TABLE        | ALTER TABLE depot.box SET UNLOGGED
            TABLE        | ALTER TABLE depot.box REPLICA IDENTITY FULL
            COLUMN       | ALTER TABLE depot.box ALTER label DROP NOT NULL
            COLUMN       | ALTER TABLE depot.box ALTER label SET DEFAULT 'some'
            COLUMN       | ALTER TABLE depot.box ALTER label SET STORAGE EXTERNAL
            COLUMN       | ALTER TABLE depot.box ALTER label SET STATISTICS 7
            COLUMN       | ALTER TABLE depot.box ALTER label SET (n_distinct = 9)
            CONSTRAINT   | ALTER TABLE depot.box ADD CHECK (id < 9) NOT VALID
            CONSTRAINT   | ALTER TABLE depot.box ADD FOREIGN KEY (id) REFERENCES depot.box DEFERRABLE
            INDEX        | ALTER INDEX depot.box_label ALTER COLUMN 1 SET STATISTICS 7
            INDEX        | CLUSTER depot.box USING box_key
            INDEX        | UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'depot.box_label'::regclass
            ENUM         | ALTER TYPE depot.colour RENAME VALUE 'red' TO 'Red'
            ENUM         | ALTER TYPE depot.colour ADD VALUE 'grey' BEFORE 'red'
            DOMAIN       | ALTER DOMAIN depot.weight SET NOT NULL
            DOMAIN       | ALTER DOMAIN depot.weight ADD CHECK (VALUE < 9) NOT VALID
            COMPOSITE    | ALTER TYPE depot.place ADD ATTRIBUTE row integer
            SEQUENCE     | ALTER SEQUENCE depot.numbers CYCLE
            SEQUENCE     | ALTER SEQUENCE depot.numbers OWNED BY depot.box.id
            VIEW         | ALTER VIEW depot.labels SET (security_barrier)
            VIEW         | ALTER VIEW depot.labels RENAME label TO said
            MATERIALIZED_VIEW | REFRESH MATERIALIZED VIEW depot.counted WITH NO DATA
            ROUTINE      | ALTER FUNCTION depot.stamp SECURITY DEFINER
            ROUTINE      | CREATE AGGREGATE depot.total(integer) (sfunc = int4pl, stype = integer)
            TRIGGER      | ALTER TABLE depot.box DISABLE TRIGGER stamped
            RULE         | ALTER TABLE depot.box DISABLE RULE kept
            POLICY       | ALTER POLICY seen ON depot.box TO porter
            OWNER        | ALTER TABLE depot.box OWNER TO porter
            GRANT        | GRANT INSERT ON depot.box TO porter WITH GRANT OPTION
            GRANT        | REVOKE EXECUTE ON FUNCTION depot.stamp FROM PUBLIC
            GRANT        | GRANT USAGE ON TYPE depot.colour TO porter
            DEFAULT_PRIVILEGE | ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC
            COMMENT      | COMMENT ON INDEX depot.box_label IS 'quick'
            COMMENT      | COMMENT ON EXTENSION pg_trgm IS 'for searching'
            COMMENT      | COMMENT ON SCHEMA public IS NULL
            OTHER        | ALTER STATISTICS depot.pairs SET STATISTICS 7
            OTHER        | CREATE PUBLICATION news FOR TABLE depot.box
            OTHER        | CREATE COLLATION depot.plain (locale = 'C')
            """;

    private final Connection connection;
    private final Catalogue empty;
    private final Catalogue whole;

    CatalogueTest(EmbeddedPostgres postgres) throws SQLException {
        connection = postgres.connect(postgres.create());
        empty = Catalogue.of(connection, Set.of());
        connection.setAutoCommit(false);
        execute(Catalogue.text("one-of-each.sql"));
        execute("SAVEPOINT made");
        whole = Catalogue.of(connection, Set.of());
    }

    @AfterEach
    void takeBack() throws SQLException {
        execute("ROLLBACK TO made");
    }

    @AfterAll
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void anEmptyDatabaseHoldsItsSchemaAndItsLanguage() {
        assertThat(empty.objects().values())
                .flatExtracting(Map::keySet)
                .containsExactlyInAnyOrder(
                        "public",
                        "plpgsql",
                        "schema public",
                        "schema public USAGE to PUBLIC",
                        "schema public");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCHEMA            | depot
                    EXTENSION         | pg_trgm
                    EVENT_TRIGGER     | watch
                    TABLE             | depot.box
                    COLUMN            | depot.box.id, depot.box.label
                    COLUMN_ORDER      | depot.box
                    CONSTRAINT        | depot.box.box_key
                    INDEX             | depot.box_key, depot.box_label
                    ENUM              | depot.colour
                    DOMAIN            | depot.weight
                    COMPOSITE         | depot.place
                    RANGE             | depot.span
                    BASE_TYPE         | depot.later
                    SEQUENCE          | depot.numbers
                    VIEW              | depot.labels
                    MATERIALIZED_VIEW | depot.counted
                    ROUTINE           | depot.noted(), depot.stamp()
                    TRIGGER           | depot.box.stamped
                    RULE              | depot.box.kept
                    POLICY            | depot.box.seen
                    OWNER             | schema depot
                    GRANT             | column depot.box.label SELECT to porter
                    DEFAULT_PRIVILEGE | postgres in depot on r
                    COMMENT           | table column depot.box.label
                    OTHER             | statistics object depot.pairs
                    """)
    void oneOfEachKindIsSeen(ObjectKind kind, String keys) {
        Set<String> seen = new TreeSet<>(whole.of(kind).keySet());
        seen.removeAll(empty.of(kind).keySet());

        assertThat(seen).containsExactly(keys.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CHANGES)
    void aChangeIsSeenInWhatItChanges(String kind, String statement) throws SQLException {
        execute(statement);
        Catalogue changed = Catalogue.of(connection, Set.of());

        assertThat(whole.differences(changed))
                .isNotEmpty()
                .allMatch(line -> line.startsWith(kind + " "));
        assertThat(changed.differences(whole)).hasSameSizeAs(whole.differences(changed));
    }

    @Test
    void twoSightsOfTheSameAreAlike() throws SQLException {
        assertThat(whole.differences(Catalogue.of(connection, Set.of()))).isEmpty();
    }

    @Test
    void aTableLeftOutTakesWhatBelongsToItAlong() throws SQLException {
        Catalogue rest = Catalogue.of(connection, Set.of("depot.box"));

        assertThat(whole.differences(rest))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsOnly(
                        "TABLE",
                        "COLUMN",
                        "COLUMN_ORDER",
                        "CONSTRAINT",
                        "INDEX",
                        "TRIGGER",
                        "RULE",
                        "POLICY",
                        "GRANT",
                        "COMMENT");
        assertThat(rest.of(ObjectKind.TABLE)).isEmpty();
        assertThat(rest.of(ObjectKind.INDEX)).isEmpty();
    }

    @Test
    void thePathStaysAsItWas() throws SQLException {
        execute("SET search_path = depot, public");
        Catalogue seen = Catalogue.of(connection, Set.of());
        execute("SELECT FROM box");

        assertThat(whole.differences(seen)).isEmpty();
    }

    private void execute(String sql) throws SQLException {
        EmbeddedPostgres.run(connection, sql);
    }
}
