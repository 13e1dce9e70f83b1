package plumbline.review.imports.applying;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditedFolder;
import plumbline.review.deed.Author;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.reading.ReportFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A saved audit that takes old ones in: their bytes as they are, and what they say; `services` are
/// the folders that were looked through, in which nothing is ever written.
public record ImportFolder(Path path, Author author, List<Path> services) {

    public ImportFolder {
        services = List.copyOf(services);
    }

    /// Each is an action of its own, so that one can be undone without the others.
    public void bringIn(List<LocatedReport> reports) {
        for (Path each : services) {
            if (new AuditedFolder("", each).holds(path)) {
                throw new ProblemException(ProblemKind.AUDIT_INSIDE_FOLDER, null, path, each);
            }
        }
        try (Audit audit = AuditToFill.open(path, services)) {
            reports.forEach(each -> bringIn(audit, each));
        }
    }

    private void bringIn(Audit audit, LocatedReport located) {
        ReportFile file = located.report().file();
        try (InputStream bytes = Files.newInputStream(file.path())) {
            audit.keep(file.name(), bytes);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, file.path());
        }
        audit.perform(author, new BringIn(located.report(), located.references(), Instant.now()));
    }
}
