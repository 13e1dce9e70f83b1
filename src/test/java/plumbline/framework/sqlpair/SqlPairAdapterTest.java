package plumbline.framework.sqlpair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.FakeSqlReader;
import plumbline.framework.sql.SqlTree;
import plumbline.operation.Dialect;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;

import java.nio.file.Path;
import java.util.List;

final class SqlPairAdapterTest {

    private static final String REQUIRES = "require github.com/golang-migrate/migrate/v4 v4.18.1";

    private final SqlPairAdapter golang = SqlPairAdapter.golangMigrate(new FakeSqlReader());
    private final SqlPairAdapter others = SqlPairAdapter.otherRunners(new FakeSqlReader());

    @TempDir private Path root;
    private SqlTree tree;

    @BeforeEach
    void begin() {
        tree = new SqlTree(root);
    }

    private void pair(String name) {
        tree.with(name + ".up.sql", "CREATE TABLE a (b int);")
                .with(name + ".down.sql", "DROP TABLE a;");
    }

    @Test
    void numbersOrderAndLoseTheirZeros() {
        tree.with("go.mod", REQUIRES);
        pair("db/000010_last");
        pair("db/000009_first");

        assertThat(tree.read(golang)).extracting(Migration::id).containsExactly("9", "10");
        assertThat(tree.read(golang)).allMatch(one -> one.down().present());
        assertThat(others.discover(tree.scan())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "require github.com/golang-migrate/migrate/v4 v4.18.1 // indirect",
                "require (\n\tgithub.com/golang-migrate/migrate/v4 v4.17.0\n"
                        + "\tgithub.com/mattermost/morph v1.1.0\n)",
                "module a"
            })
    void whereGolangMigrateIsNotProvenItIsAnotherRunner(String goMod) {
        tree.with("go.mod", goMod);
        pair("db/1_a");

        assertThat(golang.discover(tree.scan())).isEmpty();
        assertThat(tree.set(others).settings().transactions().value())
                .isEqualTo(TransactionRule.UNKNOWN);
    }

