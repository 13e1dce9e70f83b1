package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class IgnoredFoldersTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"node_modules", ".git", ".venv", "__pycache__", ".gradle", ".next"})
    void namesThatOnlyToolsUseAreAlwaysIgnored(String name) {
        assertThat(IgnoredFolders.contain(folder.resolve(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "target, pom.xml",
        "target, Cargo.toml",
        "build, build.gradle",
        "build, build.gradle.kts",
        "dist, package.json",
        "vendor, go.mod",
        "deps, mix.exs"
    })
    void namesThatPeopleUseTooAreIgnoredBesideTheirBuildFile(String name, String buildFile)
            throws IOException {
        assertThat(IgnoredFolders.contain(folder.resolve(name))).isFalse();

        Files.createFile(folder.resolve(buildFile));

        assertThat(IgnoredFolders.contain(folder.resolve(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "build, package.json",
        "dist, pom.xml",
        "target, package.json",
        "migrations, package.json",
        "src, pom.xml",
        ".github, package.json",
        "node_modules2, package.json"
    })
    void anythingElseIsRead(String name, String buildFile) throws IOException {
        Files.createFile(folder.resolve(buildFile));

        assertThat(IgnoredFolders.contain(folder.resolve(name))).isFalse();
    }
}
