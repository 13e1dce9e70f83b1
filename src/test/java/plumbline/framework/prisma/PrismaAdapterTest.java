package plumbline.framework.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.FakeSqlReader;
import plumbline.framework.sql.SqlTree;
import plumbline.operation.Dialect;
import plumbline.operation.step.Obstacle;

import java.nio.file.Path;
import java.util.Objects;

final class PrismaAdapterTest {

    private final PrismaAdapter prisma = new PrismaAdapter(new FakeSqlReader());

    @TempDir private Path root;
    private SqlTree tree;

    @BeforeEach
    void begin() {
        tree =
                new SqlTree(root)
                        .with("app/package.json", "{}")
                        .with("app/prisma/migrations/migration_lock.toml", "provider = \"mysql\"")
                        .with("app/prisma/migrations/20240102000000_b/migration.sql", "SELECT 2;")
                        .with("app/prisma/migrations/20240101000000_a/migration.sql", "SELECT 1;");
    }

    @Test
    void foldersRunByNameAndHaveNoDown() {
        assertThat(tree.read(prisma))
                .extracting(Migration::id)
                .containsExactly("20240101000000_a", "20240102000000_b");
        assertThat(tree.read(prisma)).noneMatch(one -> one.down().present());
    }

    @Test
    void theLockFileNamesTheDatabase() {
        MigrationSet set = tree.set(prisma);

        assertThat(set.dialect()).isEqualTo(Dialect.MYSQL);
        assertThat(set.home()).isEqualTo("app");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.NONE);
    }

    @Test
    void theSchemaSaysHowTheDatabaseIsReached() {
        tree.with(
                "app/prisma/schema.prisma",
                "datasource db {",
                "  provider  = \"mysql\"",
                "  // not this: url = \"x\"",
                "  url       = env(\"DATABASE_URL\")",
                "  directUrl = env(\"DIRECT_URL\")",
                "}");

        MigrationSet set = tree.set(prisma);
        Configured<String> url =
                Objects.requireNonNull(set.settings().databases().getFirst().url());

        assertThat(url.value()).isEqualTo("${DATABASE_URL}");
        assertThat(url.origin()).isEqualTo(Origin.ENVIRONMENT);
        assertThat(SqlTree.line(url)).isEqualTo(4);
        assertThat(SqlTree.value(set.settings().more().get("directUrl")))
                .isEqualTo("${DIRECT_URL}");
    }

    @Test
    void aSchemaMayBeAFolderThatPackageJsonNames() {
        tree.with("app/package.json", "{\"prisma\": {\"schema\": \"./db/models\"}}")
                .with("app/db/models/main.prisma", "datasource db {", "url = env(\"U\")", "}");

        assertThat(SqlTree.value(tree.set(prisma).settings().databases().getFirst().url()))
                .isEqualTo("${U}");
    }

    @Test
    void aConfigurationFileSaysWhereMigrationsAre() {
        tree.with(
                "app/prisma.config.ts",
                "export default defineConfig({",
                "  // migrations: { path: 'old' },",
                "  migrations: { path: 'prisma/migrations' },",
                "  datasource: { url: env('U') },",
                "});");

        MigrationSet set = tree.set(prisma);

        assertThat(SqlTree.line(set.settings().directories().getFirst())).isEqualTo(3);
        assertThat(SqlTree.value(set.settings().databases().getFirst().url())).isEqualTo("${U}");
    }

    @Test
    void whatPrismaDoesNotRunIsAStranger() {
        tree.with("app/prisma/migrations/20240101000000_a/down.sql", "SELECT 1;")
                .with("app/prisma/rollback/a.sql", "SELECT 1;");

        assertThat(tree.set(prisma).strangers())
                .extracting(NotAMigration::file)
                .containsExactlyInAnyOrder(
                        "app/prisma/migrations/20240101000000_a/down.sql",
                        "app/prisma/rollback/a.sql");
    }

    @Test
    void aScriptBesideTheSqlIsListedAndNotRead() {
        tree.with("app/prisma/migrations/20240101000000_a/migration.ts", "export {};");

        assertThat(tree.read(prisma))
                .extracting(Migration::id)
                .containsExactly(
                        "20240101000000_a", "20240101000000_a/migration.ts", "20240102000000_b");
        assertThat(tree.read(prisma).get(1).up().notUnderstood().getFirst().obstacle())
                .isEqualTo(Obstacle.APPLICATION_CODE);
    }

    @Test
    void foldersWithASnapshotAreDrizzles() {
        SqlTree other =
                new SqlTree(root.resolve("other"))
                        .with("drizzle/20240101000000_a/migration.sql", "SELECT 1;")
                        .with("drizzle/20240101000000_a/snapshot.json", "{}")
                        .with("drizzle/schema.prisma", "");

        assertThat(prisma.discover(other.scan())).isEmpty();
    }
}
