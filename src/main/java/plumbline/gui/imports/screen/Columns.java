package plumbline.gui.imports.screen;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

import plumbline.gui.control.LinesCell;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeCell;
import plumbline.words.Words;

import java.util.function.Function;

/// Makes the columns of the tables here, whose texts are what others wrote.
record Columns(Words words) {

    <T> TableColumn<T, String> text(String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new WholeCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                each -> new ReadOnlyStringWrapper(OneLine.of(text.apply(each.getValue()))));
        return column;
    }

    /// The same where all of a text is to be read: it goes on in the next line.
    <T> TableColumn<T, String> wrapped(String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = text(key, width, text);
        column.setCellFactory(LinesCell::new);
        return column;
    }
}
