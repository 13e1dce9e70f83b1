package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SourceTreeTest {

    @TempDir private Path root;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String file : new String[] {"a/1.sql", "a/b/2.sql", "a-b/3.sql", "a.sql"}) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "-- " + file);
        }
        Files.write(root.resolve("a/picture.sql"), new byte[] {0, 1, 2, 0, 0, 0});
    }

    private SourceTree tree() {
        return new SourceTree(new FolderScan().scan(root, Progress.none()), new SourceReader());
    }

    @Test
    void aFolderHoldsWhatLiesBelowItAndNotItsNeighbours() {
        assertThat(tree().below("a"))
                .extracting(SourceFile::relativePath)
                .containsExactly("a/1.sql", "a/b/2.sql", "a/picture.sql");
        assertThat(tree().in("a"))
                .extracting(SourceFile::relativePath)
                .containsExactly("a/1.sql", "a/picture.sql");
        assertThat(tree().in("")).extracting(SourceFile::relativePath).containsExactly("a.sql");
        assertThat(tree().hasFolder("a/b")).isTrue();
        assertThat(tree().hasFolder("b")).isFalse();
    }

    @Test
    void aFileIsReadOnceAndGoesByItsPathInTheFolder() {
        SourceTree tree = tree();

        assertThat(tree.findDocument("a/b/2.sql"))
                .hasValueSatisfying(
                        document -> {
                            assertThat(document.text()).isEqualTo("-- a/b/2.sql");
                            assertThat(document.file()).isEqualTo("a/b/2.sql");
                        });
        assertThat(tree.findDocument("a.sql")).containsSame(tree.findDocument("a.sql").get());
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThat(tree().read("a/picture.sql"))
                .isEqualTo(new SourceTree.Reading.Failure(SkipReason.BINARY));
        assertThat(tree().read("none.sql"))
                .isEqualTo(new SourceTree.Reading.Failure(SkipReason.GONE));
    }
}
