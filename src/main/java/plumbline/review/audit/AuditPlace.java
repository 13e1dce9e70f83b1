package plumbline.review.audit;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.disk.Disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the parts of an audit lie.
record AuditPlace(Path path) {

    AuditPlace {
        path = path.toAbsolutePath().normalize();
    }

    Path description() {
        return path.resolve("audit.json");
    }

    Path journal() {
        return path.resolve("journal.jsonl");
    }

    Path evidence() {
        return path.resolve("evidence");
    }

    /// Whether there is an audit, or what is left of one.
    boolean isThere() {
        return Files.exists(description()) || Files.exists(journal());
    }

    /// What an audit is called as long as nothing else says so.
    String name() {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(AuditFolder.ENDING)
                ? name.substring(0, name.length() - AuditFolder.ENDING.length())
                : name;
    }

    /// The folders that an audit names, and where they are.
    List<AuditedFolder> folders(AuditFile file) {
        FolderName names = new FolderName(path);
        return file.folders().stream()
                .map(each -> new AuditedFolder(each, names.find(each).orElse(null)))
                .toList();
    }

    /// The folder that an audit would audit and that it lies in.
    Optional<Path> findAround(AuditFile file) {
        return folders(file).stream()
                .filter(each -> each.holds(path))
                .flatMap(each -> Optional.ofNullable(each.path()).stream())
                .findFirst();
    }

    /// The same with its folders named from here; refuses those that lie around it.
    AuditFile named(AuditFile file) {
        findAround(file)
                .ifPresent(
                        around -> {
                            throw new ProblemException(
                                    ProblemKind.AUDIT_INSIDE_FOLDER, null, path, around);
                        });
        FolderName names = new FolderName(path);
        return file.withFolders(
                folders(file).stream()
                        .map(each -> each.path() == null ? each.name() : names.of(each.path()))
                        .toList());
    }

    /// Keeps a description that is damaged beside the one that will replace it.
    void keepDamaged() throws IOException {
        if (Files.exists(description())) {
            Path aside = Files.createTempFile(path, "audit-damaged-", ".json");
            Disk.move(description(), aside);
        }
    }
}
