package plumbline.review.files;

import org.jspecify.annotations.Nullable;

import plumbline.progress.Progress;
import plumbline.review.anchor.GitVersions;
import plumbline.review.anchor.Recheck;
import plumbline.review.anchor.Versions;
import plumbline.review.structure.CodeStructure;
import plumbline.source.FolderScan;
import plumbline.source.SourceFile;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;
import plumbline.source.git.GitFiles;
import plumbline.source.git.GitHistories;
import plumbline.source.git.GitHistory;
import plumbline.source.git.GitIgnore;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A folder with one or many services, listed once; nothing in it is changed.
record OpenedFolder(String address, SourceTree tree, @Nullable GitFiles git, String commit) {

    /// Throws a [plumbline.problem.ProblemException] when it cannot be listed.
    static OpenedFolder open(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        SourceTree tree =
                new SourceTree(
                        new FolderScan(new GitIgnore()).scan(whole, Progress.none()),
                        new SourceReader());
        return new OpenedFolder(
                whole.toString().replace(File.separatorChar, '/'),
                tree,
                GitFiles.findAround(whole).orElse(null),
                commit(whole, tree));
    }

    /// Any file tells the commit of the folder.
    private static String commit(Path folder, SourceTree tree) {
        List<String> one = tree.files().stream().limit(1).map(SourceFile::relativePath).toList();
        return new GitHistories(1)
                .read(folder, one, Progress.none()).stream()
                        .map(GitHistory::head)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
    }

    Versions versions(String home) {
        return git == null ? Versions.NONE : new GitVersions(git, tree, home);
    }

    Recheck recheck(String home, Versions versions) {
        return new Recheck(tree, home, new CodeStructure(), versions);
    }

    /// Where services of that name lie in it: itself, or else those that lie least deep.
    List<String> homes(String service) {
        if (TreePath.name(address).equalsIgnoreCase(service)) {
            return List.of("");
        }
        TreeSet<String> homes = new TreeSet<>();
        tree.files().stream()
                .flatMap(each -> foldersOf(each.relativePath()))
                .filter(each -> TreePath.name(each).equalsIgnoreCase(service))
                .forEach(homes::add);
        int least = homes.stream().mapToInt(OpenedFolder::depth).min().orElse(0);
        return homes.stream().filter(each -> depth(each) == least).toList();
    }

    private static Stream<String> foldersOf(String path) {
        return Stream.iterate(
                TreePath.parent(path), each -> !each.isEmpty(), each -> TreePath.parent(each));
    }

    private static int depth(String path) {
        return (int) path.chars().filter(each -> each == '/').count();
    }
}
