package plumbline.report.excel.answer;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Lately;
import plumbline.report.excel.table.Value;
import plumbline.review.imports.workbook.BaseDigest;

import java.util.List;
import java.util.function.Function;

/// A digest of each cell of a row as it was written, so that whoever brings the workbook back sees
/// which of them were edited.
public final class BaseHash<T> {

    private static final String ROW_ID = "row-id";

    private final List<Part<T>> parts;

    public BaseHash(List<Column<T>> columns) {
        parts =
                columns.stream()
                        .filter(each -> !each.id().equals(ROW_ID))
                        .map(each -> new Part<>(each.id(), each.value(), new Lately<>()))
                        .toList();
    }

    public String of(T row) {
        BaseDigest.Writer digest = new BaseDigest.Writer();
        for (Part<T> each : parts) {
            each.add(row, digest);
        }
        return digest.text();
    }

    /// A column, and the digests of what it said lately.
    private record Part<T>(String column, Function<T, Value> value, Lately<String> lately) {

        void add(T row, BaseDigest.Writer to) {
            Value told = value.apply(row);
            if (told instanceof Value.Moment moment) {
                to.add(column, moment.at());
            } else {
                to.addDigest(column, digest(told.plain()));
            }
        }

        private String digest(String text) {
            String known = lately.of(text);
            if (known != null) {
                return known;
            }
            String made = BaseDigest.of(CellText.pieces(CellText.legal(text)).getFirst());
            lately.keep(text, made);
            return made;
        }
    }
}
