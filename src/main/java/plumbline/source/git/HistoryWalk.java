package plumbline.source.git;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

import plumbline.progress.Progress;
import plumbline.source.git.Change.Extent;
import plumbline.source.git.CommitChanges.Blobs;
import plumbline.source.git.CommitChanges.Origin;
import plumbline.source.git.CommitOrder.Ancestry;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One walk over the commits of a repository, newest first, for some of its files.
///
/// A file that appears in a commit which takes the same content, or a file of the same name, away
/// elsewhere has moved, and is followed under its earlier path.
final class HistoryWalk {

    private static final int COMMITS_PER_REPORT = 128;
    private static final int MOST_BYTES = 1024 * 1024;
    private final Repository repository;
    private final WorkTree tree;
    private final int mostCommits;
    private final Progress progress;

    /// By today's path in the work tree.
    private final Map<String, FileTrail> trails = new LinkedHashMap<>();

    /// By the path at the point that the walk has reached.
    private final Map<String, FileTrail> wanted = new HashMap<>();

    private final Set<ObjectId> cutOff = new HashSet<>();
    private CommitOrder order = CommitOrder.NONE;
    private int seen;
    private GitHistory.@Nullable Gap gap;

    HistoryWalk(
            Repository repository,
            WorkTree tree,
            Map<String, String> files,
            int mostCommits,
            Progress progress) {
        this.repository = repository;
        this.tree = tree;
        this.mostCommits = mostCommits;
        this.progress = progress;
        files.forEach((inTree, path) -> trails.put(inTree, new FileTrail(path)));
        wanted.putAll(trails);
    }

    static List<FileHistory> nothingKnown(Map<String, String> files) {
        return files.values().stream().map(path -> new FileTrail(path).history(0)).toList();
    }

    GitHistory read(String workTree) throws IOException {
        Ref head = repository.exactRef("HEAD");
        ObjectId id = head == null ? null : head.getObjectId();
        String branch = head != null && head.isSymbolic() ? repository.getBranch() : "";
        if (id != null) {
            try {
                walk(id);
            } catch (IOException | RuntimeException broken) {
                gap = GitHistory.Gap.BROKEN;
            }
        }
        return new GitHistory(
                workTree,
                id == null ? null : id.name(),
                branch == null ? "" : branch,
                FileTrail.histories(trails.values()),
                order,
                gap == null,
                gap);
    }

    private void walk(ObjectId head) throws IOException {
        cutOff.addAll(repository.getObjectDatabase().getShallowCommits());
        try (RevWalk commits = new RevWalk(repository)) {
            RevCommit newest = commits.parseCommit(head);
            new WorkFiles(repository, tree).compare(newest, trails);
            commits.sort(RevSort.TOPO, true);
            commits.sort(RevSort.COMMIT_TIME_DESC, true);
            commits.markStart(newest);
            Ancestry ancestry = new Ancestry(newest.toObjectId());
            visitAll(commits, ancestry);
            order = ancestry.order();
        }
    }

    private void visitAll(RevWalk commits, Ancestry ancestry) throws IOException {
        for (RevCommit commit : commits) {
            if (seen == mostCommits || progress.isCancelled()) {
                gap = seen == mostCommits ? GitHistory.Gap.TOO_LONG : GitHistory.Gap.STOPPED;
                return;
            }
            if (seen++ % COMMITS_PER_REPORT == 0) {
                progress.report(seen, 0, commit.abbreviate(8).name());
            }
            ancestry.pass(commit, visit(commits, commit));
        }
    }

    /// Whether the commit touched any of the files.
    private boolean visit(RevWalk commits, RevCommit commit) throws IOException {
        if (cutOff.contains(commit.toObjectId())) {
            // what it holds was there before, and nobody can say since when
            gap = GitHistory.Gap.SHALLOW;
            return false;
        }
        CommitChanges changes = new CommitChanges(repository);
        Map<String, Blobs> touched = changes.differences(commits, commit, pathFilter());
        if (touched.isEmpty()) {
            return false;
        }
        Map<String, Origin> moves = changes.moves(commits, commit, touched);
        for (Map.Entry<String, Blobs> each : touched.entrySet()) {
            FileTrail trail = wanted.get(each.getKey());
            if (trail != null) {
                note(trail, commit, each, moves.get(each.getKey()));
            }
        }
        return true;
    }

    private void note(
            FileTrail trail,
            RevCommit commit,
            Map.Entry<String, Blobs> touched,
            @Nullable Origin cameFrom)
            throws IOException {
        if (cameFrom != null) {
            Blobs across = new Blobs(cameFrom.content(), touched.getValue().after());
            boolean same = cameFrom.content().equals(across.after());
            Extent extent = same ? Extent.MOVED : extent(touched.getKey(), across);
            trail.add(change(commit, extent), seen);
            trail.movedFrom(cameFrom.path());
            wanted.remove(touched.getKey());
            wanted.putIfAbsent(cameFrom.path(), trail);
        } else {
            trail.add(change(commit, extent(touched.getKey(), touched.getValue())), seen);
        }
    }

    private static Change change(RevCommit commit, Extent extent) {
        return new Change(
                commit.name(),
                commit.getAuthorIdent().getName(),
                commit.getAuthorIdent().getWhenAsInstant(),
                commit.getCommitterIdent().getWhenAsInstant(),
                extent);
    }

    private Extent extent(String path, Blobs blobs) throws IOException {
        if (blobs.before() == null) {
            return Extent.ARRIVED;
        }
        if (blobs.after() == null) {
            return Extent.REMOVED;
        }
        String before = WorkFiles.text(repository, blobs.before(), MOST_BYTES);
        String after = WorkFiles.text(repository, blobs.after(), MOST_BYTES);
        boolean same =
                before != null
                        && after != null
                        && Wording.of(before, path).equals(Wording.of(after, path));
        return same ? Extent.BLANKS_AND_COMMENTS : Extent.CONTENT;
    }

    private TreeFilter pathFilter() {
        return AndTreeFilter.create(
                PathFilterGroup.createFromStrings(wanted.keySet()), TreeFilter.ANY_DIFF);
    }
}
