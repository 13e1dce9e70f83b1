package plumbline.cli.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class FileDiskTest {

    @TempDir Path folder;

    private final FileDisk disk = new FileDisk();

    @Test
    void linesAreReadAndWhatIsNoTextHasNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "one\ntwo\n");
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(disk.read(text)).containsExactly("one", "two");
        assertThat(disk.read(binary)).isEmpty();
        assertThat(disk.read(folder)).isEmpty();
        assertThat(disk.read(folder.resolve("gone"))).isEmpty();
    }

    @Test
    void whatLiesBelowIsListedSoManyStepsDown() throws IOException {
        Path file = folder.resolve("a/b/file");
        Files.createDirectories(file.getParent());
        Files.createFile(file);

        assertThat(disk.below(folder, 1)).containsExactly(folder.resolve("a"));
        assertThat(disk.below(folder, 3)).hasSize(3).contains(file);
        assertThat(disk.below(folder.resolve("gone"), 3)).isEmpty();
    }

    @Test
    void aFolderThatIsToBeMadeIsJudgedByTheOneAbove() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(disk.isWritable(folder.resolve("not/yet"))).isTrue();
        assertThat(disk.isWritable(file.resolve("below a file"))).isFalse();
        assertThat(disk.free(folder.resolve("not/yet"))).isPresent();
        assertThat(folder.resolve("not")).doesNotExist();
    }

    @Test
    void nothingIsWritten() throws IOException {
        disk.isWritable(folder);
        disk.free(folder);

        try (var inside = Files.list(folder)) {
            assertThat(List.copyOf(inside.toList())).isEmpty();
        }
    }
}
