package plumbline.framework.typeorm.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReading;
import plumbline.analysis.LeftOut;
import plumbline.analysis.LeftOut.NoMigration;
import plumbline.framework.Migration;

import java.nio.file.Path;

/// What is configured or named like migrations of TypeORM and is none.
final class TypeOrmStrangersTest {

    private static final String OTHER = "src/migrations/1700000000009-Other.ts";

    @TempDir private Path root;

    private FolderReading read(Project project) {
        return Project.read(project.with("package.json", Project.PACKAGE).root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "import { MigrationInt",
                "import { MigrationInterface } from 'typeorm'; export class Other170",
                "// class Other1700000000009 implements Nothing {}",
            })
    void aFileThatIsCutOffIsLeftOutAndNotForgotten(String text) {
        FolderReading reading =
                read(
                        new Project(root)
                                .withMigration(
                                        "src/migrations/1700000000001-A.ts", "A1700000000001")
                                .withSource("migrations: ['src/wrong/*.ts']")
                                .with(OTHER, text));

        assertThat(reading.services().getFirst().migrations())
                .extracting(Migration::id)
                .containsExactly("A1700000000001");
        assertThat(reading.leftOut()).extracting(LeftOut::file).contains(OTHER);
    }

    @Test
    void theOnlyFileOfAServiceIsNotForgottenEither() {
        FolderReading reading =
                read(
                        new Project(root)
                                .with(OTHER, "import { MigrationInterface } from 'typeorm';"));

        assertThat(reading.services()).isEmpty();
        assertThat(reading.leftOut()).extracting(LeftOut::file).containsExactly(OTHER);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPathThatLeadsToNoFileIsSaid(boolean hasMigrations) {
        Project project = new Project(root).withSource("migrations: ['src/wrong/*.ts']");
        if (hasMigrations) {
            project.withMigration("src/migrations/1700000000001-A.ts", "A1700000000001");
        }

        assertThat(read(project).leftOut())
                .extracting(LeftOut::file, left -> ((NoMigration) left).reason())
                .containsExactly(
                        tuple("src/data-source.ts", "it lists no file: migrations src/wrong/*.ts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dist/migrations/*.js", "elsewhere/migrations/*.js"})
    void nothingIsSaidOfWhatAnotherConfigurationOfTheFileReaches(String path) {
        Project project =
                new Project(root)
                        .withMigration("server/migrations/1700000000001-A.ts", "A1700000000001")
                        .with(
                                "server/tsconfig.json",
                                "{\"compilerOptions\": {\"outDir\": \"../dist\"}}")
                        .withSource(
                                "...(process.env.P ? { migrations: ['"
                                        + path
                                        + "'] } : { migrations: ['server/migrations/*.ts'] })");

        FolderReading reading = read(project);

        assertThat(reading.leftOut()).isEmpty();
        assertThat(reading.services().getFirst().sets())
                .singleElement()
                .satisfies(set -> assertThat(set.migrations()).hasSize(1));
    }

    @Test
    void nothingIsSaidOfPathsThatLeadSomewhere() {
        Project project =
                new Project(root)
                        .withSource("migrations: ['dist/migrations/*.js', 'src/migrations/*.ts']")
                        .withMigration("src/migrations/1700000000001-A.ts", "A1700000000001")
                        .with("src/migrations/common.ts", "export const schema = 'public';");

        assertThat(read(project).leftOut())
                .extracting(LeftOut::file)
                .containsExactly("src/migrations/common.ts");
    }
}
