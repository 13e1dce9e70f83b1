package plumbline.report.excel.answer;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Value;
import plumbline.review.imports.workbook.BaseDigest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A digest of each cell of a row as it was written, so that whoever brings the workbook back sees
/// which of them were edited.
public final class BaseHash<T> {

    private static final String ROW_ID = "row-id";

    private static final int MOST = 10_000;

    private final List<Column<T>> columns;

    /// Many texts stand in many rows.
    private final Map<String, String> digests = new HashMap<>();

    public BaseHash(List<Column<T>> columns) {
        this.columns = columns.stream().filter(each -> !each.id().equals(ROW_ID)).toList();
    }

    public String of(T row) {
        BaseDigest.Writer digest = new BaseDigest.Writer();
        columns.forEach(each -> add(digest, each.id(), each.value().apply(row)));
        return digest.text();
    }

    private void add(BaseDigest.Writer digest, String column, Value value) {
        if (value instanceof Value.Moment moment) {
            digest.add(column, moment.at());
        } else {
            digest.addDigest(column, digest(value.plain()));
        }
    }

    private String digest(String text) {
        String known = digests.get(text);
        if (known != null) {
            return known;
        }
        String made = BaseDigest.of(CellText.pieces(CellText.legal(text)).getFirst());
        if (digests.size() < MOST) {
            digests.put(text, made);
        }
        return made;
    }
}
