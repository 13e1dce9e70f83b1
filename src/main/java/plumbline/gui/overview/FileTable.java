package plumbline.gui.overview;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.ByteCount;
import plumbline.gui.control.OneLine;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.function.Function;

/// The files of the workspace: a click previews, a double click or Enter opens.
final class FileTable extends TableView<FileRow> {

    private static final double FITS = 1.25;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final OverviewViewModel model;
    private final Words words;

    FileTable(OverviewViewModel model, Words words) {
        this.model = model;
        this.words = words;
        layoutColumns();
        bind();
        act();
    }

    private void layoutColumns() {
        setId("overview-files");
        setAccessibleText(words.get("overview.number.files"));
        setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("overview.no-files"))));
        getColumns().add(nameColumn());
        getColumns()
                .add(column("overview.column.folder", 200, 100, row -> OneLine.of(row.place())));
        getColumns().add(column("overview.column.kind", 110, 100, row -> row.kind().title()));
        getColumns().add(sizeColumn());
        getColumns().add(modifiedColumn());
    }

    /// Columns fill the table while they fit; with very large text they scroll instead.
    private void bind() {
        model.zoom()
                .subscribe(
                        zoom ->
                                setColumnResizePolicy(
                                        zoom.doubleValue() > FITS
                                                ? UNCONSTRAINED_RESIZE_POLICY
                                                : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN));
        SortedList<FileRow> sorted = new SortedList<>(model.files());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
    }

    private void act() {
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.select(row);
                            }
                        });
        setOnMouseClicked(
                click -> {
                    FileRow row = getSelectionModel().getSelectedItem();
                    if (row != null
                            && click.getButton() == MouseButton.PRIMARY
                            && click.getClickCount() == 2) {
                        model.open(row);
                    }
                });
        setOnKeyPressed(
                press -> {
                    FileRow row = getSelectionModel().getSelectedItem();
                    if (row != null && press.getCode() == KeyCode.ENTER) {
                        model.open(row);
                        press.consume();
                    } else if (row != null && press.getCode() == KeyCode.SPACE) {
                        model.preview(row);
                        press.consume();
                    }
                });
    }

    private void size(TableColumn<FileRow, ?> column, double width, double narrowest) {
        column.minWidthProperty().bind(model.zoom().multiply(narrowest));
        column.setPrefWidth(width);
    }

    private TableColumn<FileRow, FileRow> nameColumn() {
        TableColumn<FileRow, FileRow> column = new TableColumn<>(words.get("overview.column.name"));
        size(column, 280, 160);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparing(FileRow::name));
        column.setCellFactory(ignored -> new NameCell());
        return column;
    }

    private TableColumn<FileRow, String> column(
            String key, double width, double narrowest, Function<FileRow, String> text) {
        TableColumn<FileRow, String> column = new TableColumn<>(words.get(key));
        size(column, width, narrowest);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(ignored -> new TextCell<>(shown -> shown));
        return column;
    }

    private TableColumn<FileRow, Number> sizeColumn() {
        TableColumn<FileRow, Number> column = new TableColumn<>(words.get("overview.column.size"));
        size(column, 90, 80);
        Style.NUMBER_COLUMN.on(column);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().file().bytes()));
        column.setCellFactory(
                ignored -> new TextCell<>(bytes -> ByteCount.text(bytes.longValue())));
        return column;
    }

    private TableColumn<FileRow, Instant> modifiedColumn() {
        TableColumn<FileRow, Instant> column =
                new TableColumn<>(words.get("overview.column.modified"));
        size(column, 140, 140);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().file().modified()));
        column.setCellFactory(ignored -> new TextCell<>(MINUTES::format));
        return column;
    }

    private static final class NameCell extends TableCell<FileRow, FileRow> {

        NameCell() {
            WholeText.of(this);
        }

        @Override
        protected void updateItem(@Nullable FileRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : OneLine.of(row.name()));
            setGraphic(empty || row == null ? null : Style.ICON_MUTED.on(row.kind().icon().node()));
        }
    }

    private static final class TextCell<T> extends TableCell<FileRow, T> {
        private final Function<T, String> text;

        TextCell(Function<T, String> text) {
            this.text = text;
            // The end of a path tells more than its beginning.
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            WholeText.of(this);
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : text.apply(value));
        }
    }
}
