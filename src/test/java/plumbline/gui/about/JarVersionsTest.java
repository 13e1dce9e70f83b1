package plumbline.gui.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.util.List;

final class JarVersionsTest {

    private static final List<String> ARTIFACTS =
            List.of("javafx-controls", "slf4j-jdk14", "slf4j-api", "h2", "h2-2d", "guava");

    @ParameterizedTest
    @CsvSource({
        "javafx-controls-26.0.2.jar, javafx-controls, 26.0.2",
        "javafx-controls-26.0.2-linux.jar, javafx-controls, 26.0.2",
        "javafx-controls-26.0.2-mac-aarch64.jar, javafx-controls, 26.0.2",
        "javafx-controls-27-ea+3-win.jar, javafx-controls, 27-ea+3",
        "slf4j-jdk14-2.0.20.jar, slf4j-jdk14, 2.0.20",
        "slf4j-api-2.1.0-alpha1.jar, slf4j-api, 2.1.0-alpha1",
        "guava-33.4.0-jre.jar, guava, 33.4.0-jre",
        "h2-2.3.232.jar, h2, 2.3.232",
        "h2-2d-1.0.jar, h2-2d, 1.0"
    })
    void theVersionFollowsTheNameOfTheLibrary(String jar, String artifact, String version) {
        assertThat(versions(jar).findVersion(artifact)).hasValue(version);
    }

    @Test
    void aJarBelongsToTheLongestNameThatFits() {
        assertThat(versions("h2-2d-1.0.jar").findVersion("h2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "classes",
                "*",
                "guava.jar",
                "guava-.jar",
                "guava-sources.jar",
                "guava-testlib-33.4.0.jar",
                "guava-33.4.0.zip",
                "my-guava-33.4.0.jar"
            })
    void anythingElseGivesNoVersion(String entry) {
        assertThat(versions(entry).findVersion("guava")).isEmpty();
    }

    @Test
    void theFirstOfTwoJarsCounts() {
        String two = "guava-2.0.jar" + File.pathSeparator + "guava-1.0.jar";
        assertThat(versions(two).findVersion("guava")).hasValue("2.0");
    }

    private static JarVersions versions(String entries) {
        String below = "lib" + File.separator;
        return new JarVersions(
                below + entries.replace(File.pathSeparator, File.pathSeparator + below), ARTIFACTS);
    }
}
