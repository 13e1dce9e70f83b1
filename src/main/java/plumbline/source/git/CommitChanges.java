package plumbline.source.git;

import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which files a commit changed, and where they were before it.
final class CommitChanges {

    private final Repository repository;

    CommitChanges(Repository repository) {
        this.repository = repository;
    }

    /// Where files that appear in a commit were before it: where the same content disappears.
    Map<String, String> moves(RevWalk commits, RevCommit commit, Map<String, Blobs> touched)
            throws IOException {
        Map<String, String> moves = new HashMap<>();
        boolean arrivals = touched.values().stream().anyMatch(each -> each.before() == null);
        if (!arrivals || commit.getParentCount() != 1) {
            return moves;
        }
        Map<ObjectId, String> gone = gone(commits, commit);
        touched.forEach(
                (path, blobs) -> {
                    String from = blobs.before() == null ? gone.remove(blobs.after()) : null;
                    if (from != null) {
                        moves.put(path, from);
                    }
                });
        return moves;
    }

    private Map<ObjectId, String> gone(RevWalk commits, RevCommit commit) throws IOException {
        Map<ObjectId, String> gone = new HashMap<>();
        differences(commits, commit, TreeFilter.ANY_DIFF)
                .forEach(
                        (path, blobs) -> {
                            if (blobs.after() == null && blobs.before() != null) {
                                gone.put(blobs.before(), path);
                            }
                        });
        return gone;
    }

    /// The content of a file before and after a commit, null where there is none.
    record Blobs(@Nullable ObjectId before, @Nullable ObjectId after) {}

    /// What a commit changed; a merge changed only what is as in none of its parents.
    Map<String, Blobs> differences(RevWalk commits, RevCommit commit, TreeFilter filter)
            throws IOException {
        Map<String, Blobs> found = new LinkedHashMap<>();
        try (TreeWalk walk = new TreeWalk(repository, commits.getObjectReader())) {
            walk.setRecursive(true);
            walk.setFilter(filter);
            walk.addTree(commit.getTree());
            addParents(walk, commits, commit);
            int parents = walk.getTreeCount() - 1;
            while (walk.next()) {
                if (differsFromAll(walk, parents)) {
                    found.put(walk.getPathString(), new Blobs(blob(walk, 1), blob(walk, 0)));
                }
            }
        }
        return found;
    }

    private static void addParents(TreeWalk walk, RevWalk commits, RevCommit commit)
            throws IOException {
        if (commit.getParentCount() == 0) {
            walk.addTree(new EmptyTreeIterator());
        }
        for (RevCommit parent : commit.getParents()) {
            walk.addTree(commits.parseCommit(parent).getTree());
        }
    }

    private static boolean differsFromAll(TreeWalk walk, int parents) {
        for (int parent = 1; parent <= parents; parent++) {
            if (walk.idEqual(0, parent)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ObjectId blob(TreeWalk walk, int side) {
        boolean file = (walk.getRawMode(side) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        AnyObjectId id = walk.getObjectId(side);
        return file ? id.toObjectId() : null;
    }
}
