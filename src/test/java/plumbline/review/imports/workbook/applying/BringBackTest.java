package plumbline.review.imports.workbook.applying;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.review.imports.workbook.ChecksColumn.COMMENT;
import static plumbline.review.imports.workbook.ChecksColumn.DISPOSITION;
import static plumbline.review.imports.workbook.ChecksColumn.DISPOSITION_REASON;
import static plumbline.review.imports.workbook.ChecksColumn.OVERRIDE_REASON;
import static plumbline.review.imports.workbook.ChecksColumn.OWNER;
import static plumbline.review.imports.workbook.ChecksColumn.PRIORITY;
import static plumbline.review.imports.workbook.ChecksColumn.REASON;
import static plumbline.review.imports.workbook.ChecksColumn.RESULT;
import static plumbline.review.imports.workbook.ChecksColumn.REVIEW_BY;
import static plumbline.review.imports.workbook.ChecksColumn.REVIEW_STATE;
import static plumbline.review.imports.workbook.ChecksColumn.SEVERITY_OVERRIDE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.deed.Author;
import plumbline.review.deed.TakeBack;
import plumbline.review.gate.Gate;
import plumbline.review.imports.workbook.CheckBook;
import plumbline.review.imports.workbook.merging.Taking;
import plumbline.review.imports.workbook.reading.StatusWords;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A workbook brought back into a saved audit.
final class BringBackTest {

    private static final Cell CELL = new Cell("shop", "lock-timeout");

    @TempDir private Path folder;

    private final Author ada = Author.of("Ada");

    private Path audit() {
        return folder.resolve("shop.plumb");
    }

    private BringBack bringBack() {
        return new BringBack(audit(), ada, new StatusWords(Map.of()), Taking.UNDECIDED);
    }

    private Path edited() {
        return CheckBook.english()
                .row("shop", "lock-timeout")
                .edit(0, RESULT, "yes")
                .edit(0, REASON, "=CMD() | x")
                .edit(0, SEVERITY_OVERRIDE, "LOW")
                .edit(0, OVERRIDE_REASON, "small table")
                .edit(0, DISPOSITION, "accepted risk")
                .edit(0, DISPOSITION_REASON, "later")
                .edit(0, OWNER, "ak")
                .edit(0, PRIORITY, "P1")
                .edit(0, REVIEW_BY, "2026-12-01")
                .edit(0, REVIEW_STATE, "ready")
                .edit(0, COMMENT, "asked the team")
                .write(folder.resolve("checks.xlsx"));
    }

    private Review review() {
        try (Audit audit = AuditFolder.read(audit())) {
            return audit.review();
        }
    }

    private static Decision at(Review review, Place place) {
        return review.find(place).orElseThrow();
    }

    @Test
    void everyOpenColumnBecomesADecisionOfOneAction() {
        BroughtBack brought = bringBack().bring(edited());
        Review review = review();
        String id = "W-" + brought.merge().sha256().substring(0, 12);

        assertThat(review.actions())
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Action.Kind.IMPORT))
                .satisfies(each -> assertThat(each.who()).isEqualTo("Ada"));
        assertThat(at(review, Place.of(CELL, Aspect.RESULT)))
                .isEqualTo(new Decision.Result(Status.PASS, Decision.Origin.PERSON));
        assertThat(at(review, Place.of(CELL, Aspect.REASON)))
                .isEqualTo(new Decision.Text("=CMD() | x"));
        assertThat(at(review, Place.of(CELL, Aspect.SEVERITY)))
                .isEqualTo(new Decision.Weight(Severity.LOW, "small table"));
        assertThat(at(review, Place.of(CELL, Aspect.STATE)))
                .isEqualTo(new Decision.State(ReviewState.READY));
        assertThat(at(review, Place.of(CELL, Aspect.NOTE, id)))
                .isEqualTo(new Decision.Text("asked the team"));
        assertThat(at(review, Place.of(CELL, Aspect.DISPOSITION)))
                .isEqualTo(
                        new Decision.Disposed(
                                new Disposition(
                                        Disposition.Kind.ACCEPTED_RISK,
                                        "later",
                                        "ak",
                                        LocalDate.of(2026, 12, 1),
                                        "P1",
                                        List.of())));
        assertThat(at(review, Place.ofImport(id)))
                .isEqualTo(new Decision.Imported("checks.xlsx", brought.merge().sha256(), ""));
    }

    @Test
    void whatIsStillNeededIsToldAndKeepsNobody() {
        assertThat(bringBack().bring(edited()).wanting())
                .containsExactly(new Wanting(CELL, List.of(Gate.PASS_NEEDS_EVIDENCE)));
    }

    @Test
    void theWorkbookIsKeptAsItIs() {
        String sha256 = bringBack().bring(edited()).merge().sha256();

        try (Audit audit = AuditFolder.read(audit())) {
            assertThat(audit.findAttachment(sha256).orElseThrow())
                    .hasSameBinaryContentAs(folder.resolve("checks.xlsx"));
        }
    }

    @Test
    void bringingItTwiceChangesNothing() {
        Path file = edited();
        bringBack().bring(file);

        BroughtBack again = bringBack().bring(file);

        assertThat(again.saved()).isFalse();
        assertThat(again.merge().isOpen()).isFalse();
        assertThat(review().actions()).hasSize(1);
    }

    @Test
    void itIsUndoneAsAWholeAndCanBeBroughtAgain() {
        Path file = edited();
        bringBack().bring(file);
        try (Audit audit = AuditFolder.open(audit())) {
            audit.perform(ada, TakeBack.findUndo(audit.review(), "Ada").orElseThrow());
        }
        assertThat(review().decisions()).isEmpty();

        assertThat(bringBack().bring(file).saved()).isTrue();
        assertThat(review().find(Place.of(CELL, Aspect.RESULT))).isPresent();
    }

    @Test
    void aLookChangesNothing() {
        BroughtBack look = bringBack().look(edited());

        assertThat(look.merge().changes()).isNotEmpty();
        assertThat(look.wanting()).isNotEmpty();
        assertThat(audit()).doesNotExist();
    }

    @Test
    void aWorkbookThatNobodyEditedLeavesNoTrace() {
        Path file = CheckBook.english().row("shop", "lock-timeout").write(folder.resolve("a.xlsx"));

        assertThat(bringBack().bring(file).saved()).isFalse();
        assertThat(review().actions()).isEmpty();
    }
}
