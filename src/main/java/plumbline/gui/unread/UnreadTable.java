package plumbline.gui.unread;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.WholeText;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.Subject;
import plumbline.words.Words;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The statements as a table, in reading order; several can be chosen.
final class UnreadTable extends TableView<UnreadRow> {

    private static final double NARROWEST = 55;

    private final UnreadWords telling;
    private final Words words;

    UnreadTable(UnreadWords telling) {
        this.telling = telling;
        this.words = telling.words();
        setId("unread-table");
        setAccessibleText(words.get("unread.title"));
        getColumns().add(state());
        getColumns().add(column("service", 120, row -> row.statement().subject().service()));
        getColumns().add(column("file", 190, telling::file));
        getColumns().add(column("line", 60, telling::lines));
        getColumns().add(column("statement", 230, telling::brief));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("unread.none"))));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new Line());
    }

    /// Shows others; what was chosen stays chosen where it is still there.
    void show(List<UnreadRow> rows) {
        Set<Subject.OfStatement> chosen =
                getSelectionModel().getSelectedItems().stream()
                        .map(each -> each.statement().subject())
                        .collect(Collectors.toSet());
        int at = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        getSelectionModel().clearSelection();
        for (int i = 0; i < rows.size(); i++) {
            if (chosen.contains(rows.get(i).statement().subject())) {
                getSelectionModel().select(i);
            }
        }
        if (getSelectionModel().isEmpty() && !rows.isEmpty()) {
            getSelectionModel().select(Math.clamp(at, 0, rows.size() - 1));
        }
    }

    private TableColumn<UnreadRow, String> column(
            String key, double width, Function<UnreadRow, String> text) {
        TableColumn<UnreadRow, String> column = new TableColumn<>(words.get("unread." + key));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(_ -> new TextCell());
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(NARROWEST);
        return column;
    }

    private TableColumn<UnreadRow, UnreadRow> state() {
        TableColumn<UnreadRow, UnreadRow> column = new TableColumn<>(words.get("unread.state"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new StateCell());
        column.setSortable(false);
        column.setPrefWidth(125);
        column.setMinWidth(NARROWEST);
        return column;
    }

    private static final class TextCell extends TableCell<UnreadRow, String> {

        TextCell() {
            WholeText.of(this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /// Whether somebody said something, as a sign and in a word.
    private final class StateCell extends TableCell<UnreadRow, UnreadRow> {

        @Override
        protected void updateItem(@Nullable UnreadRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(telling.state(row));
            setGraphic(
                    row.isOpen()
                            ? Style.ICON_WARNING.on(Icon.PROBLEM.node())
                            : Style.ICON_MUTED.on(Icon.DONE.node()));
        }
    }

    private final class Line extends TableRow<UnreadRow> {

        @Override
        protected void updateItem(@Nullable UnreadRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : telling.accessible(row));
        }
    }
}
