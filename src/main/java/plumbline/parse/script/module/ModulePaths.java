package plumbline.parse.script.module;

import plumbline.parse.script.value.ScriptFiles;
import plumbline.source.SourceDocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Resolves what imports and paths mean, within the opened folder.
public final class ModulePaths {

    private static final List<String> ENDINGS =
            List.of(
                    "",
                    ".ts",
                    ".js",
                    ".cjs",
                    ".mjs",
                    ".cts",
                    ".mts",
                    ".json",
                    "/index.ts",
                    "/index.js");

    private final ScriptFiles files;

    public ModulePaths(ScriptFiles files) {
        this.files = files;
    }

    /// The folder of a file; empty for one at the top.
    public static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /// A path without `.` and `..`; nothing, when it leads out of the opened folder.
    public static Optional<String> findClean(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            switch (part) {
                case "", "." -> {}
                case ".." -> {
                    if (parts.isEmpty()) {
                        return Optional.empty();
                    }
                    parts.removeLast();
                }
                default -> parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /// The file that an import means.
    public Optional<SourceDocument> findModule(String request, String fromFile) {
        if (request.startsWith(".") || request.startsWith("/")) {
            String base = request.startsWith("/") ? "" : folder(fromFile) + "/";
            return findClean(base + request).flatMap(this::findFile);
        }
        return files.findAlias(request, fromFile)
                .flatMap(this::findFile)
                .or(
                        () ->
                                request.contains("/")
                                        ? findUpwards(request, fromFile)
                                        : Optional.empty());
    }

    private Optional<SourceDocument> findFile(String path) {
        for (String ending : ENDINGS) {
            Optional<SourceDocument> found =
                    path.isEmpty() && ending.isEmpty()
                            ? Optional.empty()
                            : files.find(path + ending);
            if (found.isPresent()) {
                return found;
            }
        }
        // TypeScript imports what its source will be compiled to
        return path.endsWith(".js") || path.endsWith(".mjs") || path.endsWith(".cjs")
                ? files.find(path.replaceFirst("js$", "ts"))
                : Optional.empty();
    }

    /// A path that counts from some folder above, such as that of `package.json`.
    private Optional<SourceDocument> findUpwards(String path, String fromFile) {
        String folder = fromFile;
        do {
            folder = folder(folder);
            Optional<SourceDocument> found = findClean(folder + "/" + path).flatMap(this::findFile);
            if (found.isPresent()) {
                return found;
            }
        } while (!folder.isEmpty());
        return Optional.empty();
    }

    /// A file that a script reads, by a path from the root or from a folder above.
    public Optional<SourceDocument> findText(String path, String fromFile) {
        if (path.startsWith("/")) {
            return findClean(path).flatMap(files::find);
        }
        String folder = fromFile;
        do {
            folder = folder(folder);
            Optional<SourceDocument> found = findClean(folder + "/" + path).flatMap(files::find);
            if (found.isPresent()) {
                return found;
            }
        } while (!folder.isEmpty());
        return Optional.empty();
    }
}
