package plumbline.gui.overview;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.function.Function;

/// What was passed over while reading, each with the reason.
final class SkippedTable extends TableView<SkippedRow> {

    private final Words words;

    SkippedTable(OverviewViewModel model, Words words) {
        this.words = words;
        setId("overview-skipped");
        setAccessibleText(words.get("overview.number.skipped"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("overview.none-skipped"))));
        getColumns().add(column("overview.column.path", row -> OneLine.of(row.path())));
        getColumns().add(column("overview.column.reason", SkippedRow::reason));
        SortedList<SkippedRow> sorted = new SortedList<>(model.skipped());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
    }

    private TableColumn<SkippedRow, String> column(String key, Function<SkippedRow, String> text) {
        TableColumn<SkippedRow, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(400);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }
}
