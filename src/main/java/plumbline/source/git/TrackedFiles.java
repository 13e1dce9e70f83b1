package plumbline.source.git;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The files that git keeps, as its index lists them.
///
/// An index that cannot be read may list anything, so everything counts as kept.
final class TrackedFiles {

    /// Bytes that an entry has at least, and those around all of them.
    private static final int SMALLEST_ENTRY = 20;

    private final @Nullable DirCache index;
    private final boolean everything;
    private final Instant written;

    private TrackedFiles(@Nullable DirCache index, boolean everything, Instant written) {
        this.index = index;
        this.everything = everything;
        this.written = written;
    }

    static TrackedFiles none() {
        return new TrackedFiles(null, false, Instant.MIN);
    }

    static TrackedFiles of(WorkTree tree) {
        Path file = tree.gitFolder().resolve("index");
        if (!Files.isRegularFile(file)) {
            return none();
        }
        try {
            if (!isPlausible(file)) {
                return new TrackedFiles(null, true, Instant.MIN);
            }
            QuietSystem.install();
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return new TrackedFiles(DirCache.read(file.toFile(), FS.DETECTED), false, written);
        } catch (IOException | RuntimeException broken) {
            return new TrackedFiles(null, true, Instant.MIN);
        }
    }

    /// The reader makes room for as many entries as the file says before it reads one.
    private static boolean isPlausible(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readInt();
            long entries = Integer.toUnsignedLong(in.readInt());
            return entries * SMALLEST_ENTRY <= Files.size(file);
        }
    }

    /// Whether a file, or a submodule, or anything in a folder is kept; counted from the work tree.
    boolean has(String path, boolean isFolder) {
        DirCache listed = index;
        if (listed == null) {
            return everything;
        }
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        return listed.findEntry(name, name.length) >= 0 || (isFolder && hasBelow(listed, path));
    }

    /// The blob of a file that was not touched since git looked at it, by its size and time;
    /// counted from the work tree.
    Optional<String> findBlob(String path, long bytes, Instant modified) {
        DirCache listed = index;
        DirCacheEntry entry = listed == null ? null : listed.getEntry(path);
        if (entry == null || entry.isSmudged() || entry.getStage() > 0) {
            return Optional.empty();
        }
        // what was written while git looked may be newer than what git saw
        boolean sure = !entry.mightBeRacilyClean(written);
        boolean same =
                entry.getLength() == bytes && entry.getLastModifiedInstant().equals(modified);
        return sure && same ? Optional.of(entry.getObjectId().name()) : Optional.empty();
    }

    private static boolean hasBelow(DirCache listed, String folder) {
        String prefix = folder + "/";
        byte[] name = prefix.getBytes(StandardCharsets.UTF_8);
        int place = listed.findEntry(name, name.length);
        int next = place < 0 ? -(place + 1) : place;
        return next < listed.getEntryCount()
                && listed.getEntry(next).getPathString().startsWith(prefix);
    }
}
