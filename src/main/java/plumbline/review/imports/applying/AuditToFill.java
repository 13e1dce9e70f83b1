package plumbline.review.imports.applying;

import plumbline.check.catalogue.Checks;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.compare.CheckDigest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/// The saved audit that takes something in: made where there is none.
public final class AuditToFill {

    private AuditToFill() {}

    /// Opens it; a new one is about these folders.
    public static Audit open(Path path, List<Path> folders) {
        return Files.exists(path) ? AuditFolder.open(path) : create(path, folders);
    }

    private static Audit create(Path path, List<Path> folders) {
        return AuditFolder.create(path, description(path, folders));
    }

    /// Gives one whose description is damaged a new one, about these folders, and opens it.
    public static Audit repair(Path path, List<Path> folders) {
        return AuditFolder.repair(path, description(path, folders));
    }

    private static AuditFile description(Path path, List<Path> folders) {
        SortedMap<String, String> digests = CheckDigest.all(Checks.infos());
        String name =
                String.valueOf(path.getFileName())
                        .replaceFirst("\\" + AuditFolder.ENDING + "$", "");
        return new AuditFile(name, names(folders), CheckDigest.version(digests), digests, "");
    }

    private static List<String> names(List<Path> folders) {
        return folders.stream().map(each -> each.toAbsolutePath().normalize().toString()).toList();
    }
}
