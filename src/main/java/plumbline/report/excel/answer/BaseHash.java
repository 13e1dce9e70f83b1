package plumbline.report.excel.answer;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Column;
import plumbline.review.digest.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// A digest of all open columns of a row as they were written, so that whoever brings the workbook
/// back sees which rows were edited.
public final class BaseHash<T> {

    private final List<Column<T>> open;

    public BaseHash(List<Column<T>> columns) {
        open = columns.stream().filter(Column::open).toList();
    }

    public String of(T row) {
        MessageDigest digest = Sha256.begin();
        for (Column<T> each : open) {
            String text = each.id() + '=' + CellText.legal(each.value().apply(row).plain()) + '\0';
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
