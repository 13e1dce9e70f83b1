package plumbline.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Arithmetic on paths inside an opened folder: relative to it, with `/`, the folder itself empty.
public final class TreePath {

    private TreePath() {}

    /// The folder a file or folder stands in.
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String child(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /// A path as seen from a folder that it lies below; others stay as they are.
    public static String inside(String path, String folder) {
        return !folder.isEmpty() && path.startsWith(folder + "/")
                ? path.substring(folder.length() + 1)
                : path;
    }

    /// Whether a path is that folder or lies below it.
    public static boolean isWithin(String path, String folder) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }

    /// A path as it would be written in a file of that folder (`./a`, `../b/c`); nothing when it
    /// leads out of the opened folder or is absolute.
    public static Optional<String> resolve(String folder, String written) {
        String path = written.replace('\\', '/');
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
