package plumbline.framework.marker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSettings;
import plumbline.framework.sql.FakeSqlReader;
import plumbline.framework.sql.SqlTree;
import plumbline.operation.Dialect;
import plumbline.operation.step.Obstacle;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import java.nio.file.Path;
import java.util.List;

final class MarkerAdapterTest {

    private final MarkerAdapter dbmate = MarkerAdapter.dbmate(new FakeSqlReader());
    private final MarkerAdapter goose = MarkerAdapter.goose(new FakeSqlReader());
    private final MarkerAdapter sqlMigrate = MarkerAdapter.sqlMigrate(new FakeSqlReader());

    @TempDir private Path root;
    private SqlTree tree;

    @BeforeEach
    void begin() {
        tree = new SqlTree(root);
    }

    @Test
    void dbmateCutsAtItsMarkersAndKeepsPlaces() {
        tree.with(
                "db/migrations/2024_a.sql",
                "-- migrate:up transaction:false",
                "SELECT a;",
                "-- migrate:down",
                "SELECT b;");

        Migration one = tree.read(dbmate).getFirst();

        assertThat(one.id()).isEqualTo("2024");
        assertThat(one.transaction()).isFalse();
        assertThat(one.traits()).containsExactly("down transaction=true");
        assertThat(SqlTree.sql(one.up())).containsExactly("SELECT a");
        assertThat(SqlTree.sql(one.down())).containsExactly("SELECT b");
        assertThat(one.down().steps().getFirst().span().line()).isEqualTo(4);
        assertThat(goose.discover(tree.scan())).isEmpty();
        assertThat(sqlMigrate.discover(tree.scan())).isEmpty();
    }

    @Test
    void anEmptyDownIsThereAndNoDownIsNot() {
        tree.with("db/1_a.sql", "-- migrate:up", "SELECT 1;", "-- migrate:down")
                .with("db/2_a.sql", "-- migrate:up", "SELECT 1;");

        assertThat(tree.read(dbmate))
                .extracting(one -> one.down().present())
                .containsExactly(true, false);
    }

    @Test
    void whatStandsBeforeTheFirstMarkerIsSaid() {
        tree.with("db/1_a.sql", "SELECT 0;", "-- migrate:up", "SELECT 1;");

        Migration one = tree.read(dbmate).getFirst();

        assertThat(SqlTree.sql(one.up())).containsExactly("SELECT 1");
        assertThat(SqlTree.left(one.up())).containsExactly("stands before the first marker");
    }

    @Test
    void settingsComeFromCommands() {
        tree.with("db/sql/1_a.sql", "-- migrate:up")
                .with(
                        "docker-compose.yml",
                        "command: --migrations-dir /db/sql --migrations-table done up");

        MigrationSettings settings = tree.set(dbmate).settings();

        assertThat(settings.historyTable().value()).isEqualTo("done");
        assertThat(SqlTree.line(settings.directories().getFirst())).isEqualTo(1);
    }

    @Test
    void gooseTakesAStatementBetweenItsMarkersAsOne() {
        tree.with(
                "sql/00002_f.sql",
                "-- +goose NO TRANSACTION",
                "-- +goose Up",
                "-- +goose StatementBegin",
                "CREATE FUNCTION f",
                "-- +goose StatementEnd",
                "SELECT 2;",
                "-- +goose Down",
                "SELECT 3;");

        Migration one = tree.read(goose).getFirst();

        assertThat(one.id()).isEqualTo("2");
        assertThat(one.transaction()).isFalse();
        assertThat(SqlTree.sql(one.up())).containsExactly("CREATE FUNCTION f", "SELECT 2");
        assertThat(SqlTree.sql(one.down())).containsExactly("SELECT 3");
        assertThat(one.up().notUnderstood()).isEmpty();
    }

    @Test
    void variablesAreHolesWhereGooseSubstitutes() {
        SourceDocument document =
                new SourceDocument(
                        "1_a.sql",
                        "-- +goose Up\nSELECT '${A}';\n-- +goose ENVSUB ON\nSELECT ${B:-c};\n");

        List<Hole> holes =
                MarkedFile.of(document, MarkerStyle.GOOSE).up().pieces().stream()
                        .flatMap(piece -> piece.holes().stream())
                        .toList();

        assertThat(holes).containsExactly(new Hole(Hole.Kind.ENVIRONMENT, "B", "c"));
    }

    @Test
    void goMigrationsAreListedAndNotRead() {
        tree.with("sql/1_a.sql", "-- +goose Up", "SELECT 1;")
                .with(
                        "sql/2_b.go",
                        "package sql",
                        "func init() { goose.AddMigrationNoTxContext(upB, nil) }")
                .with("sql/3_c.go", "package sql");

        List<Migration> migrations = tree.read(goose);

        assertThat(migrations).extracting(Migration::id).containsExactly("1", "2");
        assertThat(migrations.getLast().up().notUnderstood().getFirst().obstacle())
                .isEqualTo(Obstacle.APPLICATION_CODE);
        assertThat(migrations.getLast().down().present()).isFalse();
        assertThat(migrations.getLast().transaction()).isFalse();
        assertThat(tree.set(goose).strangers()).hasSize(1);
    }

    @Test
    void sqlMigrateGoesByFileNames() {
        tree.with("m/10-b.sql", "-- +migrate Up notransaction", "SELECT 1;", "-- +migrate Down")
                .with("m/9-a.sql", "-- +migrate Up", "SELECT 1;")
                .with("dbconfig.yml", "dev:", "  dialect: postgres", "  dir: m", "  table: done");

        assertThat(tree.read(sqlMigrate))
                .extracting(Migration::id)
                .containsExactly("9-a.sql", "10-b.sql");
        assertThat(tree.set(sqlMigrate).settings().historyTable().value()).isEqualTo("done");
        assertThat(tree.read(sqlMigrate).getLast().transaction()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goose.SetDialect(\"sqlite3\")",
                "goose.NewProvider(goose.DialectSQLite3, db, nil)",
                "const Dialect = \"sqlite3\""
            })
    void theProgramTellsGooseItsDatabase(String code) {
        tree.with("docker-compose.yml", "image: postgres:16")
                .with("db/db.go", "package db", code)
                .with("db/migrations/1_a.sql", "-- +goose Up", "SELECT 1;");

        assertThat(tree.set(goose).dialect()).isEqualTo(Dialect.SQLITE);
    }
}
