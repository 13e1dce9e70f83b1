package plumbline.gui.status;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.FileNotUnderstood;
import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The files with places that were not understood; choosing one shows it.
final class LostFiles extends VBox {

    private final ListView<FileNotUnderstood> list = new ListView<>();
    private final Consumer<Path> open;
    private final Words words;

    LostFiles(List<FileNotUnderstood> files, Consumer<Path> open, Words words) {
        super(8);
        this.open = open;
        this.words = words;
        setId("status-lost-files");
        Label title = Style.TEXT_STRONG.on(new Label(words.get("status.lost-files", files.size())));
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new FileCell());
        list.getItems().setAll(files);
        list.setOnMouseClicked(_ -> openSelected());
        list.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        openSelected();
                    }
                });
        list.visibleProperty().set(!files.isEmpty());
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(title, list);
        Style.LOST_FILES.on(this);
    }

    private void openSelected() {
        FileNotUnderstood file = list.getSelectionModel().getSelectedItem();
        if (file != null) {
            open.accept(file.path());
        }
    }

    private final class FileCell extends ListCell<FileNotUnderstood> {

        /// No wider than the list: a long name is shortened, not scrolled to.
        FileCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FileNotUnderstood file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(OneLine.of(file.name()));
            Label where =
                    Style.TEXT_SMALL.on(
                            new Label(
                                    words.get(
                                            "status.lost-places",
                                            OneLine.of(file.service()),
                                            file.places())));
            setGraphic(new VBox(name, where));
            setAccessibleText(name.getText() + ", " + where.getText());
        }
    }
}
