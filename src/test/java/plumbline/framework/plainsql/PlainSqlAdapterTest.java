package plumbline.framework.plainsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.TransactionRule;
import plumbline.framework.marker.MarkerAdapter;
import plumbline.framework.sql.FakeSqlReader;
import plumbline.framework.sql.SqlTree;
import plumbline.operation.Dialect;
import plumbline.source.SourceTree;

import java.nio.file.Path;
import java.util.List;

final class PlainSqlAdapterTest {

    private final PlainSqlAdapter plain = new PlainSqlAdapter(new FakeSqlReader());

    @TempDir private Path root;
    private SqlTree tree;

    @BeforeEach
    void begin() {
        tree = new SqlTree(root);
    }

    @Test
    void versionFoldersOrderBeforeNumbersAndABaselineIsKeptAside() {
        for (String file : List.of("0.10/00__c", "0.9/01__b", "0.9/00__a", "LATEST")) {
            tree.with("store/migration/mysql/" + file + ".sql", "SELECT 1;");
        }

        assertThat(tree.read(plain))
                .extracting(Migration::id, Migration::status)
                .containsExactly(
                        tuple("0.9/00__a", Status.ACTIVE),
                        tuple("0.9/01__b", Status.ACTIVE),
                        tuple("0.10/00__c", Status.ACTIVE),
                        tuple("LATEST", Status.ARCHIVED));
        assertThat(tree.set(plain).dialect()).isEqualTo(Dialect.MYSQL);
    }

    @Test
    void numbersOrderFilesOfOneFolder() {
        tree.with("ddl/migrations/0010_b.sql", "SELECT 1;")
                .with("ddl/migrations/0009##a.sql", "SELECT 1;")
                .with("ddl/migrations/helper.sql", "SELECT 1;")
                .with("ddl/run.sh", "MIGRATIONS_TABLE=\"done\"");

        assertThat(tree.read(plain)).extracting(Migration::name).containsExactly("a", "b");
        assertThat(tree.set(plain).strangers()).hasSize(1);
        assertThat(tree.set(plain).settings().historyTable().value()).isEqualTo("done");
    }

    @Test
    void postgresMigrationsHasATransactionForEachFileUnlessItSaysNo() {
        tree.with("package.json", "{\"dependencies\": {\"postgres-migrations\": \"5\"}}")
                .with("migrations/tenant/0001-a.sql", "SELECT 1;")
                .with(
                        "migrations/tenant/0002-b.sql",
                        "-- postgres-migrations disable-transaction",
                        "SELECT 1;");

        assertThat(tree.set(plain).settings().transactions().value())
                .isEqualTo(TransactionRule.EACH_MIGRATION);
        assertThat(tree.read(plain))
                .extracting(Migration::transaction)
                .containsExactly(null, false);
    }

    @Test
    void scriptsOutsideBelongToTheServiceTheyName() {
        tree.with("scripts/migrate-documents.sql", "SELECT 1;")
                .with("scripts/migrate.sql", "SELECT 1;")
                .with("services/document-service/package.json", "{}");

        assertThat(plain.discover(tree.scan()))
                .extracting(MigrationSet::home)
                .containsExactlyInAnyOrder("services/document-service", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db/migrations/seeds/001_users.sql",
                "migrations/tests/01_auth.sql",
                "docker-entrypoint-initdb.d/01_migrations.sql",
                "sqlc/queries/001_find.sql",
                "lessons/01_select.sql",
                "migrations/dump.sql",
                "store/migration/README.sql",
                "db/schema.sql"
            })
    void otherSqlIsNoMigration(String file) {
        tree.with(file, "SELECT 1;");

        assertThat(plain.discover(tree.scan())).isEmpty();
    }

    @Test
    void aScriptThatNamesNoServiceIsNoMigrationWhereAnotherToolIsAtWork() {
        tree.with("api/db/migrations/1_a.sql", "-- migrate:up", "SELECT 1;")
                .with("api/package.json", "{}")
                .with("api/db-setup/requirements.txt", "")
                .with("api/db-setup/migrate-devices.sql", "SELECT 1;");
        SourceTree files = tree.scan();
        List<MigrationSet> others = MarkerAdapter.dbmate(new FakeSqlReader()).discover(files);

        assertThat(others).hasSize(1);
        assertThat(plain.discover(files, others)).isEmpty();
    }

    @Test
    void whatAnotherToolTakesIsLeftToIt() {
        tree.with("db/migrations/1_a.sql", "-- migrate:up", "SELECT 1;")
                .with("db/migrations/old/1_b.sql", "SELECT 1;");
        SourceTree files = tree.scan();
        List<MigrationSet> others = MarkerAdapter.dbmate(new FakeSqlReader()).discover(files);

        assertThat(others).hasSize(1);
        assertThat(plain.discover(files, others)).isEmpty();
    }
}
