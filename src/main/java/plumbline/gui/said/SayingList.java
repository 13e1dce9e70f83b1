package plumbline.gui.said;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// What is said against a migration; a click or Enter leads to where it is decided.
public final class SayingList extends BorderPane {

    private static final double HEAD = 44;
    private static final double LINE = 92;

    private final ListView<Saying> list = new ListView<>();
    private final Label caption = Style.TEXT_CAPTION.on(new Label());
    private final DoubleProperty most = new SimpleDoubleProperty(Double.MAX_VALUE);
    private final Consumer<Cell> review;
    private final Words words;

    /// `review` shows a cell where it is decided.
    public SayingList(String id, Consumer<Cell> review, Words words) {
        this.review = review;
        this.words = words;
        list.setId(id);
        list.setAccessibleText(words.get("said.caption"));
        list.setCellFactory(_ -> cell());
        list.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        press.consume();
                        open();
                    }
                });
        caption.setWrapText(true);
        setTop(Style.SCHEMA_HEAD.on(new VBox(caption)));
        setCenter(list);
        setMinWidth(0);
        DoubleBinding wanted =
                Bindings.createDoubleBinding(
                        () -> Math.min(most.get(), HEAD + list.getItems().size() * LINE),
                        most,
                        list.getItems());
        minHeightProperty().bind(wanted);
        prefHeightProperty().bind(wanted);
        maxHeightProperty().bind(wanted);
    }

    /// It is as high as that, and lower where little is said.
    public DoubleProperty mostProperty() {
        return most;
    }

    private SayingCell cell() {
        SayingCell cell = new SayingCell(words);
        cell.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                        review.accept(cell.getItem().row().cell());
                    }
                });
        return cell;
    }

    public void show(List<Saying> said) {
        list.getItems().setAll(said);
        caption.setText(words.get("said.count", said.size()));
    }

    /// Goes to what is said about some lines; whether there is something.
    public boolean select(int first, int last) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).isAt(first, last)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
                return true;
            }
        }
        list.getSelectionModel().clearSelection();
        return false;
    }

    /// Whether there was something to go to.
    public boolean focusList() {
        if (list.getItems().isEmpty()) {
            return false;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        return true;
    }

    public boolean isListFocused() {
        return list.isFocused();
    }

    /// Shows what is chosen where it is decided.
    public void open() {
        Saying saying = list.getSelectionModel().getSelectedItem();
        if (saying != null) {
            review.accept(saying.row().cell());
        }
    }
}
