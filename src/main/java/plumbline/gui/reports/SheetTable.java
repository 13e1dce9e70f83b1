package plumbline.gui.reports;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.OneLine;
import plumbline.gui.style.Style;
import plumbline.report.excel.preview.SheetBeginning;
import plumbline.words.Words;

import java.util.Comparator;

/// The first rows of a sheet, as a program for tables shows them.
final class SheetTable extends TableView<SheetBeginning.Line> {

    private static final double SIGN = 7.5;
    private static final int NARROWEST = 5;
    private static final int WIDEST = 36;

    /// A table has that many columns at least; less is a page of sentences.
    private static final int TABLE = 4;

    private final SheetBeginning sheet;
    private final double scale;
    private final SheetBeginning.@Nullable Line head;

    /// `scale` is how large its text is.
    SheetTable(SheetBeginning sheet, double scale, Words words) {
        this.sheet = sheet;
        this.scale = scale;
        this.head = head(sheet);
        setId("reports-sheet");
        setAccessibleText(words.get("reports.sheet", sheet.name()));
        getColumns().add(numbers());
        for (int at = 0; at < sheet.columns().size(); at++) {
            getColumns().add(column(at));
        }
        setRowFactory(_ -> new Row());
        getItems().setAll(sheet.lines());
        Style.REPORTS_SHEET.on(this);
    }

    private static SheetBeginning.@Nullable Line head(SheetBeginning sheet) {
        return sheet.columns().size() < TABLE
                ? null
                : sheet.lines().stream()
                        // the first of those that have as many
                        .max(
                                Comparator.comparingLong(SheetBeginning.Line::filled)
                                        .thenComparingInt(each -> -each.number()))
                        .orElse(null);
    }

    private TableColumn<SheetBeginning.Line, String> numbers() {
        TableColumn<SheetBeginning.Line, String> column = new TableColumn<>("");
        column.setPrefWidth(48 * scale);
        column.setCellValueFactory(
                each -> new ReadOnlyStringWrapper(Integer.toString(each.getValue().number())));
        column.setSortable(false);
        column.setReorderable(false);
        Style.NUMBER_COLUMN.on(column);
        return column;
    }

    private TableColumn<SheetBeginning.Line, String> column(int at) {
        TableColumn<SheetBeginning.Line, String> column =
                new TableColumn<>(sheet.columns().get(at));
        int longest =
                sheet.lines().stream()
                        .mapToInt(each -> each.cells().get(at).length())
                        .max()
                        .orElse(NARROWEST);
        column.setPrefWidth((Math.clamp(longest, NARROWEST, WIDEST) * SIGN + 20) * scale);
        column.setCellValueFactory(
                each -> new ReadOnlyStringWrapper(OneLine.of(each.getValue().cells().get(at))));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private final class Row extends TableRow<SheetBeginning.Line> {

        @Override
        protected void updateItem(SheetBeginning.@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            Style.REPORTS_HEAD.set(this, item != null && item.equals(head));
        }
    }
}
