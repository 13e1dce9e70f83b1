package plumbline.gui.compare;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.StatusMark;
import plumbline.gui.control.WholeCell;
import plumbline.gui.control.WholeHeadings;
import plumbline.gui.style.Style;
import plumbline.report.ChangeWords;
import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.CellChange;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.function.Consumer;
import java.util.function.Function;

/// The cells that differ: what they were, what they are, and in what else they differ.
final class ChangeTable extends TableView<CellChange> {

    private final ChangeWords say;
    private final Consumer<Cell> show;
    private final Words words;

    ChangeTable(CompareViewModel model, Consumer<Cell> show, Words words) {
        this.say = new ChangeWords(words);
        this.show = show;
        this.words = words;
        setId("compare-changes");
        setAccessibleText(words.get("place.compare.long"));
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("compare.same"))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(marks());
        getColumns().add(text("compare.column.what", 128, each -> say.group(each.group())));
        getColumns().add(text("compare.column.service", 118, each -> each.cell().service()));
        getColumns().add(text("compare.column.check", 190, each -> each.latest().check().title()));
        getColumns().add(text("compare.column.severity", 86, each -> each.severity().name()));
        getColumns().add(text("compare.column.also", 100, say::differs));
        setItems(model.changes());
        WholeHeadings.of(this);
        act();
    }

    private void act() {
        setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        press.consume();
                        open();
                    }
                });
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open();
                    }
                });
    }

    private void open() {
        CellChange change = getSelectionModel().getSelectedItem();
        if (change != null) {
            show.accept(change.cell());
        }
    }

    private TableColumn<CellChange, String> text(
            String key, double width, Function<CellChange, String> text) {
        TableColumn<CellChange, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new WholeCell<>());
        column.setCellValueFactory(
                each -> new ReadOnlyObjectWrapper<>(text.apply(each.getValue())));
        return column;
    }

    private TableColumn<CellChange, CellChange> marks() {
        TableColumn<CellChange, CellChange> column =
                new TableColumn<>(words.get("compare.column.result"));
        column.setPrefWidth(118);
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        column.setCellFactory(_ -> new MarksCell());
        column.setSortable(false);
        return column;
    }

    private static final class MarksCell extends TableCell<CellChange, CellChange> {

        private final StatusMark before = new StatusMark();
        private final StatusMark after = new StatusMark();
        private final HBox both = new HBox(6, before, arrow(), after);

        MarksCell() {
            both.setAlignment(Pos.CENTER_LEFT);
        }

        private static Label arrow() {
            Label arrow = new Label("→");
            arrow.setMinWidth(USE_PREF_SIZE);
            return arrow;
        }

        @Override
        protected void updateItem(@Nullable CellChange change, boolean empty) {
            super.updateItem(change, empty);
            setGraphic(empty || change == null ? null : both);
            if (!empty && change != null) {
                show(before, change.before());
                show(after, change.after());
                setAccessibleText(ChangeWords.marks(change));
            }
        }

        private static void show(StatusMark mark, @Nullable Answer answer) {
            mark.show(
                    answer == null ? null : answer.status(),
                    answer != null && answer.basis() == Basis.PROPOSED);
        }
    }
}
