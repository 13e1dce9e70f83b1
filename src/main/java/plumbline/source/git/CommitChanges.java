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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Which files a commit changed, and where they were before it.
final class CommitChanges {

    private final Repository repository;

    CommitChanges(Repository repository) {
        this.repository = repository;
    }

    /// Where a file was before a commit, and what it said there.
    record Origin(String path, ObjectId content) {}

    /// Where files that appear in a commit were before it: where the same content disappears, else
    /// where a file of the same name does.
    Map<String, Origin> moves(RevWalk commits, RevCommit commit, Map<String, Blobs> touched)
            throws IOException {
        Map<String, Origin> moves = new HashMap<>();
        boolean arrivals = touched.values().stream().anyMatch(each -> each.before() == null);
        if (!arrivals || commit.getParentCount() != 1) {
            return moves;
        }
        Map<Object, Origin> gone = gone(commits, commit);
        for (boolean byContent : new boolean[] {true, false}) {
            touched.forEach(
                    (path, blobs) -> {
                        Object sought = byContent ? blobs.after() : FileTrail.ownName(path);
                        boolean arrived = blobs.before() == null && !moves.containsKey(path);
                        Origin from = arrived && sought != null ? gone.get(sought) : null;
                        if (from != null) {
                            moves.put(path, from);
                            gone.values().removeIf(from::equals);
                        }
                    });
        }
        return moves;
    }

    /// What a commit takes away, by its content and by its name; of one name there is only one.
    private Map<Object, Origin> gone(RevWalk commits, RevCommit commit) throws IOException {
        Map<Object, Origin> gone = new HashMap<>();
        Set<String> several = new HashSet<>();
        differences(commits, commit, TreeFilter.ANY_DIFF)
                .forEach(
                        (path, blobs) -> {
                            if (blobs.after() == null && blobs.before() != null) {
                                Origin origin = new Origin(path, blobs.before());
                                gone.put(blobs.before(), origin);
                                if (gone.put(FileTrail.ownName(path), origin) != null) {
                                    several.add(FileTrail.ownName(path));
                                }
                            }
                        });
        gone.keySet().removeAll(several);
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
