package plumbline.source.watch;

import plumbline.source.FolderContents;
import plumbline.source.SourceFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of the files of a folder since it was read: their paths from the folder, sorted.
public record FolderDifference(
        Path root, List<String> added, List<String> changed, List<String> removed) {

    public FolderDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /// A file is another when its length or its time is.
    static FolderDifference of(FolderContents before, FolderContents now) {
        Map<String, SourceFile> left =
                before.files().stream()
                        .collect(Collectors.toMap(SourceFile::relativePath, Function.identity()));
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (SourceFile file : now.files()) {
            SourceFile old = left.remove(file.relativePath());
            if (old == null) {
                added.add(file.relativePath());
            } else if (!old.equals(file)) {
                changed.add(file.relativePath());
            }
        }
        return new FolderDifference(
                before.root(), added, changed, left.keySet().stream().sorted().toList());
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public int count() {
        return added.size() + changed.size() + removed.size();
    }

    /// All of these files.
    public Stream<Path> files() {
        return Stream.of(added, changed, removed).flatMap(List::stream).map(root::resolve);
    }
}
