package plumbline.framework.diesel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.FakeSqlReader;
import plumbline.framework.sql.SqlTree;
import plumbline.operation.Dialect;

import java.nio.file.Path;

final class DieselAdapterTest {

    private final DieselAdapter diesel = DieselAdapter.diesel(new FakeSqlReader());
    private final DieselAdapter others = DieselAdapter.otherRunners(new FakeSqlReader());

    @TempDir private Path root;
    private SqlTree tree;

    @BeforeEach
    void begin() {
        tree =
                new SqlTree(root)
                        .with("sql/2024-01-02-000000_b/up.sql", "SELECT 2;")
                        .with("sql/2024-01-02-000000_b/metadata.toml", "run_in_transaction = false")
                        .with("sql/2024-01-01-000000_a/up.sql", "SELECT 1;")
                        .with("sql/2024-01-01-000000_a/down.sql", "SELECT 0;");
    }

    @Test
    void foldersRunByDate() {
        tree.with("diesel.toml", "[migrations_directory]", "dir = \"sql\"")
                .with("Cargo.toml", "diesel = { version = \"2\", features = [\"mysql\"] }");

        MigrationSet set = tree.set(diesel);

        assertThat(tree.read(diesel))
                .extracting(Migration::id)
                .containsExactly("20240101000000", "20240102000000");
        assertThat(tree.read(diesel))
                .extracting(Migration::transaction)
                .containsExactly(null, false);
        assertThat(tree.read(diesel))
                .extracting(one -> one.down().present())
                .containsExactly(true, false);
        assertThat(set.dialect()).isEqualTo(Dialect.MYSQL);
        assertThat(SqlTree.line(set.settings().directories().getFirst())).isEqualTo(2);
        assertThat(set.settings().historyTable().value()).isEqualTo("__diesel_schema_migrations");
        assertThat(others.discover(tree.scan())).isEmpty();
    }

    @Test
    void withoutDieselItIsAnotherRunner() {
        MigrationSet set = tree.set(others);

        assertThat(diesel.discover(tree.scan())).isEmpty();
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.UNKNOWN);
        assertThat(tree.read(others)).extracting(Migration::transaction).containsOnlyNulls();
    }
}
