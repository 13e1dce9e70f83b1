package plumbline.bench;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

import plumbline.progress.Progress;
import plumbline.review.anchor.Versions;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes what is relevant of a commit into a folder of its own.
final class AnchorTrees implements AutoCloseable {

    private final Repository repository;
    private final Path folder;

    AnchorTrees(Path repository) throws IOException {
        this.repository =
                new RepositoryBuilder().setGitDir(repository.toFile()).setMustExist(true).build();
        this.folder = Files.createTempDirectory("anchors");
    }

    /// What git would tell of a service that was looked at in a commit.
    Versions versions(String commit) throws IOException {
        Set<String> paths = new HashSet<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            files.setRecursive(true);
            files.addTree(commits.parseCommit(repository.resolve(commit)).getTree());
            while (files.next()) {
                paths.add(files.getPathString());
            }
        }
        return new Versions() {
            @Override
            public Optional<String> findBlob(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<Set<String>> findPaths(String earlier) {
                return Optional.of(paths);
            }
        };
    }

    /// The tree of a commit, with a file in any case; the one before is gone from the disk.
    SourceTree at(String commit, String path) throws IOException {
        clear();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            files.setRecursive(true);
            files.addTree(commits.parseCommit(repository.resolve(commit)).getTree());
            while (files.next()) {
                if ((AnchorEdits.isRelevant(files.getPathString())
                                || files.getPathString().equals(path))
                        && files.getFileMode().getObjectType() == Constants.OBJ_BLOB) {
                    Path file = folder.resolve(files.getPathString());
                    Files.createDirectories(file.getParent());
                    Files.write(file, repository.open(files.getObjectId(0)).getBytes());
                }
            }
        }
        return new SourceTree(new FolderScan().scan(folder, Progress.none()), new SourceReader());
    }

    private void clear() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
        Files.createDirectories(folder);
    }

    @Override
    public void close() throws IOException {
        clear();
        Files.delete(folder);
        repository.close();
    }
}
