package plumbline.cli.report;

import plumbline.cli.Desktop;
import plumbline.problem.ProblemException;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// Says when a saved audit asks something else of a folder than the catalogue, so that window and
/// command line never differ without a word.
public final class OwnCatalogues {

    private OwnCatalogues() {}

    public static void tell(List<Path> folders, Desktop desktop, PrintWriter err, Words words) {
        folders.stream()
                .flatMap(each -> desktop.auditsOf(each).stream())
                .distinct()
                .forEach(each -> tell(each, err, words));
    }

    private static void tell(Path path, PrintWriter err, Words words) {
        try (Audit audit = AuditFolder.read(path)) {
            AuditCatalogue own = AuditCatalogue.of(audit.review());
            if (!own.equals(AuditCatalogue.USUAL)) {
                err.println(
                        words.get(
                                "cli.audit.own-catalogue",
                                audit.file().name(),
                                own.notAsked().size(),
                                own.own().size(),
                                own.weights().size(),
                                path));
            }
        } catch (ProblemException unreadable) {
            err.println(words.get("cli.audit.unread", path));
        }
    }
}
