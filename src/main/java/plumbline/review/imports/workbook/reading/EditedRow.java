package plumbline.review.imports.workbook.reading;

import plumbline.review.imports.workbook.BaseDigest;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.RowId;
import plumbline.review.imports.workbook.sheet.SheetRow;

import java.util.List;
import java.util.Optional;

/// A row of the checks as it comes back.
public record EditedRow(Headers headers, SheetRow row) {

    /// Whether the sheet still has a column.
    public boolean has(ChecksColumn column) {
        return headers.has(column);
    }

    /// What stands in a column, or nothing.
    public String text(ChecksColumn column) {
        Integer at = headers.known().get(column);
        return at == null ? "" : BaseDigest.plain(row.text(at));
    }

    /// Where people find that: `Checks!G14`.
    public String reference(ChecksColumn column) {
        return row.reference(headers.known().getOrDefault(column, 0));
    }

    /// Where people find the row.
    public String reference() {
        return row.sheet() + "!" + row.number();
    }

    public Optional<RowId> findId() {
        return RowId.find(text(ChecksColumn.ROW_ID));
    }

    /// What stood in the row when it was written, if it still says so.
    public Optional<BaseDigest> findBase() {
        return BaseDigest.find(text(ChecksColumn.BASE_HASH));
    }

    /// What stands in columns that people added, a line for each.
    public List<String> extras() {
        return headers.extra().entrySet().stream()
                .map(each -> extra(each.getValue(), BaseDigest.plain(row.text(each.getKey()))))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String extra(String header, String text) {
        return text.isEmpty() ? "" : header + ": " + text.replace('\n', ' ');
    }
}
