package plumbline.parse.script.value;

import plumbline.source.SourceDocument;

import java.util.Optional;

/// The files that scripts may read: those of the opened folder, and none beside it.
public interface ScriptFiles {

    /// A file by its path from the opened folder, with `/` and without `.` and `..` in it.
    Optional<SourceDocument> find(String path);

    /// The path that an import means which neither is relative nor names a package, such as one
    /// with an alias from `tsconfig.json`; without an ending if it has none.
    default Optional<String> findAlias(String request, String fromFile) {
        return Optional.empty();
    }
}
