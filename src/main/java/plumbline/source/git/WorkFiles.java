package plumbline.source.git;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/// Compares files as they lie there with those of a commit.
///
/// A repository may ask for a program to be run on each file before it is compared; that is never
/// done, so only line ends may differ.
final class WorkFiles {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Repository repository;
    private final WorkTree tree;

    WorkFiles(Repository repository, WorkTree tree) {
        this.repository = repository;
        this.tree = tree;
    }

    void compare(RevCommit commit, Map<String, FileTrail> trails) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.setRecursive(true);
            walk.setFilter(PathFilterGroup.createFromStrings(trails.keySet()));
            walk.addTree(commit.getTree());
            while (walk.next()) {
                FileTrail trail = trails.get(walk.getPathString());
                if (trail != null) {
                    Path file = tree.root().resolve(walk.getPathString());
                    trail.state(
                            isSame(file, walk.getObjectId(0))
                                    ? FileHistory.State.COMMITTED
                                    : FileHistory.State.CHANGED);
                }
            }
        }
    }

    private static boolean isSame(Path file, ObjectId committed) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        } catch (IOException unreadable) {
            return false;
        }
        try (ObjectInserter.Formatter format = new ObjectInserter.Formatter()) {
            return format.idFor(Constants.OBJ_BLOB, bytes).equals(committed)
                    || format.idFor(Constants.OBJ_BLOB, withLineFeeds(bytes)).equals(committed);
        }
    }

    private static byte[] withLineFeeds(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    /// The text of a blob; null when it is too large to be worth it.
    static @Nullable String text(Repository repository, @Nullable ObjectId blob, int mostBytes)
            throws IOException {
        if (blob == null) {
            return null;
        }
        ObjectLoader loader = repository.open(blob, Constants.OBJ_BLOB);
        if (loader.getSize() > mostBytes) {
            return null;
        }
        try {
            return new String(loader.getCachedBytes(mostBytes), StandardCharsets.UTF_8);
        } catch (LargeObjectException tooLarge) {
            return null;
        }
    }
}
