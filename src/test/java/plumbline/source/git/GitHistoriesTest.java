package plumbline.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.progress.Progress;
import plumbline.source.git.Change.Extent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway") // AssertJ fails on null as well
class GitHistoriesTest {

    @TempDir Path root;

    @Test
    void aFileHasItsIntroductionItsEditsAndItsLastAuthor() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("db/1.sql", "SELECT 1;\n");
            RevCommit first = git.commit("one", 0, "Ada");
            git.write("db/1.sql", "SELECT  1; -- one\n");
            git.write("db/2.sql", "SELECT 2;\n");
            git.commit("two", 1, "Bob");
            git.write("db/1.sql", "SELECT 3;\n");
            RevCommit last = git.commit("three", 2, "Cyd");

            GitHistory history = history(root, "db/1.sql", "db/2.sql");

            FileHistory one = history.files().getFirst();
            assertThat(one.introduction())
                    .isEqualTo(
                            new Change(
                                    first.name(),
                                    "Ada",
                                    GitFolder.FIRST,
                                    GitFolder.FIRST.plusSeconds(60),
                                    Extent.ARRIVED));
            assertThat(one.edits())
                    .extracting(Change::extent)
                    .containsExactly(Extent.BLANKS_AND_COMMENTS, Extent.CONTENT);
            assertThat(one.lastAuthor()).isEqualTo("Cyd");
            assertThat(one.wasEdited()).isTrue();
            assertThat(history.files()).extracting(FileHistory::arrival).containsExactly(1, 2);
            assertThat(history.head()).isEqualTo(last.name());
            assertThat(history.branch()).isEqualTo("main");
            assertThat(history.complete()).isTrue();
            assertThat(history.isDirty()).isFalse();
        }
    }

    @Test
    void aMovedFileIsFollowed() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("old/1.sql", "SELECT 1;\n");
            git.write("old/other.sql", "SELECT 2;\n");
            RevCommit first = git.commit("one", 0, "Ada");
            Files.createDirectories(root.resolve("new"));
            Files.move(root.resolve("old/1.sql"), root.resolve("new/1.sql"));
            git.commit("move", 1, "Bob");

            FileHistory moved = history(root, "new/1.sql").files().getFirst();

            assertThat(moved.introduction()).extracting("commit").isEqualTo(first.name());
            assertThat(moved.edits()).extracting(Change::extent).containsExactly(Extent.MOVED);
            assertThat(moved.earlierPaths()).containsExactly("old/1.sql");
            assertThat(moved.wasEdited()).isFalse();
        }
    }

    @Test
    void aFileThatIsRewrittenUnderAnotherExtensionIsFollowed() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("db/1_one.js", "exports.up = one;\n");
            git.write("db/2_two.js", "exports.up = two;\n");
            RevCommit first = git.commit("one", 0, "Ada");
            Files.delete(root.resolve("db/1_one.js"));
            Files.delete(root.resolve("db/2_two.js"));
            git.write("src/1_one.ts", "export const up = one;\n");
            git.write("src/2_two.ts", "exports.up = two; // the same\n");
            git.commit("typed", 1, "Bob");

            List<FileHistory> files = history(root, "src/1_one.ts", "src/2_two.ts").files();

            assertThat(files)
                    .allSatisfy(
                            file -> {
                                assertThat(file.introduction())
                                        .extracting("commit")
                                        .isEqualTo(first.name());
                                assertThat(file.naming()).isEqualTo(file.introduction());
                            });
            assertThat(files)
                    .flatExtracting(FileHistory::edits)
                    .extracting(Change::extent)
                    .containsExactly(Extent.CONTENT, Extent.BLANKS_AND_COMMENTS);
        }
    }

    @Test
    void filesOfOneNameAndContentAreToldApartByTheirFolders() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("old/h2/1.sql", "SELECT 1;\n");
            git.write("old/oracle/1.sql", "SELECT 1;\n");
            RevCommit first = git.commit("one", 0, "Ada");
            for (String database : List.of("h2", "oracle")) {
                Files.delete(root.resolve("old/" + database + "/1.sql"));
                git.write("new/sql/" + database + "/1.sql", "SELECT 1;\n");
            }
            git.commit("move", 1, "Bob");

            assertThat(history(root, "new/sql/h2/1.sql", "new/sql/oracle/1.sql").files())
                    .allSatisfy(
                            file ->
                                    assertThat(file.introduction())
                                            .extracting("commit")
                                            .isEqualTo(first.name()))
                    .flatExtracting(FileHistory::earlierPaths)
                    .containsExactly("old/h2/1.sql", "old/oracle/1.sql");
        }
    }

    @Test
    void aFileHasItsNameSinceItWasLastRenamed() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("db/3_late.sql", "SELECT 1;\n");
            git.commit("one", 0, "Ada");
            Files.move(root.resolve("db/3_late.sql"), root.resolve("db/5_late.sql"));
            RevCommit renamed = git.commit("renumber", 1, "Ada");
            Files.createDirectories(root.resolve("sql"));
            Files.move(root.resolve("db/5_late.sql"), root.resolve("sql/5_late.sql"));
            git.commit("another folder", 2, "Ada");

            FileHistory file = history(root, "sql/5_late.sql").files().getFirst();

            assertThat(file.naming()).extracting("commit").isEqualTo(renamed.name());
            assertThat(file.earlierPaths()).containsExactly("db/5_late.sql", "db/3_late.sql");
        }
    }

    @Test
    void commitsOfOneMergeComeToTheMainLineTogether() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("a.sql", "SELECT 1;\n");
            RevCommit base = git.commit("base", 0, "Ada");
            git.git().checkout().setCreateBranch(true).setName("side").setStartPoint(base).call();
            git.write("b.sql", "SELECT 2;\n");
            RevCommit side = git.commit("side", 1, "Bob");
            git.write("b.sql", "SELECT 3;\n");
            RevCommit more = git.commit("more", 2, "Bob");
            git.git().checkout().setName("main").call();
            git.write("c.sql", "SELECT 4;\n");
            RevCommit main = git.commit("main", 3, "Ada");
            git.git()
                    .merge()
                    .include(more)
                    .setCommit(false)
                    .setFastForward(org.eclipse.jgit.api.MergeCommand.FastForwardMode.NO_FF)
                    .call();
            git.commit("merge", 4, "Cyd");

            CommitOrder order = history(root, "a.sql", "b.sql", "c.sql").order();

            assertThat(order.isBefore(base.name(), more.name())).isTrue();
            assertThat(order.isBefore(side.name(), more.name())).isTrue();
            assertThat(order.isBefore(side.name(), main.name())).isFalse();
            assertThat(order.isBefore(main.name(), side.name())).isFalse();
            assertThat(order.arrivedTogether(side.name(), more.name())).isTrue();
            assertThat(order.arrivedBefore(main.name(), side.name())).isTrue();
            assertThat(order.arrivedBefore(side.name(), main.name())).isFalse();
            assertThat(order.arrivedBefore(base.name(), main.name())).isTrue();
        }
    }

    @Test
    void aMergeIsNoEditOfItsOwn() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("a.sql", "SELECT 1;\n");
            RevCommit base = git.commit("base", 0, "Ada");
            git.write("b.sql", "SELECT 2;\n");
            git.commit("main", 1, "Ada");
            git.git().checkout().setCreateBranch(true).setName("side").setStartPoint(base).call();
            git.write("a.sql", "SELECT 3;\n");
            RevCommit side = git.commit("side", 2, "Bob");
            git.git().checkout().setName("main").call();
            git.git()
                    .merge()
                    .include(side)
                    .setCommit(false)
                    .setFastForward(org.eclipse.jgit.api.MergeCommand.FastForwardMode.NO_FF)
                    .call();
            git.commit("merge", 3, "Cyd");

            assertThat(history(root, "a.sql").files().getFirst().edits())
                    .extracting(Change::commit)
                    .containsExactly(side.name());
        }
    }

    private static GitHistory history(Path folder, String... paths) {
        return read(folder, paths).getFirst();
    }

    private static List<GitHistory> read(Path folder, String... paths) {
        return new GitHistories().read(folder, List.of(paths), Progress.none());
    }
}
