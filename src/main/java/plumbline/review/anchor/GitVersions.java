package plumbline.review.anchor;

import plumbline.source.SourceTree;
import plumbline.source.TreePath;
import plumbline.source.git.GitFiles;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What git knows of the files of a service in an opened folder.
public final class GitVersions implements Versions {

    private final GitFiles git;
    private final SourceTree tree;
    private final String home;
    private final Map<String, Optional<Set<String>>> paths = new ConcurrentHashMap<>();

    public GitVersions(GitFiles git, SourceTree tree, String home) {
        this.git = git;
        this.tree = tree;
        this.home = home;
    }

    @Override
    public Optional<String> findBlob(String path) {
        return tree.findFile(TreePath.child(home, path)).flatMap(git::findBlob);
    }

    @Override
    public Optional<Set<String>> findPaths(String commit) {
        return paths.computeIfAbsent(commit, own -> git.findPaths(own).map(this::inService));
    }

    private Set<String> inService(Set<String> all) {
        int skip = home.isEmpty() ? 0 : home.length() + 1;
        return all.stream()
                .filter(each -> TreePath.isWithin(each, home))
                .map(each -> each.substring(skip))
                .collect(Collectors.toUnmodifiableSet());
    }
}
