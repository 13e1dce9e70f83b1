package plumbline.review.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

final class DiskTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        Disk.write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void aDraftIsNeverWrittenThroughALink() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "not mine");
        Files.createSymbolicLink(folder.resolve("a.json.tmp"), other);

        Disk.write(folder.resolve("a.json"), NEW);

        assertThat(other).hasContent("not mine");
        assertThat(folder.resolve("a.json")).hasContent("new").isRegularFile();
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.createDirectories(folder.resolve("a.json.tmp/in the way"));

        assertThatIOException().isThrownBy(() -> Disk.write(file, NEW));

        assertThat(file).hasContent("old");
    }

    @Test
    void theThreadMayBeInterrupted() throws IOException {
        Thread.currentThread().interrupt();

        Disk.write(folder.resolve("a.json"), NEW);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder.resolve("a.json")).hasContent("new");
    }
}
