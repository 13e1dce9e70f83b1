package plumbline.source.git;

import org.jspecify.annotations.Nullable;

import plumbline.source.IgnoreRules;
import plumbline.source.TreePath;
import plumbline.source.ignore.IgnoreFile;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One walk through one folder, with the rules of every folder on the way.
final class IgnoreWalk implements IgnoreRules.Judge {

    private final Folder first;
    private final Map<String, Folder> folders = new HashMap<>();

    /// A folder, what rules it, and its path in the work tree; `ignored` when all in it is that git
    /// does not keep.
    private record Folder(
            Path path, String inTree, List<IgnoreFile> files, TrackedFiles kept, boolean ignored) {

        boolean ignores(String name, boolean isFolder) {
            if (ignored) {
                return true;
            }
            String child = TreePath.child(inTree, name);
            // the nearest file has the last word
            for (int i = files.size() - 1; i >= 0; i--) {
                Boolean verdict = files.get(i).verdict(child, isFolder);
                if (verdict != null) {
                    return verdict;
                }
            }
            return false;
        }

        boolean leavesOut(String name, boolean isFolder) {
            return ignores(name, isFolder) && !kept.has(TreePath.child(inTree, name), isFolder);
        }

        Folder child(String name) {
            Path below = path.resolve(name);
            return WorkTree.findAt(below)
                    .map(IgnoreWalk::rootOf)
                    .orElseGet(
                            () -> {
                                String child = TreePath.child(inTree, name);
                                boolean out = ignores(name, true);
                                return new Folder(
                                        below, child, plus(files, below, child), kept, out);
                            });
        }
    }

    IgnoreWalk(Path root) {
        this.first = start(root);
        folders.put("", first);
    }

    @Override
    public boolean ignores(String path, boolean isFolder) {
        return folder(TreePath.parent(path)).leavesOut(TreePath.name(path), isFolder);
    }

    private Folder folder(String path) {
        Folder known = folders.get(path);
        if (known != null) {
            return known;
        }
        Folder at = first;
        String way = "";
        for (String name : path.split("/", -1)) {
            way = TreePath.child(way, name);
            Folder next = folders.get(way);
            at = next == null ? at.child(name) : next;
            folders.put(way, at);
        }
        return at;
    }

    /// A folder that its work tree ignores was opened on purpose, so nothing above it counts.
    private static Folder start(Path root) {
        return WorkTree.findAround(root)
                .map(tree -> descend(tree, root))
                .orElseGet(() -> alone(root));
    }

    private static Folder descend(WorkTree tree, Path root) {
        Folder at = rootOf(tree);
        String way = tree.root().relativize(root).toString().replace(File.separatorChar, '/');
        for (String name : way.isEmpty() ? new String[0] : way.split("/", -1)) {
            if (at.leavesOut(name, true)) {
                return alone(root);
            }
            at = at.child(name);
        }
        return at;
    }

    private static Folder rootOf(WorkTree tree) {
        List<IgnoreFile> files = new ArrayList<>();
        Path exclude = tree.commonFolder().resolve("info").resolve("exclude");
        IgnoreFile.find(exclude, "").ifPresent(files::add);
        return new Folder(
                tree.root(), "", plus(files, tree.root(), ""), TrackedFiles.of(tree), false);
    }

    private static Folder alone(Path root) {
        return new Folder(root, "", plus(List.of(), root, ""), TrackedFiles.none(), false);
    }

    private static List<IgnoreFile> plus(List<IgnoreFile> files, Path folder, String inTree) {
        @Nullable IgnoreFile own =
                IgnoreFile.find(folder.resolve(".gitignore"), inTree).orElse(null);
        if (own == null || own.patterns().isEmpty()) {
            return files;
        }
        List<IgnoreFile> all = new ArrayList<>(files);
        all.add(own);
        return List.copyOf(all);
    }
}
