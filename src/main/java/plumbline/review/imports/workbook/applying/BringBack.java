package plumbline.review.imports.workbook.applying;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.deed.Author;
import plumbline.review.deed.Worked;
import plumbline.review.imports.applying.AuditToFill;
import plumbline.review.imports.workbook.merging.Merging;
import plumbline.review.imports.workbook.merging.Taking;
import plumbline.review.imports.workbook.merging.WorkbookMerge;
import plumbline.review.imports.workbook.reading.StatusWords;
import plumbline.review.imports.workbook.reading.Wording;
import plumbline.review.imports.workbook.sheet.WorkbookFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Brings edited workbooks back into a saved audit, which is made where there is none.
///
/// `statuses` are the words that people have for results, which the audit remembers; `taking` is
/// what counts in a conflict.
public record BringBack(Path audit, Author author, StatusWords statuses, Taking taking) {

    /// Takes over what was edited as one action, and keeps the workbook as it is.
    public BroughtBack bring(Path workbook) {
        try (WorkbookFile file = WorkbookFile.open(workbook);
                Audit into = AuditToFill.open(audit, List.of())) {
            WorkbookMerge merge = merge(file, into.review());
            if (!merge.changes().isEmpty()) {
                keep(file, into);
            }
            boolean saved = into.perform(author, deed(merge)).isPresent();
            if (into.isWritable()) {
                remembered().add(statuses);
            }
            return new BroughtBack(merge, Wanting.of(into.review(), merge.changes()), saved);
        }
    }

    /// Tells what that would come to, and changes nothing.
    public BroughtBack look(Path workbook) {
        Review after = copy();
        try (WorkbookFile file = WorkbookFile.open(workbook)) {
            WorkbookMerge merge = merge(file, after);
            author.act(after, deed(merge)).ifPresent(after::add);
            return new BroughtBack(merge, Wanting.of(after, merge.changes()), false);
        }
    }

    private Review copy() {
        if (Files.notExists(audit)) {
            return new Review();
        }
        try (Audit there = AuditFolder.read(audit)) {
            return Review.of(there.review().actions());
        }
    }

    private WorkbookMerge merge(WorkbookFile file, Review review) {
        List<CheckInfo> checks = AuditCatalogue.of(review).all(Checks.infos());
        return Merging.of(file, review, checks, new Wording(remembered().under(statuses)), taking);
    }

    private RememberedStatuses remembered() {
        return new RememberedStatuses(audit);
    }

    private static Worked deed(WorkbookMerge merge) {
        return new Worked(Action.Kind.IMPORT, merge.changes());
    }

    private static void keep(WorkbookFile file, Audit into) {
        try (InputStream bytes = Files.newInputStream(file.path())) {
            into.keep(file.name(), bytes);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, file.path());
        }
    }
}
