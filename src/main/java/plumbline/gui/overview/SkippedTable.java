package plumbline.gui.overview;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.util.function.Function;

/// What was passed over while reading, each with the reason.
final class SkippedTable extends TableView<SkippedRow> {

    private final OverviewViewModel model;
    private final Words words;

    SkippedTable(OverviewViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("overview-skipped");
        setAccessibleText(words.get("overview.number.skipped"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("overview.none-skipped"))));
        getColumns().add(column("overview.column.path", row -> OneLine.of(row.path())));
        getColumns().add(column("overview.column.reason", SkippedRow::reason));
        getColumns().add(forcing());
        SortedList<SkippedRow> sorted = new SortedList<>(model.skipped());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setOnKeyPressed(
                press -> {
                    SkippedRow row = getSelectionModel().getSelectedItem();
                    if (row != null && press.getCode() == KeyCode.ENTER) {
                        model.force(row);
                        press.consume();
                    }
                });
    }

    /// What gives no text can be read all the same, and what is can be left alone again.
    private TableColumn<SkippedRow, SkippedRow> forcing() {
        TableColumn<SkippedRow, SkippedRow> column =
                new TableColumn<>(words.get("overview.column.forcing"));
        column.setPrefWidth(220);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new ForcingCell());
        return column;
    }

    private final class ForcingCell extends TableCell<SkippedRow, SkippedRow> {

        private final Hyperlink force = new Hyperlink();

        ForcingCell() {
            force.setTooltip(
                    new Tooltip(words.get("overview.force.tip", SourceReader.CEILING >> 20)));
            force.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable SkippedRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean offered = !empty && row != null && row.canBeForced();
            setGraphic(offered ? force : null);
            if (offered && row != null) {
                force.setText(
                        words.get(
                                row.forced()
                                        ? "overview.unforce"
                                        : row.isLeftOut() ? "overview.take-in" : "overview.force"));
                force.setAccessibleText(force.getText() + ": " + OneLine.of(row.path()));
                force.setOnAction(_ -> model.force(row));
            }
        }
    }

    private TableColumn<SkippedRow, String> column(String key, Function<SkippedRow, String> text) {
        TableColumn<SkippedRow, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(400);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }
}
