package plumbline.review.imports.workbook.merging;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.workbook.BaseDigest;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.reading.EditedRow;
import plumbline.review.imports.workbook.reading.Wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What becomes of all cells of a row.
final class RowMerge {

    private static final Set<ChecksColumn> OF_DISPOSITION =
            EnumSet.of(
                    ChecksColumn.DISPOSITION_REASON,
                    ChecksColumn.PRIORITY,
                    ChecksColumn.OWNER,
                    ChecksColumn.REVIEW_BY,
                    ChecksColumn.ASSUMPTIONS);

    private final EditedRow row;
    private final Decided ours;
    private final @Nullable BaseDigest base;
    private final ThreeWay threeWay;

    RowMerge(EditedRow row, Decided ours, Wording wording, Taking taking) {
        this.row = row;
        this.ours = ours;
        this.base = row.findBase().orElse(null);
        this.threeWay = new ThreeWay(row, base, ours, wording, taking);
    }

    /// Of the cells where somebody did something.
    List<CellMerge> cells() {
        List<CellMerge> all = new ArrayList<>();
        for (ChecksColumn each : ChecksColumn.open()) {
            if (each != ChecksColumn.COMMENT && row.has(each)) {
                threeWay.merge(each).ifPresent(all::add);
            }
        }
        all.replaceAll(
                each -> belongsToNothing(each, all) ? each.as(Outcome.BELONGS_TO_NOTHING) : each);
        locked().forEach(all::add);
        return all;
    }

    private boolean belongsToNothing(CellMerge cell, List<CellMerge> all) {
        if (!cell.outcome().isTaken() || cell.theirs().isEmpty()) {
            return false;
        }
        if (OF_DISPOSITION.contains(cell.column())) {
            return later(ChecksColumn.DISPOSITION, all).isEmpty();
        }
        return cell.column() == ChecksColumn.OVERRIDE_REASON
                && later(ChecksColumn.SEVERITY_OVERRIDE, all).isEmpty();
    }

    /// What a column means once all is taken over.
    private String later(ChecksColumn column, List<CellMerge> all) {
        return all.stream()
                .filter(each -> each.column() == column && each.outcome().isTaken())
                .map(CellMerge::theirs)
                .findFirst()
                .orElseGet(() -> ours.meaning(column));
    }

    /// What nobody is asked for and somebody edited; only a row that tells what it said knows.
    private Stream<CellMerge> locked() {
        BaseDigest written = base;
        return written == null || written.wasEmpty(ChecksColumn.CHECK.id())
                ? Stream.empty()
                : ChecksColumn.locked().stream()
                        .filter(row::has)
                        .filter(each -> !written.isSame(each.id(), row.text(each)))
                        .map(this::locked);
    }

    private CellMerge locked(ChecksColumn column) {
        return new CellMerge(
                ours.cell(),
                column,
                row.reference(column),
                Outcome.LOCKED,
                null,
                "",
                row.text(column));
    }

    /// The lines that people added to the comment and in columns of their own.
    ///
    /// What was noted stays even where its line is gone from the comment.
    Optional<CellMerge> findNote(Set<String> linesHere) {
        boolean unchanged =
                base != null
                        && base.isSame(ChecksColumn.COMMENT.id(), row.text(ChecksColumn.COMMENT));
        Stream<String> comment =
                unchanged ? Stream.empty() : row.text(ChecksColumn.COMMENT).lines();
        List<String> added =
                Stream.concat(comment, row.extras().stream())
                        .map(String::strip)
                        .filter(each -> !each.isEmpty() && !linesHere.contains(each))
                        .distinct()
                        .toList();
        return added.isEmpty() ? Optional.empty() : Optional.of(note(String.join("\n", added)));
    }

    private CellMerge note(String text) {
        return new CellMerge(
                ours.cell(),
                ChecksColumn.COMMENT,
                row.has(ChecksColumn.COMMENT)
                        ? row.reference(ChecksColumn.COMMENT)
                        : row.reference(),
                Outcome.TAKEN,
                null,
                "",
                text);
    }
}
