package plumbline.gui.status;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The files that changed since they were read, and the way to read them anew.
final class ChangedFilesSheet extends VBox {

    /// `done` is called once they are being read.
    ChangedFilesSheet(ChangedFilesViewModel model, Runnable done, Words words) {
        super(12);
        setId("status-changed-files");
        Label title = Style.TEXT_STRONG.on(new Label());
        title.textProperty().bind(model.textProperty());
        Label why = Style.TEXT_MUTED.on(new Label(words.get("status.changed-why")));
        why.setWrapText(true);
        ListView<String> list = new ListView<>();
        list.getItems().setAll(model.lines());
        list.setCellFactory(_ -> new LineCell());
        list.setAccessibleText(title.getText());
        list.setFocusTraversable(false);
        Button again = Style.PRIMARY_BUTTON.on(new Button(words.get("status.read-again")));
        again.setId("status-read-again");
        again.setDefaultButton(true);
        again.setOnAction(
                _ -> {
                    model.readAgain();
                    done.run();
                });
        getChildren().addAll(new VBox(4, title, why), list, again);
        Style.LOST_FILES.on(this);
    }

    /// No wider than the list: a long name is shortened, not scrolled to.
    private static final class LineCell extends ListCell<String> {

        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
        }
    }
}
