package plumbline.framework.sequelize.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.TransactionRule;
import plumbline.operation.Dialect;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Folders that a program runs with Umzug.
final class UmzugTest {

    @TempDir private Path root;

    @BeforeEach
    void aMigration() throws IOException {
        write("package.json", "{\"dependencies\": {\"sequelize\": \"6\", \"sqlite3\": \"5\"}}");
        write(
                "src/db/migrations/1.ts",
                "export const up = ({context}: {context: QueryInterface}) =>"
                        + " context.dropTable('a');");
        write("src/db/migrations/1.test.ts", "describe('up', () => { up: queryInterface; });");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private MigrationSet set() throws IOException {
        SourceTree tree =
                new SourceTree(new FolderScan().scan(root, Progress.none()), new SourceReader());
        return new SequelizeAdapter(new GrammarSqlReader()).discover(tree).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migrations: { glob: 'src/db/migrations/*.ts' }",
                "migrations: { glob: ['migrations/*.ts', { cwd: __dirname }] }",
                "migrations: { path: path.join(__dirname, 'migrations'), pattern: /\\.ts$/ }",
                "migrations: { glob: where }",
            })
    void theFolderIsFoundInCode(String migrations) throws IOException {
        write(
                "src/db/run.ts",
                "const where = isCloud() ? 'dist/migrations/*.js' : 'src/db/migrations/*.ts';\n"
                        + "new Umzug({ "
                        + migrations
                        + ", storage: new SequelizeStorage({ sequelize, tableName: 'kept' }) });");

        MigrationSet set = set();

        assertThat(set.settings().directories())
                .singleElement()
                .satisfies(
                        folder -> {
                            assertThat(folder.value()).isEqualTo("src/db/migrations");
                            assertThat(folder.origin()).isEqualTo(Origin.FILE);
                        });
        assertThat(set.settings().historyTable().value()).isEqualTo("kept");
        assertThat(set.settings().configFiles()).containsExactly("src/db/run.ts");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.NONE);
        assertThat(set.dialect()).isEqualTo(Dialect.SQLITE);
        assertThat(set.units())
                .extracting(MigrationUnit::file)
                .containsExactly("src/db/migrations/1.ts");
    }

    @Test
    void aWrapperMayOpenATransaction() throws IOException {
        write(
                "src/db/run.ts",
                "new Umzug({ migrations: { path: 'src/db/migrations', wrap: (fn) => (...all) =>"
                        + " sequelize.transaction(() => fn(...all)) } });");

        assertThat(set().settings().transactions().value())
                .isEqualTo(TransactionRule.EACH_MIGRATION);
    }

    @Test
    void whatNobodySaysIsNotCalledADefault() throws IOException {
        assertThat(set().settings().historyTable())
                .extracting(Configured::origin)
                .isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void examplesForTestsAreNoMigrations() throws IOException {
        write(
                "test/db/migrations/0.js",
                "exports.up = (queryInterface) => queryInterface.dropTable('a');");

        assertThat(set().units())
                .extracting(MigrationUnit::file)
                .containsExactly("src/db/migrations/1.ts");
    }
}
