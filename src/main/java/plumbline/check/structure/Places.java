package plumbline.check.structure;

import plumbline.framework.Configured;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.source.SourceSpan;

import java.util.stream.Collectors;

/// Where what is said of files and folders stands.
final class Places {

    private Places() {}

    /// The beginning of a file, for what is said of its name.
    static SourceSpan file(Migration migration) {
        return new SourceSpan(migration.file(), 0, 0, 1, 1, 1);
    }

    /// The folders in which a set looks, in words.
    static String folders(MigrationSet set) {
        return set.settings().directories().stream()
                .map(Configured::value)
                .map(each -> each.isEmpty() ? "the root folder" : each)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The last part of a path.
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
