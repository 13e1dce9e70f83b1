package plumbline.report.excel.table;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// What stands in a column of the row that was asked for last.
final class Remembered<T> implements Function<T, Value> {

    private final Function<T, Value> value;
    private @Nullable T row;
    private Value told = Value.none();

    Remembered(Function<T, Value> value) {
        this.value = value;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an equal row is made anew, as it is rare
    public Value apply(T asked) {
        if (asked != row) {
            told = value.apply(asked);
            row = asked;
        }
        return told;
    }
}
