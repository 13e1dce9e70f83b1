package plumbline.report.excel.answer;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Value;
import plumbline.review.imports.workbook.BaseDigest;

import java.util.List;

/// A digest of each cell of a row as it was written, so that whoever brings the workbook back sees
/// which of them were edited.
public final class BaseHash<T> {

    private static final String ROW_ID = "row-id";

    private final List<Column<T>> columns;

    public BaseHash(List<Column<T>> columns) {
        this.columns = columns.stream().filter(each -> !each.id().equals(ROW_ID)).toList();
    }

    public String of(T row) {
        BaseDigest.Writer digest = new BaseDigest.Writer();
        columns.forEach(each -> add(digest, each.id(), each.value().apply(row)));
        return digest.text();
    }

    private static void add(BaseDigest.Writer digest, String column, Value value) {
        if (value instanceof Value.Moment moment) {
            digest.add(column, moment.at());
        } else {
            digest.add(column, CellText.pieces(CellText.legal(value.plain())).getFirst());
        }
    }
}
