package plumbline.review.imports.workbook.merging;

import plumbline.check.CheckInfo;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.imports.workbook.BaseDigest;
import plumbline.review.imports.workbook.reading.ChecksSheet;
import plumbline.review.imports.workbook.reading.EditedRow;
import plumbline.review.imports.workbook.reading.Wording;
import plumbline.review.imports.workbook.sheet.WorkbookFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Merges the rows of a workbook with a review, one by one.
public final class Merging {

    private final WorkbookFile file;
    private final Review review;
    private final Wording wording;
    private final Taking taking;
    private final Rows matching;
    private final Map<Cell, Set<String>> notes = new HashMap<>();
    private final List<CellMerge> cells = new ArrayList<>();
    private final List<RowNotice> notices = new ArrayList<>();
    private final Changes changes;
    private int rows;

    private Merging(
            WorkbookFile file,
            Review review,
            List<CheckInfo> checks,
            Wording wording,
            Taking taking) {
        this.file = file;
        this.review = review;
        this.wording = wording;
        this.taking = taking;
        this.matching = new Rows(checks, review, notices::add);
        this.changes = new Changes(review);
        review.decisions().forEach(each -> note(each.getKey(), each.getValue()));
    }

    /// Nothing is changed by that; rows that are not there are left alone.
    public static WorkbookMerge of(
            WorkbookFile file,
            Review review,
            List<CheckInfo> checks,
            Wording wording,
            Taking taking) {
        ChecksSheet sheet = ChecksSheet.of(file);
        Merging merging = new Merging(file, review, checks, wording, taking);
        sheet.read(file, merging::row);
        return new WorkbookMerge(
                file.name(),
                file.sha256(),
                sheet.name(),
                merging.rows,
                merging.cells,
                merging.notices,
                merging.all());
    }

    private void note(Place place, Decision decision) {
        Optional<Cell> cell = place.findCell();
        if (cell.isPresent()
                && decision instanceof Decision.Text(String text)
                && place.aspect() == Aspect.NOTE) {
            Set<String> lines = notes.computeIfAbsent(cell.get(), _ -> new HashSet<>());
            text.lines().map(BaseDigest::plain).forEach(lines::add);
        }
    }

    private void row(EditedRow row) {
        Optional<Cell> found = matching.findCell(row);
        if (found.isEmpty()) {
            return;
        }
        rows++;
        Cell cell = found.get();
        Decided ours = new Decided(review, cell);
        RowMerge merge = new RowMerge(row, ours, wording, taking);
        List<CellMerge> all = new ArrayList<>(merge.cells());
        merge.findNote(notes.getOrDefault(cell, Set.of())).ifPresent(all::add);
        RowChanges taken = new RowChanges(ours, all);
        taken.into(changes);
        taken.noteInto(changes, id());
        cells.addAll(all);
    }

    /// The same workbook has the same id.
    private String id() {
        return "W-" + file.sha256().substring(0, 12);
    }

    /// With the workbook itself, if it changes anything.
    private List<Change> all() {
        if (!changes.list().isEmpty()) {
            changes.put(
                    Place.ofImport(id()), new Decision.Imported(file.name(), file.sha256(), ""));
        }
        return changes.list();
    }
}
