package plumbline.report.excel.table;

import plumbline.words.Words;

import java.util.function.Function;

/// Makes columns whose headers are words: `report.excel.column.<id>`.
public final class Columns {

    private final Words words;

    public Columns(Words words) {
        this.words = words;
    }

    /// What people read above the column.
    public String header(String id) {
        return words.get("report.excel.column." + id);
    }

    public <T> Column<T> name(String id, int width, Function<T, String> text) {
        return of(id, Look.NAME, width, each -> Value.text(text.apply(each)));
    }

    public <T> Column<T> text(String id, int width, Function<T, String> text) {
        return of(id, Look.TEXT, width, each -> Value.text(text.apply(each)));
    }

    public <T> Column<T> number(String id, int width, Function<T, Number> number) {
        return of(
                id, Look.NUMBER, width, each -> new Value.Amount(number.apply(each).doubleValue()));
    }

    public <T> Column<T> of(String id, Look look, int width, Function<T, Value> value) {
        return new Column<>(id, header(id), look, width, value);
    }
}
