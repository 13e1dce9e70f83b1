package plumbline.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.progress.Progress;
import plumbline.source.FolderContents;
import plumbline.source.FolderScan;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;
import plumbline.source.SourceFile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class GitIgnoreTest {

    @TempDir Path root;

    @Test
    void withoutGitTheIgnoreFilesAloneCount() throws IOException {
        write(".gitignore", "*.log\n/out/\n");
        write("a.log", "");
        write("out/a.sql", "");
        write("db/out/a.sql", "");
        write("db/.gitignore", "!keep.log\nscratch\n");
        write("db/keep.log", "");
        write("db/scratch/a/b.sql", "");

        FolderContents contents = scan(root);

        assertThat(paths(contents))
                .containsExactly(".gitignore", "db/.gitignore", "db/keep.log", "db/out/a.sql");
        assertThat(contents.skipped())
                .containsExactly(ignored("a.log"), ignored("db/scratch"), ignored("out"));
    }

    @Test
    void rulesAboveTheOpenedFolderCountUpToTheWorkTree() throws Exception {
        write(".gitignore", "*.log\nservice/gen/\n");
        try (GitFolder git = GitFolder.create(Files.createDirectories(root.resolve("tree")))) {
            git.write(".gitignore", "service/gen/\n*.tmp\n");
            git.write(".git/info/exclude", "private.sql\n");
            git.write("service/gen/a.sql", "");
            git.write("service/a.log", "");
            git.write("service/b.tmp", "");
            git.write("service/private.sql", "");

            FolderContents contents = scan(root.resolve("tree/service"));

            assertThat(paths(contents)).containsExactly("a.log");
            assertThat(contents.skipped())
                    .containsExactly(ignored("b.tmp"), ignored("gen"), ignored("private.sql"));
        }
    }

    @Test
    void whatGitKeepsIsNeverIgnored() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write("dist/migrations/1.sql", "");
            git.write("kept.log", "");
            git.add(".");
            git.write(".gitignore", "dist/\n*.log\n");
            git.write("dist/migrations/2.sql", "");
            git.write("dist/other/2.sql", "");
            git.write("new.log", "");

            FolderContents contents = scan(root);

            assertThat(paths(contents))
                    .containsExactly(".gitignore", "dist/migrations/1.sql", "kept.log");
            assertThat(contents.skipped())
                    .containsExactly(
                            new Skipped(".git", SkipReason.IGNORED),
                            ignored("dist/migrations/2.sql"),
                            ignored("dist/other"),
                            ignored("new.log"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "/*", "home/", "/home/shop"})
    void aFolderThatIsIgnoredAndOpenedItselfIsRead(String pattern) throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write(".gitignore", pattern + "\n");
            git.write("home/shop/.gitignore", "*.log\n");
            git.write("home/shop/a.sql", "");
            git.write("home/shop/a.log", "");

            assertThat(paths(scan(root.resolve("home/shop"))))
                    .containsExactly(".gitignore", "a.sql");
        }
    }

    @Test
    void aRepositoryInAFolderHasItsOwnRules() throws Exception {
        write(".gitignore", "*.log\n");
        try (GitFolder git = GitFolder.create(Files.createDirectories(root.resolve("one")))) {
            git.write("a.log", "");
            git.write(".gitignore", "*.tmp\n");
            git.write("b.tmp", "");

            assertThat(paths(scan(root)))
                    .containsExactly(".gitignore", "one/.gitignore", "one/a.log");
        }
    }

    @Test
    void anotherWorkTreeSharesTheExcludesOfTheFirst() throws Exception {
        try (GitFolder git = GitFolder.create(Files.createDirectories(root.resolve("first")))) {
            git.write(".git/info/exclude", "private.sql\n");
            git.write(".git/worktrees/second/HEAD", "ref: refs/heads/second\n");
            git.write(".git/worktrees/second/commondir", "../..\n");
            write("second/.git", "gitdir: ../first/.git/worktrees/second\n");
            write("second/private.sql", "");
            write("second/a.sql", "");

            assertThat(paths(scan(root.resolve("second")))).containsExactly(".git", "a.sql");
        }
    }

    @Test
    void anIndexThatCannotBeReadKeepsEverything() throws Exception {
        try (GitFolder git = GitFolder.create(root)) {
            git.write(".gitignore", "*.log\n");
            git.write("a.log", "");
            byte[] header = ByteBuffer.allocate(12).putInt(0x44495243).putInt(2).putInt(-1).array();
            Files.write(root.resolve(".git/index"), header);

            assertThat(paths(scan(root))).containsExactly(".gitignore", "a.log");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gitdir:", "gitdir: nowhere", "gitdir: \0", "nonsense"})
    void aGitFileThatLeadsNowhereIsNoWorkTree(String text) throws IOException, GitAPIException {
        write(".gitignore", "*.log\n");
        write("db/.git", text);
        write("db/a.log", "");

        assertThat(scan(root).skipped()).containsExactly(ignored("db/a.log"));
    }

    @Test
    void aFolderReachedByALinkKeepsTheRulesOfWhereItIs() throws IOException {
        write("real/.gitignore", "*.log\n");
        write("real/sub/a.log", "");
        write("real/sub/a.sql", "");
        Files.createSymbolicLink(root.resolve("link"), root.resolve("real/sub"));

        assertThat(paths(scan(root))).containsExactly("real/.gitignore", "real/sub/a.sql");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Skipped ignored(String path) {
        return new Skipped(path, SkipReason.GIT_IGNORED);
    }

    private static FolderContents scan(Path folder) {
        return new FolderScan(new GitIgnore()).scan(folder, Progress.none());
    }

    private static List<String> paths(FolderContents contents) {
        return contents.files().stream().map(SourceFile::relativePath).toList();
    }
}
