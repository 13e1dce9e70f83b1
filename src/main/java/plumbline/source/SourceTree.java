package plumbline.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The files of one opened folder, to look up and to read by their path relative to it.
///
/// Each file is read at most once, by whoever asks first; safe for many threads. A tree that comes
/// after an earlier one of the same folder takes over the text of every file that did not change,
/// so that an unchanged document is the same object.
public final class SourceTree {

    private final NavigableMap<String, SourceFile> files;
    private final SourceReader reader;
    private final Map<String, Reading> readings;
    private final Map<String, List<String>> listings;
    private final @Nullable SourceTree earlier;
    private final Consumer<String> watcher;

    /// What reading a file gave.
    public sealed interface Reading {

        /// Its text.
        record Document(SourceDocument document) implements Reading {}

        /// No text, and why.
        record Failure(SkipReason reason) implements Reading {}
    }

    public SourceTree(FolderContents contents, SourceReader reader) {
        this(
                index(contents),
                reader,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                null,
                _ -> {});
    }

    private SourceTree(
            NavigableMap<String, SourceFile> files,
            SourceReader reader,
            Map<String, Reading> readings,
            Map<String, List<String>> listings,
            @Nullable SourceTree earlier,
            Consumer<String> watcher) {
        this.files = files;
        this.reader = reader;
        this.readings = readings;
        this.listings = listings;
        this.earlier = earlier;
        this.watcher = watcher;
    }

    private static NavigableMap<String, SourceFile> index(FolderContents contents) {
        NavigableMap<String, SourceFile> byPath = new TreeMap<>();
        contents.files().forEach(file -> byPath.put(file.relativePath(), file));
        return byPath;
    }

    /// The same folder as it is now.
    public SourceTree rescanned(FolderContents now) {
        // only one generation back: what nobody asked for twice is let go
        SourceTree before = new SourceTree(files, reader, readings, listings, null, _ -> {});
        NavigableMap<String, SourceFile> index = index(now);
        boolean same = index.keySet().equals(files.keySet());
        return new SourceTree(
                index,
                reader,
                new ConcurrentHashMap<>(),
                same ? listings : new ConcurrentHashMap<>(),
                before,
                _ -> {});
    }

    /// The same tree; the watcher hears every path that is asked for, folders with a `/` at the
    /// end.
    public SourceTree watchedBy(Consumer<String> watcher) {
        return new SourceTree(files, reader, readings, listings, earlier, watcher);
    }

    /// All files, sorted by path.
    public List<SourceFile> files() {
        watcher.accept("/");
        return List.copyOf(files.values());
    }

    public Optional<SourceFile> findFile(String path) {
        watcher.accept(path);
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(String path) {
        watcher.accept(path);
        return files.containsKey(path);
    }

    /// The files anywhere below a folder; the empty path is the root.
    public List<SourceFile> below(String folder) {
        if (folder.isEmpty()) {
            return files();
        }
        watcher.accept(folder + "/");
        // '0' comes right after '/', so this is everything that begins with "folder/"
        return List.copyOf(files.subMap(folder + "/", folder + "0").values());
    }

    /// The paths of the files anywhere below a folder; the same object while they stay the same.
    public List<String> listing(String folder) {
        return listings.computeIfAbsent(
                folder, own -> below(own).stream().map(SourceFile::relativePath).toList());
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
        watcher.accept(path);
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

    /// The files that somebody asked for and that gave no text, each with the reason.
    public SortedMap<String, SkipReason> failures() {
        SortedMap<String, SkipReason> failures = new TreeMap<>();
        readings.forEach(
                (path, reading) -> {
                    if (reading instanceof Reading.Failure(SkipReason reason)) {
                        failures.put(path, reason);
                    }
                });
        return failures;
    }

    private Reading read(SourceFile file) {
        Reading before = earlier == null ? null : earlier.readings.get(file.relativePath());
        if (before != null && earlier != null && isSame(file, earlier.files)) {
            return before;
        }
        Reading now = readAnew(file);
        return before != null && isSame(before, now) ? before : now;
    }

    private static boolean isSame(SourceFile file, Map<String, SourceFile> before) {
        SourceFile old = before.get(file.relativePath());
        return old != null && old.bytes() == file.bytes() && old.modified().equals(file.modified());
    }

    /// Whether a file that was touched still says the same.
    private static boolean isSame(Reading before, Reading now) {
        return before instanceof Reading.Document(SourceDocument old)
                && now instanceof Reading.Document(SourceDocument document)
                && old.text().equals(document.text());
    }

    private Reading readAnew(SourceFile file) {
        return switch (reader.read(file.path())) {
            case SourceText.Readable readable ->
                    new Reading.Document(new SourceDocument(file.relativePath(), readable.text()));
            case SourceText.Unreadable(SkipReason reason) -> new Reading.Failure(reason);
        };
    }
}
