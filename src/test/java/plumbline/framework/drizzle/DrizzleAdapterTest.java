package plumbline.framework.drizzle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.FakeSqlReader;
import plumbline.framework.sql.SqlTree;
import plumbline.operation.Dialect;
import plumbline.operation.step.Obstacle;

import java.nio.file.Path;
import java.util.List;

final class DrizzleAdapterTest {

    private final DrizzleAdapter drizzle = new DrizzleAdapter(new FakeSqlReader());

    @TempDir private Path root;
    private SqlTree tree;

    @BeforeEach
    void begin() {
        tree =
                new SqlTree(root)
                        .with(
                                "db/out/meta/_journal.json",
                                "{\"dialect\": \"postgresql\", \"entries\": [",
                                " {\"idx\": 0, \"when\": 5, \"tag\": \"0001_b\"},",
                                " {\"idx\": 1, \"when\": 6, \"tag\": \"0000_a\"},",
                                " {\"idx\": 2, \"when\": 7, \"tag\": \"0002_gone\"}]}")
                        .with(
                                "db/out/0000_a.sql",
                                "SELECT 1;",
                                "--> statement-breakpoint",
                                "SELECT 2")
                        .with("db/out/0001_b.sql", "SELECT 3;")
                        .with("db/out/0003_d.sql", "SELECT 4;");
    }

    @Test
    void theJournalListsAndOrders() {
        List<Migration> migrations = tree.read(drizzle);

        assertThat(migrations)
                .extracting(Migration::id)
                .containsExactly("0001_b", "0000_a", "0002_gone", "0003_d");
        assertThat(migrations.getLast().status()).isEqualTo(Status.UNLISTED);
        assertThat(migrations.get(2).up().notUnderstood().getFirst().obstacle())
                .isEqualTo(Obstacle.FILE_NOT_READ);
    }

    @Test
    void breakpointsPartStatements() {
        Migration first = tree.read(drizzle).get(1);

        assertThat(SqlTree.sql(first.up())).containsExactly("SELECT 1", "SELECT 2");
        assertThat(first.up().steps().getLast().span().line()).isEqualTo(3);
    }

    @Test
    void theConfigurationSaysTheRest() {
        tree.with(
                "db/drizzle.config.ts",
                "export default defineConfig({",
                "  out: './out',",
                "  dialect: \"sqlite\",",
                "  migrations: { table: 'done' },",
                "  dbCredentials: { url: process.env.DATABASE_URL! },",
                "});");

        MigrationSet set = tree.set(drizzle);

        assertThat(set.dialect()).isEqualTo(Dialect.SQLITE);
        assertThat(set.settings().historyTable().value()).isEqualTo("done");
        assertThat(SqlTree.line(set.settings().historyTable())).isEqualTo(4);
        assertThat(SqlTree.value(set.settings().databases().getFirst().url()))
                .isEqualTo("${DATABASE_URL}");
        assertThat(SqlTree.line(set.settings().directories().getFirst())).isEqualTo(2);
    }

    @Test
    void withoutAConfigurationTheDefaultsHold() {
        MigrationSet set = tree.set(drizzle);

        assertThat(set.settings().historyTable().value()).isEqualTo("__drizzle_migrations");
        assertThat(SqlTree.value(set.settings().schema())).isEqualTo("drizzle");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.ALL_PENDING);
    }

    @Test
    void newerVersionsWriteAFolderForEachMigration() {
        SqlTree newer =
                new SqlTree(root.resolve("newer"))
                        .with("drizzle/20240101000000_a/migration.sql", "SELECT 1;")
                        .with("drizzle/20240101000000_a/snapshot.json", "{}");

        assertThat(newer.read(drizzle))
                .extracting(Migration::id)
                .containsExactly("20240101000000_a");
    }
}
