package plumbline.source.git;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;

import plumbline.progress.Progress;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Asks git how files came and changed; reads only: no lock, no filter, no hook, no process.
///
/// Of each repository at most `mostCommits` commits are looked at, the newest first.
public final class GitHistories {

    private static final int MOST_COMMITS = 50_000;

    private final int mostCommits;

    public GitHistories() {
        this(MOST_COMMITS);
    }

    /// Looks at that many commits of each repository.
    public GitHistories(int mostCommits) {
        this.mostCommits = mostCommits;
    }

    /// One history for each work tree that holds some of the files, by their paths in the opened
    /// folder; files under no work tree are in none.
    public List<GitHistory> read(Path root, Collection<String> paths, Progress progress) {
        Path real = real(root);
        Map<Path, Optional<WorkTree>> known = new HashMap<>();
        Map<WorkTree, Map<String, String>> asked = new LinkedHashMap<>();
        for (String path : paths) {
            Path file = real.resolve(path);
            find(Objects.requireNonNullElse(file.getParent(), real), known)
                    .ifPresent(
                            tree ->
                                    asked.computeIfAbsent(tree, _ -> new LinkedHashMap<>())
                                            .put(slashed(tree.root().relativize(file)), path));
        }
        List<GitHistory> histories = new ArrayList<>();
        asked.forEach((tree, files) -> histories.add(read(real, tree, files, progress)));
        return List.copyOf(histories);
    }

    private GitHistory read(
            Path root, WorkTree tree, Map<String, String> files, Progress progress) {
        String workTree = slashed(root.relativize(tree.root()));
        QuietSystem.install();
        try (Repository repository = open(tree)) {
            return new HistoryWalk(repository, tree, files, mostCommits, progress).read(workTree);
        } catch (IOException | RuntimeException broken) {
            return new GitHistory(
                    workTree,
                    null,
                    "",
                    HistoryWalk.nothingKnown(files),
                    CommitOrder.NONE,
                    false,
                    GitHistory.Gap.BROKEN);
        }
    }

    static Repository open(WorkTree tree) throws IOException {
        return new RepositoryBuilder()
                .setGitDir(tree.gitFolder().toFile())
                .setGitCommonDir(tree.commonFolder().toFile())
                .setWorkTree(tree.root().toFile())
                .setMustExist(true)
                .build();
    }

    private static Optional<WorkTree> find(Path folder, Map<Path, Optional<WorkTree>> known) {
        Optional<WorkTree> found = known.get(folder);
        if (found == null) {
            found = WorkTree.findAround(folder);
            known.put(folder, found);
        }
        return found;
    }

    static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException gone) {
            return root.toAbsolutePath().normalize();
        }
    }

    static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
