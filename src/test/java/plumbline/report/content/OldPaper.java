package plumbline.report.content;

import plumbline.check.catalogue.Checks;
import plumbline.review.action.Review;
import plumbline.review.deed.Author;
import plumbline.review.imports.applying.BringIn;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An audit that somebody wrote by hand and that does not add up, brought into a review.
public final class OldPaper {

    private static final String TEXT =
            """
            # Migration Audit: stock

            **Date:** 2025-11-03
            **Pass Rate:** 90% (3/4)

            - Total Checks: 9

            ## Safety (2/2)

            | Check | Status | Evidence |
            |---|---|---|
            | Lock timeout | PASS | set in V1 |
            | No DROP TABLE | FAIL | =1+1 in V2 <b>|
            """;

    private final Path file;
    private final Review review = new Review();

    private OldPaper(Path file) {
        this.file = file;
    }

    /// As a report has it.
    public static List<OldDocument> in(Path folder) {
        OldPaper paper = write(folder.resolve("stock.md"));
        return paper.counted();
    }

    static OldPaper write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, TEXT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        OldPaper paper = new OldPaper(file);
        Reconciliation read =
                Reconciliation.of(
                        ReportFile.read(file),
                        null,
                        new CatalogueMatcher(Checks.infos()),
                        LocalDate.of(2026, 3, 1));
        Author.of("Ada")
                .act(paper.review, new BringIn(read, SmallFleet.AT))
                .ifPresent(paper.review::add);
        return paper;
    }

    Review review() {
        return review;
    }

    List<OldDocument> counted() {
        return OldDocuments.of(
                review,
                _ -> Files.exists(file) ? Optional.of(file) : Optional.empty(),
                SmallFleet.AT);
    }
}
