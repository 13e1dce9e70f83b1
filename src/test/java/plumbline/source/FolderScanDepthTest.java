package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A tree so deep that its lower paths are longer than any operating system accepts.
///
/// It is built of parts that are moved into each other, and taken apart again the same way.
class FolderScanDepthTest {

    private static final String LEVELS = "d/".repeat(400);
    private static final int PARTS = 13;

    @TempDir Path folder;

    @BeforeEach
    void fiveThousandLevelsDeep() throws IOException {
        for (int i = PARTS; i > 0; i--) {
            Files.createDirectories(part(i).resolve(LEVELS));
            Files.createFile(part(i).resolve("file.sql"));
            if (i < PARTS) {
                Files.move(part(i + 1), nested(i));
            }
        }
    }

    @AfterEach
    void takenApart() throws IOException {
        for (int i = 1; i <= PARTS; i++) {
            if (i < PARTS) {
                Files.move(nested(i), part(i + 1));
            }
            Files.delete(part(i).resolve("file.sql"));
            for (Path level = part(i).resolve(LEVELS);
                    !level.equals(folder);
                    level = level.resolve("..").normalize()) {
                Files.delete(level);
            }
        }
    }

    @Test
    void depthOverflowsNothingAndWhatIsTooDeepIsSaid() {
        FolderContents contents = new FolderScan().scan(part(1), Progress.none());

        assertThat(contents.files())
                .extracting(SourceFile::relativePath)
                .contains("file.sql", LEVELS + "nested/file.sql");
        assertThat(contents.files()).hasSizeLessThan(PARTS);
        assertThat(contents.skipped())
                .extracting(Skipped::reason)
                .isNotEmpty()
                .containsOnly(SkipReason.NOT_READABLE);
        assertThat(contents.complete()).isTrue();
    }

    private Path part(int number) {
        return folder.resolve("part" + number);
    }

    private Path nested(int number) {
        return part(number).resolve(LEVELS).resolve("nested");
    }
}
