package plumbline.review.imports.applying;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.compare.CheckDigest;
import plumbline.review.deed.Author;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.review.imports.reconciling.ReportFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/// A saved audit that takes old ones in: their bytes as they are, and what they say.
public record ImportFolder(Path path, Author author) {

    /// Each is an action of its own, so that one can be undone without the others.
    public void bringIn(List<Reconciliation> reports) {
        try (Audit audit = Files.exists(path) ? AuditFolder.open(path) : create()) {
            reports.forEach(each -> bringIn(audit, each));
        }
    }

    private void bringIn(Audit audit, Reconciliation report) {
        ReportFile file = report.file();
        try (InputStream bytes = Files.newInputStream(file.path())) {
            audit.keep(file.name(), bytes);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, file.path());
        }
        audit.perform(author, new BringIn(report, Instant.now()));
    }

    private Audit create() {
        List<CheckInfo> checks = Checks.all().stream().map(each -> each.info()).toList();
        SortedMap<String, String> digests = CheckDigest.all(checks);
        String name =
                String.valueOf(path.getFileName())
                        .replaceFirst("\\" + AuditFolder.ENDING + "$", "");
        return AuditFolder.create(
                path, new AuditFile(name, List.of(), CheckDigest.version(digests), digests, ""));
    }
}
