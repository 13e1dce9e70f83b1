package plumbline.source.git;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A commit that somebody names: whether it is there, and which files it changed.
public sealed interface FixingCommit {

    /// No work tree is around the folder, or it cannot be read.
    record NoRepository() implements FixingCommit {}

    /// No commit of the repository is called that, or several are.
    record Unknown(boolean several) implements FixingCommit {}

    /// It is there; `touched` are those of the files asked about that it changed.
    record Found(String id, String subject, Instant at, List<Path> touched)
            implements FixingCommit {

        public Found {
            touched = List.copyOf(touched);
        }
    }

    /// Looks for a commit in the repository around a folder; reads only.
    static FixingCommit lookUp(Path folder, String name, Collection<Path> files) {
        Optional<WorkTree> tree = WorkTree.findAround(GitHistories.real(folder));
        if (tree.isEmpty()) {
            return new NoRepository();
        }
        QuietSystem.install();
        try (Repository repository = GitHistories.open(tree.get())) {
            ObjectId id = repository.resolve(name + "^{commit}");
            return id == null ? new Unknown(false) : read(repository, tree.get().root(), id, files);
        } catch (AmbiguousObjectException several) {
            return new Unknown(true);
        } catch (IOException | RuntimeException broken) {
            return new NoRepository();
        }
    }

    private static FixingCommit read(
            Repository repository, Path root, ObjectId id, Collection<Path> files)
            throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(id);
            List<String> changed = changed(repository, walk, commit);
            return new Found(
                    commit.name(),
                    commit.getShortMessage(),
                    Instant.ofEpochSecond(commit.getCommitTime()),
                    files.stream().filter(each -> changed.contains(path(root, each))).toList());
        }
    }

    private static String path(Path root, Path file) {
        Path real = GitHistories.real(file);
        return real.startsWith(root) ? GitHistories.slashed(root.relativize(real)) : "";
    }

    /// What it changed against its first parent.
    private static List<String> changed(Repository repository, RevWalk walk, RevCommit commit)
            throws IOException {
        List<String> paths = new ArrayList<>();
        try (TreeWalk trees = new TreeWalk(repository)) {
            trees.setRecursive(true);
            trees.setFilter(TreeFilter.ANY_DIFF);
            trees.addTree(commit.getTree());
            if (commit.getParentCount() > 0) {
                trees.addTree(walk.parseCommit(commit.getParent(0)).getTree());
            } else {
                trees.addTree(new EmptyTreeIterator());
            }
            while (trees.next()) {
                paths.add(trees.getPathString());
            }
        }
        return paths;
    }
}
