package plumbline.review.imports.workbook.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static plumbline.review.imports.workbook.ChecksColumn.CHECK;
import static plumbline.review.imports.workbook.ChecksColumn.COMMENT;
import static plumbline.review.imports.workbook.ChecksColumn.DISPOSITION;
import static plumbline.review.imports.workbook.ChecksColumn.OWNER;
import static plumbline.review.imports.workbook.ChecksColumn.REASON;
import static plumbline.review.imports.workbook.ChecksColumn.RESULT;
import static plumbline.review.imports.workbook.ChecksColumn.TITLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Review;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.Note;
import plumbline.review.imports.workbook.CheckBook;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.reading.StatusWords;
import plumbline.review.imports.workbook.reading.Wording;
import plumbline.review.imports.workbook.sheet.WorkbookFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Three sides of a cell: what was exported, the workbook, and what is decided now.
final class MergingTest {

    private static final Cell CELL = new Cell("shop", "lock-timeout");

    @TempDir private Path folder;

    private final Review review = new Review();

    private void act(Deed deed) {
        Author.of("Ada").act(review, deed).ifPresent(review::add);
    }

    private WorkbookMerge merge(CheckBook book, Taking taking) {
        Path file = book.write(folder.resolve("checks.xlsx"));
        Wording wording = new Wording(new StatusWords(Map.of("DONE", Status.PASS)));
        try (WorkbookFile opened = WorkbookFile.open(file)) {
            return Merging.of(opened, review, Checks.infos(), wording, taking);
        }
    }

    private static CheckBook exported(ChecksColumn column, String text) {
        return CheckBook.english().row("shop", "lock-timeout", column, text);
    }

