package plumbline.check.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.Optional;

final class RunningProgramTest {

    @TempDir Path home;
    private Path own;
    private Path library;

    @BeforeEach
    void jars() throws IOException {
        own = Files.writeString(home.resolve("plumbline.jar"), "classes");
        library = Files.writeString(home.resolve("parser.jar"), "grammar");
    }

    private Optional<String> name(Path... classPath) {
        StringBuilder text = new StringBuilder(own.toString());
        for (Path each : classPath) {
            text.append(File.pathSeparator).append(each);
        }
        return RunningProgram.find(own, text.toString()).map(HexFormat.of()::formatHex);
    }

    @Test
    void theSameProgramHasTheSameName() {
        assertThat(name(library)).isPresent().isEqualTo(name(library));
    }

    @Test
    void anotherContentHasAnotherNameEvenWithTheSameSizeAndTime() throws IOException {
        Optional<String> before = name(library);
        FileTime time = Files.getLastModifiedTime(own);
        Files.writeString(own, "CLASSES");
        Files.setLastModifiedTime(own, time);

        assertThat(name(library)).isPresent().isNotEqualTo(before);
    }

    @Test
    void anotherLibraryMakesAnotherName() throws IOException {
        Optional<String> before = name(library);
        assertThat(name()).isPresent().isNotEqualTo(before);

        Files.setLastModifiedTime(library, FileTime.fromMillis(1_000));
        assertThat(name(library)).isPresent().isNotEqualTo(before);
    }

    @Test
    void classesInAFolderHaveNoName() throws IOException {
        Path classes = Files.createDirectory(home.resolve("classes"));

        assertThat(name(classes)).isEmpty();
        assertThat(RunningProgram.find(classes, own.toString())).isEmpty();
        assertThat(name(home.resolve("gone.jar"))).isEmpty();
    }
}
