package plumbline.framework.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;

import java.nio.file.Path;
import java.util.List;

final class SqlLookTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "create table t (record_id serial unique); alter table t modify a text; | MYSQL",
                "alter table t add column a int after b; | MYSQL",
                "alter table t drop foreign key k; | MYSQL",
                "create table t (change integer not null, data jsonb); | POSTGRESQL",
                "alter table t alter a set not null; -- in MySQL: modify column `a` | POSTGRESQL",
            })
    void theScriptsSayWhichDatabaseTheyAreFor(String sql, Dialect spoken) {
        SqlTree tree = new SqlTree(folder).with("one.sql", sql);

        assertThat(SqlLook.find(List.of("one.sql"), tree.scan())).contains(spoken);
    }

    @Test
    void whatAllDatabasesTakeSaysNothing() {
        SqlTree tree = new SqlTree(folder).with("one.sql", "create table t (id serial unique);");

        assertThat(SqlLook.find(List.of("one.sql"), tree.scan())).isEmpty();
    }
}
