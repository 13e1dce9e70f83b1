package plumbline.review.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.source.SourceTree;
import plumbline.source.git.GitFiles;
import plumbline.source.git.GitFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/// A service in a repository.
final class GitVersionsTest {

    private static final String HELLO = "ce013625030ba8dba906f756967f9e9ca394464a";

    @TempDir Path root;

    @Test
    void aFileThatGitKnowsIsFreshWithoutBeingRead() throws IOException, GitAPIException {
        EditedFolder folder = new EditedFolder(root);
        try (GitFolder git = GitFolder.create(root)) {
            folder.write("a.sql", "hello\n");
            folder.write("db/b.sql", "hello\n");
            Files.setLastModifiedTime(folder.file("a.sql"), FileTime.from(GitFolder.FIRST));
            String commit = git.commit("Add", 1, "ada").name();
            SourceTree tree = folder.tree();
            GitFiles files = GitFiles.findAround(root).orElseThrow();
            Versions versions = new GitVersions(files, tree, EditedFolder.HOME);
            Recheck recheck = new Recheck(tree, EditedFolder.HOME, Structure.NONE, versions);

            Anchor anchor = recheck.take("a.sql", 1, 1, commit, HELLO).orElseThrow();
            assertThat(recheck.check(anchor))
                    .isEqualTo(new Found(Freshness.FRESH, Reason.SAME_FILE, anchor));
            assertThat(versions.findPaths(commit).orElseThrow())
                    .containsExactlyInAnyOrder("a.sql", "db/b.sql");
        }
    }
}
