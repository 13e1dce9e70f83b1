package plumbline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The files of one opened folder, to look up and to read by their path relative to it.
///
/// Each file is read at most once, by whoever asks first; safe for many threads.
public final class SourceTree {

    private final NavigableMap<String, SourceFile> files = new TreeMap<>();
    private final SourceReader reader;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    /// What reading a file gave.
    public sealed interface Reading {

        /// Its text.
        record Document(SourceDocument document) implements Reading {}

        /// No text, and why.
        record Failure(SkipReason reason) implements Reading {}
    }

    public SourceTree(FolderContents contents, SourceReader reader) {
        this.reader = reader;
        contents.files().forEach(file -> files.put(file.relativePath(), file));
    }

    /// All files, sorted by path.
    public List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    public Optional<SourceFile> findFile(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /// The files anywhere below a folder; the empty path is the root.
    public List<SourceFile> below(String folder) {
        if (folder.isEmpty()) {
            return files();
        }
        // '0' comes right after '/', so this is everything that begins with "folder/"
        return List.copyOf(files.subMap(folder + "/", folder + "0").values());
    }

    /// The files that stand directly in a folder.
    public List<SourceFile> in(String folder) {
        int depth = folder.isEmpty() ? 0 : folder.length() + 1;
        List<SourceFile> found = new ArrayList<>();
        for (SourceFile file : below(folder)) {
            if (file.relativePath().indexOf('/', depth) < 0) {
                found.add(file);
            }
        }
        return found;
    }

    public boolean hasFolder(String folder) {
        return !below(folder).isEmpty();
    }

    /// The text of a file, or why there is none.
    public Reading read(String path) {
        SourceFile file = files.get(path);
        return file == null
                ? new Reading.Failure(SkipReason.GONE)
                : readings.computeIfAbsent(path, _ -> read(file));
    }

    /// The text of a file, if there is one.
    public Optional<SourceDocument> findDocument(String path) {
        return read(path) instanceof Reading.Document(SourceDocument document)
                ? Optional.of(document)
                : Optional.empty();
    }

    private Reading read(SourceFile file) {
        return switch (reader.read(file.path())) {
            case SourceText.Readable readable ->
                    new Reading.Document(new SourceDocument(file.relativePath(), readable.text()));
            case SourceText.Unreadable(SkipReason reason) -> new Reading.Failure(reason);
        };
    }
}
