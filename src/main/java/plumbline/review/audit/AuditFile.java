package plumbline.review.audit;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an audit is about: its `audit.json`.
///
/// `folders` are those that are audited, as [FolderName] writes them; `catalogue` is the version of
/// the checks, and `checks` holds a digest of each of them by its id; `profile` is the path or name
/// of the profile, or empty.
public record AuditFile(
        String name,
        List<String> folders,
        String catalogue,
        SortedMap<String, String> checks,
        String profile) {

    public AuditFile {
        folders = List.copyOf(folders);
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    }

    /// What is left when the file cannot be read.
    static AuditFile unknown(String name) {
        return new AuditFile(name, List.of(), "", new TreeMap<>(), "");
    }

    /// The same about other folders.
    AuditFile withFolders(List<String> others) {
        return new AuditFile(name, others, catalogue, checks, profile);
    }
}
