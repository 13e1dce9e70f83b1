package plumbline.gui.reports;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

import plumbline.gui.control.WholeText;
import plumbline.gui.form.Names;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of several values to choose, with the label that stands before it.
final class Choice<T> {

    private final Label label;
    private final ComboBox<T> box = new ComboBox<>();
    private boolean showing;

    Choice(String id, String title, Function<T, String> name, Consumer<T> choose) {
        label = new Label(title);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(box);
        box.setId(id);
        box.setAccessibleText(title);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new Names<>(name));
        WholeText.of(box);
        box.valueProperty()
                .subscribe(
                        now -> {
                            if (now != null && !showing) {
                                choose.accept(now);
                            }
                        });
    }

    Label label() {
        return label;
    }

    ComboBox<T> box() {
        return box;
    }

    /// Shows what can be chosen and what is.
    void show(List<T> all, T now) {
        showing = true;
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        if (!Objects.equals(box.getValue(), now)) {
            box.setValue(now);
        }
        showing = false;
    }

    /// Takes both out of sight where there is nothing to choose.
    void setShown(boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
        box.setVisible(shown);
        box.setManaged(shown);
    }
}
