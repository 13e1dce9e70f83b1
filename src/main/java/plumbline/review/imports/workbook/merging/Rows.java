package plumbline.review.imports.workbook.merging;

import plumbline.check.CheckInfo;
import plumbline.review.action.Review;
import plumbline.review.compare.CheckDigest;
import plumbline.review.decision.Cell;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.RowId;
import plumbline.review.imports.workbook.merging.RowNotice.Kind;
import plumbline.review.imports.workbook.reading.EditedRow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Says which check of which service a row is about, and tells where that is not clear.
final class Rows {

    private final Map<String, String> digests;
    private final Set<Cell> decided;
    private final Set<Cell> seen = new HashSet<>();
    private final Consumer<RowNotice> notices;

    Rows(List<CheckInfo> checks, Review review, Consumer<RowNotice> notices) {
        this.digests = CheckDigest.all(checks);
        this.decided =
                review.decisions()
                        .flatMap(each -> each.getKey().findCell().stream())
                        .collect(Collectors.toSet());
        this.notices = notices;
    }

    /// The cell of a row, if what it says may be taken over.
    Optional<Cell> findCell(EditedRow row) {
        Optional<RowId> id = row.findId();
        Cell shown = new Cell(row.text(ChecksColumn.SERVICE), row.text(ChecksColumn.CHECK));
        Cell cell = id.map(RowId::cell).orElse(shown);
        if (isBlank(row, cell)) {
            return Optional.empty();
        }
        if (!isKnown(cell)) {
            return refused(row, Kind.NOT_MATCHED, cell);
        }
        if (isTorn(row, cell, shown)) {
            return refused(row, Kind.TORN, shown);
        }
        if (!seen.add(cell)) {
            return refused(row, Kind.TWICE, cell);
        }
        id.filter(each -> isAskedOtherwise(each))
                .ifPresent(_ -> tell(row, Kind.ASKED_OTHERWISE, cell));
        return Optional.of(cell);
    }

    /// Nothing stands in the row that could belong to a check.
    private static boolean isBlank(EditedRow row, Cell cell) {
        return cell.check().isEmpty()
                && cell.service().isEmpty()
                && ChecksColumn.open().stream().allMatch(each -> row.text(each).isEmpty());
    }

    private boolean isKnown(Cell cell) {
        boolean asked = digests.containsKey(cell.check()) && !cell.service().isEmpty();
        return asked || decided.contains(cell);
    }

    /// A service is shown without what a cell cannot hold.
    private static boolean isTorn(EditedRow row, Cell cell, Cell shown) {
        boolean otherCheck = row.has(ChecksColumn.CHECK) && !cell.check().equals(shown.check());
        boolean otherService =
                row.has(ChecksColumn.SERVICE)
                        && !cell.service().strip().equals(shown.service().strip());
        return otherCheck || otherService;
    }

    private boolean isAskedOtherwise(RowId id) {
        return !id.digest().equals(digests.getOrDefault(id.cell().check(), id.digest()));
    }

    private Optional<Cell> refused(EditedRow row, Kind kind, Cell cell) {
        tell(row, kind, cell);
        return Optional.empty();
    }

    private void tell(EditedRow row, Kind kind, Cell cell) {
        notices.accept(new RowNotice(row.reference(), kind, cell.toString()));
    }
}
