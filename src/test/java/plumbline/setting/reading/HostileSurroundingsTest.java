package plumbline.setting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.setting.Surroundings;

import java.nio.file.Path;
import java.time.Duration;

/// Files that are made to hold a reader up.
class HostileSurroundingsTest {

    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package.json",
                "compose.yml",
                "Dockerfile",
                "run.sh",
                "run.ps1",
                "README.md",
                "Makefile",
                ".github/workflows/x.yml",
                ".gitlab-ci.yml",
                "Jenkinsfile",
                "tests/a.test.js",
                "seeds/a.js",
                "azure-pipelines.yml",
                ".circleci/config.yml",
                ".dockerignore"
            })
    void hostileFilesAreReadToTheEnd(String file) {
        for (String text :
                new String[] {
                    "[".repeat(50_000),
                    "{\"a\":".repeat(20_000),
                    "\\\n".repeat(50_000),
                    "a: &a [*a, *a]\n".repeat(500),
                    "\u0000\n",
                    "`$(({{'\"".repeat(20_000),
                    "sh '".repeat(20_000),
                    "a ".repeat(100_000),
                    "- ".repeat(50_000) + "RUN <<A"
                }) {
            write(file, text);
            assertTimeoutPreemptively(
                    Duration.ofMinutes(1), () -> assertThat(read("").shared()).isEmpty());
        }
    }

    private Surroundings read(String home) {
        return Reading.read(root, home);
    }

    private void write(String path, String text) {
        Reading.write(root, path, text);
    }
}