    @Test
    void commandsSayWhereWhatAndHow() {
        tree.with(
                "Makefile",
                "up:",
                "\tmigrate -path db/sql -database"
                    + " \"postgres://me:secret@host:5/base?sslmode=disable&x-migrations-table=done&x-multi-statement=true\""
                    + " up");
        pair("db/sql/1_a");

        MigrationSet set = tree.set(golang);

        assertThat(set.settings().historyTable().value()).isEqualTo("done");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.NONE);
        assertThat(SqlTree.line(set.settings().directories().getFirst())).isEqualTo(2);
        assertThat(set.settings().databases().getFirst())
                .satisfies(
                        database -> {
                            assertThat(SqlTree.value(database.host())).isEqualTo("host");
                            assertThat(SqlTree.value(database.database())).isEqualTo("base");
                            assertThat(SqlTree.value(database.password()))
                                    .isEqualTo(Credential.LITERAL);
                            assertThat(SqlTree.value(database.url()))
                                    .contains("me:***@host:5/base");
                        });
    }

    @Test
    void aMisspeltPairIsThereButNotListed() {
        pair("db/1_a");
        tree.with("db/2_b_up.sql", "SELECT 1;").with("db/2_b_down.sql", "SELECT 2;");

        assertThat(tree.read(others))
                .extracting(Migration::status)
                .containsExactly(Status.ACTIVE, Status.UNLISTED);
    }

    @Test
    void aFolderThatSpellsAllPairsInItsOwnWayIsActive() {
        tree.with("db/1_b_up.sql", "SELECT 1;").with("db/1_b_down.sql", "SELECT 2;");

        assertThat(tree.read(others)).extracting(Migration::status).containsExactly(Status.ACTIVE);
    }

    @Test
    void whatIsNoPairIsAStranger() {
        pair("db/V0001.Initial_Schema");
        tree.with("db/V0002.Lost.down.sql", "").with("db/notes.sql", "");

        MigrationSet set = tree.set(others);

        assertThat(set.units()).hasSize(1);
        assertThat(set.strangers())
                .extracting(NotAMigration::file)
                .containsExactlyInAnyOrder("db/V0002.Lost.down.sql", "db/notes.sql");
    }

    @Test
    void foldersOfDialectsAreSetsOfTheirOwn() {
        tree.with("go.mod", REQUIRES);
        pair("db/postgres/1_a");
        pair("db/sqlite/1_a");

        assertThat(golang.discover(tree.scan()))
                .extracting(MigrationSet::label, MigrationSet::dialect)
                .containsExactly(
                        tuple("postgres", Dialect.POSTGRESQL), tuple("sqlite", Dialect.SQLITE));
    }

    @Test
    void aNameMaySayDialectAndMode() {
        pair("db/1_a");
        pair("db/2_b.postgres.autocommit");
        pair("db/2_b.mysql");

        List<MigrationSet> sets = others.discover(tree.scan());

        assertThat(sets)
                .extracting(MigrationSet::label)
                .containsExactlyInAnyOrder("postgresql", "mysql");
        assertThat(sets).allMatch(set -> set.units().size() == 2);
        assertThat(tree.read(others))
                .filteredOn(one -> Boolean.FALSE.equals(one.transaction()))
                .extracting(Migration::name)
                .containsExactly("b");
    }

    @Test
    void theSameNumberTwiceGivesTwoIds() {
        pair("db/1_a");
        pair("db/1_b");

        assertThat(tree.read(others)).extracting(Migration::id).containsExactly("1_a", "1_b");
    }

    @Test
    void testsAreNoMigrations() {
        pair("internal/testdata/1_a");

        assertThat(others.discover(tree.scan())).isEmpty();
    }

    @Test
    void eachDatabaseHasItsFilesAndThoseForAll() {
        tree.with("go.mod", "require (\n\tgithub.com/ory/pop/v6 v6.4.2\n)");
        for (String name : List.of("postgres", "cockroach.autocommit", "sqlite3")) {
            tree.with("db/1_a." + name + ".up.sql", "SELECT 1;");
        }
        tree.with("db/1_a.down.sql", "SELECT 2;")
                .with("db/1_a.sqlite3.down.sql", "SELECT 3;")
                .with("db/2_b.up.sql", "SELECT 4;");

        List<MigrationSet> sets = others.discover(tree.scan());

        assertThat(sets)
                .extracting(MigrationSet::label)
                .containsExactlyInAnyOrder("cockroach", "postgresql", "sqlite");
        assertThat(sets).allMatch(set -> set.units().size() == 2 && set.strangers().isEmpty());
        assertThat(sets)
                .extracting(set -> set.units().getFirst().downFile())
                .containsExactlyInAnyOrder(
                        "db/1_a.down.sql", "db/1_a.down.sql", "db/1_a.sqlite3.down.sql");
        assertThat(sets.getFirst().settings())
                .satisfies(
                        settings -> {
                            assertThat(settings.historyTable().value())
                                    .isEqualTo("schema_migration");
                            assertThat(settings.transactions().value())
                                    .isEqualTo(TransactionRule.EACH_MIGRATION);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql/*.sql", "sql", "all:sql", "\"sql/*\" other.txt", "*"})
    void whatTheProgramTakesInIsInUse(String embedded) {
        tree.with("db/a.go", "package db", "//go:embed " + embedded, "var fs embed.FS");
        pair("db/sql/1_a");
        pair("kept/sql/1_a");
        pair("db/before/1_a");

        assertThat(others.discover(tree.scan()))
                .filteredOn(set -> set.units().getFirst().status() == Status.UNLISTED)
                .extracting(set -> set.settings().directories().getFirst().value())
                .isEqualTo(embedded.equals("*") ? List.of() : List.of("db/before"));
    }

    @Test
    void aNameMayHaveADotTooMany() {
        pair("db/1_a");
        tree.with("db/2_b.up..sql", "SELECT 1;");

        assertThat(tree.read(others)).extracting(Migration::id).containsExactly("1", "2");
    }

    @Test
    void ofADatabaseThatIsNotReadNothingIsGuessed() {
        pair("clickhouse/migrations/1_a");

        Migration migration = tree.read(others).getFirst();

        assertThat(migration.up().steps()).isEmpty();
        assertThat(migration.up().notUnderstood())
                .extracting(NotUnderstood::obstacle, NotUnderstood::detail)
                .containsExactly(tuple(Obstacle.OTHER_DATABASE, "clickhouse"));
    }
}
