package plumbline.source.git;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/// A small repository that a test fills.
public record GitFolder(Path root, Git git) implements AutoCloseable {

    public static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");

    public static GitFolder create(Path root) throws GitAPIException {
        QuietSystem.install();
        return new GitFolder(
                root, Git.init().setDirectory(root.toFile()).setInitialBranch("main").call());
    }

    public Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void add(String pattern) throws GitAPIException {
        git.add().addFilepattern(pattern).call();
    }

    /// Everything that changed, in a commit made so many hours after the first.
    public RevCommit commit(String message, int hour, String author) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        PersonIdent who =
                new PersonIdent(
                        author,
                        author + "@example.org",
                        FIRST.plusSeconds(hour * 3600L),
                        ZoneOffset.UTC);
        return git.commit()
                .setMessage(message)
                .setAuthor(who)
                .setCommitter(new PersonIdent(who, who.getWhenAsInstant().plusSeconds(60)))
                .setSign(false)
                .call();
    }

    @Override
    public void close() {
        git.close();
    }
}
