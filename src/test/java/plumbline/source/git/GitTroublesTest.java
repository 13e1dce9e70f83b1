package plumbline.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Folders and repositories that are not as one would wish.
@SuppressWarnings("NullAway") // AssertJ fails on null as well
class GitTroublesTest {

    @TempDir Path root;

    @Test
    void theOpenedFolderMayBeInsideOrAroundWorkTrees() throws Exception {
        Path inner = Files.createDirectories(root.resolve("one"));
        try (GitFolder git = GitFolder.create(inner)) {
            git.write("db/1.sql", "SELECT 1;\n");
            git.commit("one", 0, "Ada");
            Files.writeString(root.resolve("loose.sql"), "SELECT 1;");

            assertThat(read(root, "one/db/1.sql", "loose.sql"))
                    .singleElement()
                    .satisfies(
                            history -> {
                                assertThat(history.workTree()).isEqualTo("one");
                                assertThat(history.files())
                                        .extracting(FileHistory::path)
                                        .containsExactly("one/db/1.sql");
                            });
            assertThat(history(inner.resolve("db"), "1.sql"))
                    .satisfies(
                            history -> {
                                assertThat(history.workTree()).isEqualTo("..");
                                assertThat(history.files().getFirst().arrival()).isOne();
                            });
        }
    }

    @Test
    void whatIsNotCommittedIsSaid() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("same.sql", "SELECT 1;\nSELECT 2;\n");
            git.write("changed.sql", "SELECT 1;\n");
            git.commit("one", 0, "Ada");
            git.write("same.sql", "SELECT 1;\r\nSELECT 2;\r\n");
            git.write("changed.sql", "SELECT 2;\n");
            git.write("new.sql", "SELECT 1;\n");

            GitHistory history = history(root, "same.sql", "changed.sql", "new.sql");

            assertThat(history.files())
                    .extracting(FileHistory::state)
                    .containsExactly(
                            FileHistory.State.COMMITTED,
                            FileHistory.State.CHANGED,
                            FileHistory.State.NOT_COMMITTED);
            assertThat(history.isDirty()).isTrue();
            assertThat(history.files().getLast().introduction()).isNull();
        }
    }

    @Test
    void aRepositoryWithoutACommitKnowsNothing() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("a.sql", "");

            GitHistory history = history(root, "a.sql");

            assertThat(history.head()).isNull();
            assertThat(history.complete()).isTrue();
        }
    }

    @Test
    void commitsBeyondTheLimitAreSaidToBeUnknown() throws Exception {
        try (GitFolder git = threeCommits()) {
            GitHistory history =
                    new GitHistories(2).read(root, List.of("a.sql"), Progress.none()).getFirst();

            assertThat(history.gap()).isEqualTo(GitHistory.Gap.TOO_LONG);
            assertThat(history.complete()).isFalse();
            assertThat(history.files().getFirst().introduction()).isNull();
            assertThat(history.files().getFirst().edits()).hasSize(2);
            assertThat(git.root()).isEqualTo(root);
        }
    }

    @Test
    void aShallowCopySaysWhereItWasCutOff() throws Exception {
        try (GitFolder git = threeCommits()) {
            String second = git.git().getRepository().resolve("HEAD~1").name();
            git.write(".git/shallow", second + "\n");

            GitHistory history = history(root, "a.sql");

            assertThat(history.gap()).isEqualTo(GitHistory.Gap.SHALLOW);
            assertThat(history.files().getFirst().introduction()).isNull();
            assertThat(history.files().getFirst().edits()).hasSize(1);
        }
    }

    @Test
    void aBrokenRepositoryGivesWhatCanStillBeRead() throws Exception {
        try (GitFolder git = threeCommits()) {
            String first = git.git().getRepository().resolve("HEAD~2").name();
            Path object =
                    root.resolve(
                            ".git/objects/" + first.substring(0, 2) + "/" + first.substring(2));
            assertThat(object.toFile().setWritable(true)).isTrue();
            Files.write(object, new byte[] {1, 2, 3});
            git.write(".git/objects/info/alternates", "/nowhere/objects\n");

            GitHistory history = history(root, "a.sql");

            assertThat(history.gap()).isEqualTo(GitHistory.Gap.BROKEN);
            assertThat(history.files().getFirst().state()).isEqualTo(FileHistory.State.COMMITTED);
        }
    }

    @Test
    void nothingIsWrittenIntoTheRepository() throws Exception {
        try (GitFolder git = threeCommits()) {
            git.write(
                    ".git/config", "[filter \"x\"]\n\tclean = touch ran\n[core]\n\tbare = false\n");
            git.write(".gitattributes", "*.sql filter=x\n");
            Map<String, String> before = contents();

            history(root, "a.sql");

            assertThat(contents()).isEqualTo(before);
        }
    }

    private GitFolder threeCommits() throws GitAPIException, IOException {
        GitFolder git = GitFolder.create(root);
        for (int i = 0; i < 3; i++) {
            git.write("a.sql", "SELECT " + i + ";\n");
            git.commit("commit " + i, i, "Ada");
        }
        return git;
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.toList()) {
                found.put(each.toString(), Files.getLastModifiedTime(each).toString());
            }
        }
        return found;
    }

    private static GitHistory history(Path folder, String... paths) {
        return read(folder, paths).getFirst();
    }

    private static List<GitHistory> read(Path folder, String... paths) {
        return new GitHistories().read(folder, List.of(paths), Progress.none());
    }
}
