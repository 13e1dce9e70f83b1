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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// Which files a commit changed, and where they were before it.
final class CommitChanges {

    private final Repository repository;

    CommitChanges(Repository repository) {
        this.repository = repository;
    }

    /// Where a file was before a commit, and what it said there.
    record Origin(String path, ObjectId content) {}

    /// Where files that appear in a commit were before it: where the same content disappears, else
    /// where a file of the same name does; of several the one whose path is most alike.
    Map<String, Origin> moves(RevWalk commits, RevCommit commit, Map<String, Blobs> touched)
            throws IOException {
        Map<String, Origin> moves = new HashMap<>();
        boolean arrivals = touched.values().stream().anyMatch(each -> each.before() == null);
        if (!arrivals || commit.getParentCount() != 1) {
            return moves;
        }
        List<Origin> gone = gone(commits, commit);
        takeEach(touched, moves, gone, (_, content) -> content);
        takeEach(touched, moves, gone, (path, _) -> FileTrail.ownName(path));
        return moves;
    }

    /// Gives each file that appears one that went, of the same key.
    private static void takeEach(
            Map<String, Blobs> touched,
            Map<String, Origin> moves,
            List<Origin> gone,
            BiFunction<String, ObjectId, Object> key) {
        Map<Object, List<Origin>> byKey = new HashMap<>();
        Set<Origin> taken = new HashSet<>(moves.values());
        for (Origin origin : gone) {
            if (!taken.contains(origin)) {
                byKey.computeIfAbsent(
                                key.apply(origin.path(), origin.content()), _ -> new ArrayList<>())
                        .add(origin);
            }
        }
        touched.forEach(
                (path, blobs) -> {
                    ObjectId content = blobs.after();
                    if (blobs.before() == null && content != null && !moves.containsKey(path)) {
                        List<Origin> alike =
                                byKey.getOrDefault(key.apply(path, content), new ArrayList<>());
                        alike.stream()
                                .max(Comparator.comparingInt(each -> likeness(each.path(), path)))
                                .ifPresent(
                                        origin -> {
                                            alike.remove(origin);
                                            moves.put(path, origin);
                                        });
                    }
                });
    }

    /// How many folders two paths have together at their ends and at their beginnings.
    private static int likeness(String one, String other) {
        List<String> first = List.of(one.split("/", -1));
        List<String> second = List.of(other.split("/", -1));
        return common(first, second) + common(first.reversed(), second.reversed());
    }

    private static int common(List<String> first, List<String> second) {
        int length = Math.min(first.size(), second.size());
        int i = 0;
        while (i < length && first.get(i).equals(second.get(i))) {
            i++;
        }
        return i;
    }

    private List<Origin> gone(RevWalk commits, RevCommit commit) throws IOException {
        List<Origin> gone = new ArrayList<>();
        differences(commits, commit, TreeFilter.ANY_DIFF)
                .forEach(
                        (path, blobs) -> {
                            if (blobs.after() == null && blobs.before() != null) {
                                gone.add(new Origin(path, blobs.before()));
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
