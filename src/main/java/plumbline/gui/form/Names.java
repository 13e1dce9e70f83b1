package plumbline.gui.form;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Names the values of a list to choose from, in which nobody types.
public final class Names<T> extends StringConverter<@Nullable T> {

    private final Function<T, String> name;

    public Names(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    /// Only a list in which somebody can type asks for this.
    @Override
    public @Nullable T fromString(String typed) {
        return null;
    }
}
