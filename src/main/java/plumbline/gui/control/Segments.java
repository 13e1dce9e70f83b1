package plumbline.gui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;

import plumbline.words.Words;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// Buttons side by side of which always one is down.
///
/// They are left out of the round of the Tab key: a key of its own turns what they show.
public final class Segments {

    private Segments() {}

    /// A button for each value, named by a key of the words, which is its id as well.
    public static <T> SegmentedButton of(
            List<T> values,
            Function<T, String> key,
            Words words,
            ObservableValue<T> chosen,
            Consumer<T> choose) {
        SegmentedButton all = new SegmentedButton();
        for (T each : values) {
            ToggleButton button = new ToggleButton(words.get(key.apply(each)));
            button.setId(key.apply(each).replace('.', '-'));
            button.setFocusTraversable(false);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        if (!Objects.equals(chosen.getValue(), each)) {
                            choose.accept(each);
                        }
                    });
            chosen.subscribe(now -> button.setSelected(Objects.equals(now, each)));
            all.getButtons().add(button);
        }
        all.setMinWidth(Region.USE_PREF_SIZE);
        return all;
    }
}