    /// Of the reason: what was exported, what the workbook says, what is decided now.
    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            textBlock =
                    """
                    busy, busy, busy, ''
                    busy, idle, busy, TAKEN
                    busy, busy, idle, KEPT
                    busy, idle, idle, SAME
                    busy, idle, slow, CONFLICT
                    busy, '',   busy, TAKEN
                    busy, '',   slow, CONFLICT
                    busy, '',   '',   SAME
                    '',   idle, '',   TAKEN
                    '',   '',   idle, KEPT
                    '',   idle, slow, CONFLICT
                    """)
    void aCellIsHeldAgainstBoth(String base, String theirs, String ours, String outcome) {
        act(new GiveReason(CELL, base));
        act(new GiveReason(CELL, ours));

        WorkbookMerge merge =
                merge(exported(REASON, base).edit(0, REASON, theirs), Taking.UNDECIDED);

        assertThat(merge.cells())
                .extracting(each -> each.outcome().name())
                .isEqualTo(outcome.isEmpty() ? List.of() : List.of(outcome));
        assertThat(merge.changes()).hasSize(outcome.equals("TAKEN") ? 2 : 0);
    }

    /// The same where the hidden column is gone: nothing is taken away, and only gaps are filled.
    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            textBlock =
                    """
                    busy, busy, ''
                    '',   busy, ''
                    idle, '',   TAKEN
                    idle, busy, CONFLICT
                    """)
    void withoutABaseOnlyGapsAreFilled(String theirs, String ours, String outcome) {
        act(new GiveReason(CELL, ours));

        WorkbookMerge merge =
                merge(
                        exported(REASON, "")
                                .edit(0, REASON, theirs)
                                .without(ChecksColumn.BASE_HASH),
                        Taking.UNDECIDED);

        assertThat(merge.cells())
                .extracting(each -> each.outcome().name())
                .isEqualTo(outcome.isEmpty() ? List.of() : List.of(outcome));
    }

    @Test
    void aConflictTellsAllThreeSidesAndThePersonChooses() {
        act(new GiveReason(CELL, "busy at noon"));
        act(new GiveReason(CELL, "busy all day"));
        CheckBook book = exported(REASON, "busy at noon").edit(0, REASON, "busy at night");

        CellMerge told = merge(book, Taking.UNDECIDED).cells().getFirst();

        assertThat(told.base()).isEqualTo("busy at noon");
        assertThat(told.ours()).isEqualTo("busy all day");
        assertThat(told.theirs()).isEqualTo("busy at night");
        assertThat(told.reference()).isEqualTo("Checks!H2");
        assertThat(merge(book, Taking.THEIRS).changes()).hasSize(2);
        assertThat(merge(book, Taking.OURS))
                .satisfies(each -> assertThat(each.changes()).isEmpty())
                .satisfies(each -> assertThat(each.isOpen()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    RESULT,             maybe,      NOT_UNDERSTOOD
                    RESULT,             DONE,       TAKEN
                    SEVERITY_OVERRIDE,  awful,      NOT_UNDERSTOOD
                    DISPOSITION,        somehow,    NOT_UNDERSTOOD
                    REVIEW_STATE,       almost,     NOT_UNDERSTOOD
                    REVIEW_BY,          03/04/2026, NOT_UNDERSTOOD
                    OWNER,              ak,         BELONGS_TO_NOTHING
                    OVERRIDE_REASON,    small,      BELONGS_TO_NOTHING
                    TITLE,              other,      LOCKED
                    """)
    void whatIsNotTakenOverIsToldWithItsCell(ChecksColumn column, String text, Outcome outcome) {
        WorkbookMerge merge =
                merge(exported(TITLE, "The title").edit(0, column, text), Taking.THEIRS);

        assertThat(merge.cells())
                .singleElement()
                .satisfies(each -> assertThat(each.outcome()).isEqualTo(outcome))
                .satisfies(
                        each -> assertThat(each.reference()).startsWith("Checks!").endsWith("2"));
    }

    @Test
    void anEmptyResultOpensACellAgain() {
        act(Decide.one(CELL, Status.FAIL, ""));

        WorkbookMerge merge = merge(exported(RESULT, "FAIL").edit(0, RESULT, ""), Taking.UNDECIDED);

        assertThat(merge.changes().getFirst().after()).isNull();
    }

    @Test
    void linesAreAddedToTheNotesAndNoneIsTakenAway() {
        act(new Note(new Subject.OfCell(CELL), "n-1", "asked the team"));
        CheckBook book =
                exported(COMMENT, "asked the team")
                        .edit(0, COMMENT, "they agree")
                        .extra("Jira", "SHOP-12")
                        .extra("Empty", "");

        assertThat(merge(book, Taking.UNDECIDED).cells())
                .singleElement()
                .satisfies(
                        each -> assertThat(each.theirs()).isEqualTo("they agree\nJira: SHOP-12"));
    }

    @Test
    void ofADispositionOnlyWhatWasEditedChanges() {
        CheckBook book =
                exported(DISPOSITION, "")
                        .edit(0, DISPOSITION, "Risiko angenommen")
                        .edit(0, OWNER, "ak");

        WorkbookMerge merge = merge(book, Taking.UNDECIDED);

        assertThat(merge.changes().getFirst().after()).asString().contains("ACCEPTED_RISK", "ak");
    }

    @Test
    void aMissingRowIsNoDeletion() {
        act(Decide.one(CELL, Status.FAIL, "busy"));
        CheckBook book = exported(RESULT, "FAIL").row("stock", "lock-timeout").withoutRow(0);

        assertThat(merge(book, Taking.THEIRS).changes()).isEmpty();
    }

    @Test
    void rowsThatAreAboutNoCheckAreTold() {
        CheckBook book =
                exported(RESULT, "")
                        .row("shop", "no-such-check")
                        .row("shop", "drop-table")
                        .edit(2, CHECK, "drop-column")
                        .copyRow(0)
                        .edit(0, RESULT, "PASS");

        WorkbookMerge merge = merge(book, Taking.UNDECIDED);

        assertThat(merge.notices())
                .filteredOn(each -> each.kind() != RowNotice.Kind.ASKED_OTHERWISE)
                .extracting(RowNotice::kind, RowNotice::reference)
                .containsExactly(
                        tuple(RowNotice.Kind.NOT_MATCHED, "Checks!3"),
                        tuple(RowNotice.Kind.TORN, "Checks!4"),
                        tuple(RowNotice.Kind.TWICE, "Checks!5"));
        assertThat(merge.isOpen()).isTrue();
    }

    @Test
    void withoutAnIdServiceAndCheckAreEnough() {
        CheckBook book = exported(RESULT, "").edit(0, RESULT, "PASS").without(ChecksColumn.ROW_ID);

        assertThat(merge(book, Taking.UNDECIDED).changes()).isNotEmpty();
    }
}
