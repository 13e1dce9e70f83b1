package plumbline.source.git;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

import plumbline.source.SourceFile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What git tells of the files of an opened folder without reading them.
public final class GitFiles {

    private final WorkTree tree;
    private final TrackedFiles tracked;

    /// Where the opened folder lies in the work tree: empty, or with a `/` at the end.
    private final String prefix;

    private GitFiles(WorkTree tree, String prefix) {
        this.tree = tree;
        this.tracked = TrackedFiles.of(tree);
        this.prefix = prefix;
    }

    /// Nothing where there is no git.
    public static Optional<GitFiles> findAround(Path folder) {
        Path real = GitHistories.real(folder);
        return WorkTree.findAround(real)
                .map(tree -> new GitFiles(tree, prefix(tree.root().relativize(real).toString())));
    }

    private static String prefix(String below) {
        return below.isEmpty() ? "" : below.replace(File.separatorChar, '/') + "/";
    }

    /// The blob of a file that nobody touched since git looked at it.
    public Optional<String> findBlob(SourceFile file) {
        return tracked.findBlob(prefix + file.relativePath(), file.bytes(), file.modified());
    }

    /// The paths of the files that a commit holds, counted from the opened folder.
    public Optional<Set<String>> findPaths(String commit) {
        if (!ObjectId.isId(commit)) {
            return Optional.empty();
        }
        QuietSystem.install();
        try (Repository repository = GitHistories.open(tree);
                RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            files.setRecursive(true);
            files.setFilter(prefix.isEmpty() ? TreeFilter.ALL : PathFilter.create(prefix));
            files.addTree(commits.parseCommit(ObjectId.fromString(commit)).getTree());
            Set<String> paths = new HashSet<>();
            while (files.next()) {
                paths.add(files.getPathString().substring(prefix.length()));
            }
            return Optional.of(Set.copyOf(paths));
        } catch (IOException | RuntimeException missing) {
            return Optional.empty();
        }
    }
}
