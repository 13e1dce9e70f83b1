package plumbline.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// The opened folder is `shop` in a repository.
final class GitFilesTest {

    @TempDir Path root;

    private Path write(GitFolder git, String path, String text) throws IOException {
        Path file = git.write(path, text);
        // what is as young as git's index is never taken for known
        Files.setLastModifiedTime(file, FileTime.from(GitFolder.FIRST));
        return file;
    }

    private Optional<String> blob(String path) {
        SourceTree tree =
                new SourceTree(
                        new FolderScan().scan(root.resolve("shop"), Progress.none()),
                        new SourceReader());
        return tree.findFile(path).flatMap(files()::findBlob);
    }

    private GitFiles files() {
        return GitFiles.findAround(root.resolve("shop")).orElseThrow();
    }

    @Test
    void theBlobOfAnUntouchedFileIsKnown() throws IOException, GitAPIException {
        try (GitFolder git = GitFolder.create(root)) {
            write(git, "shop/a.sql", "hello\n");
            Path touched = write(git, "shop/b.sql", "hello\n");
            git.commit("Add", 1, "ada");
            Files.writeString(touched, "HELLO\n");
            write(git, "shop/c.sql", "hello\n");

            assertThat(blob("a.sql")).contains("ce013625030ba8dba906f756967f9e9ca394464a");
            assertThat(blob("b.sql")).isEmpty();
            assertThat(blob("c.sql")).isEmpty();
        }
    }

    @Test
    void theFilesOfACommitCountFromTheOpenedFolder() throws IOException, GitAPIException {
        try (GitFolder git = GitFolder.create(root)) {
            write(git, "other/x.sql", "x");
            Path gone = write(git, "shop/db/a.sql", "a");
            String first = git.commit("Add", 1, "ada").name();
            Files.delete(gone);
            write(git, "shop/b.sql", "b");
            String second = git.commit("Rename", 2, "ada").name();

            assertThat(files().findPaths(first).orElseThrow()).containsExactly("db/a.sql");
            assertThat(files().findPaths(second).orElseThrow()).containsExactly("b.sql");
            assertThat(files().findPaths(ObjectId.zeroId().name())).isEmpty();
            assertThat(files().findPaths("HEAD")).isEmpty();
        }
    }

    @Test
    void whereThereIsNoGitNothingIsKnown() {
        assertThat(GitFiles.findAround(root)).isEmpty();
    }
}
