package plumbline.review.imports.workbook.merging;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.workbook.BaseDigest;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.reading.EditedRow;
import plumbline.review.imports.workbook.reading.Wording;

import java.util.Optional;

/// Holds what a row says against what it said when it was exported and what is decided now.
record ThreeWay(
        EditedRow row, @Nullable BaseDigest base, Decided ours, Wording wording, Taking taking) {

    /// What becomes of a cell; empty where nobody did anything.
    Optional<CellMerge> merge(ChecksColumn column) {
        String text = row.text(column);
        if (base != null && base.isSame(column.id(), text) && ours.isSame(column, base)) {
            return Optional.empty();
        }
        Optional<Outcome> outcome =
                wording.find(column, text)
                        .map(theirs -> outcome(column, text, theirs))
                        .orElseGet(() -> notUnderstood(column, text));
        return outcome.map(each -> told(column, each, wording.find(column, text).orElse(text)));
    }

    private Optional<Outcome> notUnderstood(ChecksColumn column, String text) {
        return base != null && base.isSame(column.id(), text)
                ? Optional.empty()
                : Optional.of(Outcome.NOT_UNDERSTOOD);
    }

    private Optional<Outcome> outcome(ChecksColumn column, String text, String theirs) {
        BaseDigest written = base;
        boolean same = theirs.equals(ours.meaning(column));
        if (written == null) {
            return same || text.isEmpty() ? Optional.empty() : Optional.of(unknownBase(column));
        }
        if (written.isSame(column.id(), text)) {
            return Optional.of(Outcome.KEPT);
        }
        if (same) {
            return Optional.of(Outcome.SAME);
        }
        return Optional.of(ours.isSame(column, written) ? edited(text) : taking.ofConflict());
    }

    /// Nobody knows what was exported: only what fills a gap is sure.
    private Outcome unknownBase(ChecksColumn column) {
        boolean gap = ours.meaning(column).isEmpty() || ours.isUntouched(column);
        return gap ? Outcome.TAKEN : taking.ofConflict();
    }

    private static Outcome edited(String text) {
        return text.length() >= Wording.LONGEST ? Outcome.TOO_LONG : Outcome.TAKEN;
    }

    private CellMerge told(ChecksColumn column, Outcome outcome, String theirs) {
        return new CellMerge(
                ours.cell(),
                column,
                row.reference(column),
                outcome,
                base == null ? null : ours.findBase(column, base).orElse(null),
                ours.meaning(column),
                theirs);
    }
}
