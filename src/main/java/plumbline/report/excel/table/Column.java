package plumbline.report.excel.table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A column of a table: its `id` is the same in all languages, `header` is what people read.
///
/// `open` columns may be edited, and `choice` is what may be chosen there; `width` is in signs.
public record Column<T>(
        String id,
        String header,
        Look look,
        int width,
        Function<T, Value> value,
        List<Mark> marks,
        @Nullable Choice choice,
        boolean open,
        boolean hidden) {

    public Column {
        marks = List.copyOf(marks);
    }

    public Column(String id, String header, Look look, int width, Function<T, Value> value) {
        this(id, header, look, width, value, List.of(), null, false, false);
    }

    public Column<T> marked(List<Mark> newMarks) {
        return new Column<>(id, header, look, width, value, newMarks, choice, open, hidden);
    }

    /// The same for people to fill in.
    public Column<T> opened() {
        return new Column<>(id, header, look, width, value, marks, choice, true, hidden);
    }

    /// The same for people to choose in.
    public Column<T> chosen(Choice from) {
        return new Column<>(id, header, look, width, value, marks, from, true, hidden);
    }

    /// The same, worked out once for a row that is asked for several times in succession.
    public Column<T> remembered() {
        Function<T, Value> once = new Remembered<>(value);
        return new Column<>(id, header, look, width, once, marks, choice, open, hidden);
    }

    /// The same out of sight.
    public Column<T> outOfSight() {
        return new Column<>(id, header, look, width, value, marks, choice, open, true);
    }
}
