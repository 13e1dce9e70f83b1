package plumbline.gui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.KeyCaps;
import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// All keys as a table, and below it what changes those of the chosen line.
final class KeysPane extends VBox {

    private final KeysViewModel model;
    private final Words words;
    private final TableView<KeyRow> table = new TableView<>();
    private @Nullable String chosen;

    KeysPane(KeysViewModel model, Words words) {
        super(10);
        this.model = model;
        this.words = words;
        layoutRegions();
        act();
    }

    private void layoutRegions() {
        setId("settings-keys");
        Label text = Style.TEXT_MUTED.on(new Label(words.get("settings.keys.text")));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        table.setId("settings-keys-table");
        table.setAccessibleText(words.get("settings.section.keys"));
        table.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("settings.nothing-found"))));
        table.getColumns().add(title());
        table.getColumns().add(place());
        table.getColumns().add(keys());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new KeyTableRow());
        table.setItems(model.rows());
        FirstFocus.mark(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        KeyBar bar = new KeyBar(model, table, words);
        getChildren().addAll(text, table, bar);
    }

    private TableColumn<KeyRow, String> title() {
        TableColumn<KeyRow, String> column = new TableColumn<>(words.get("settings.keys.what"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().title()));
        column.setCellFactory(_ -> new WordsCell());
        column.setSortable(false);
        column.setPrefWidth(260);
        return column;
    }

    private TableColumn<KeyRow, String> place() {
        TableColumn<KeyRow, String> column = new TableColumn<>(words.get("settings.keys.where"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().place()));
        column.setCellFactory(_ -> new WordsCell());
        column.setSortable(false);
        column.setPrefWidth(180);
        return column;
    }

    private TableColumn<KeyRow, KeyRow> keys() {
        TableColumn<KeyRow, KeyRow> column = new TableColumn<>(words.get("settings.keys.keys"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new CapsCell());
        column.setSortable(false);
        column.setPrefWidth(220);
        return column;
    }

    private void act() {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                chosen = now.action().id();
                            }
                        });
        model.rows().subscribe(this::chooseAgain);
        table.getSelectionModel().selectFirst();
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Changed keys make new lines; the person still stands on the same.
    private void chooseAgain() {
        model.rows().stream()
                .filter(each -> each.action().id().equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
    }

    private void pressed(KeyEvent press) {
        Consumer<KeyRow> wanted =
                switch (press.getCode()) {
                    case ENTER -> row -> model.ask(row, false);
                    case INSERT -> row -> model.ask(row, true);
                    case DELETE -> model::clear;
                    case BACK_SPACE -> model::reset;
                    default -> null;
                };
        KeyRow row = table.getSelectionModel().getSelectedItem();
        if (wanted != null && row != null && !press.isShortcutDown() && !press.isAltDown()) {
            wanted.accept(row);
            press.consume();
        }
    }

    private static final class WordsCell extends TableCell<KeyRow, String> {

        WordsCell() {
            WholeText.of(this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /// Fixed keys first, in grey; behind them those that can be changed.
    private final class CapsCell extends TableCell<KeyRow, KeyRow> {

        @Override
        protected void updateItem(@Nullable KeyRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : caps(row));
            setAccessibleText(Optional.ofNullable(row).map(KeyRow::spoken).orElse(""));
        }

        private HBox caps(KeyRow row) {
            HBox all = new HBox(8);
            all.setAlignment(Pos.CENTER_LEFT);
            row.fixed()
                    .forEach(each -> all.getChildren().add(Style.FIXED_KEY.on(new KeyCaps(each))));
            row.keys().forEach(each -> all.getChildren().add(new KeyCaps(each)));
            if (row.clash()) {
                all.getChildren().add(Style.GATE.on(new Label(words.get("settings.keys.clash"))));
            } else if (row.changed()) {
                all.getChildren()
                        .add(Style.TEXT_SMALL.on(new Label(words.get("settings.keys.changed"))));
            }
            return all;
        }
    }

    private final class KeyTableRow extends TableRow<KeyRow> {

        KeyTableRow() {
            setOnMouseClicked(
                    click -> {
                        if (click.getButton() == MouseButton.PRIMARY
                                && click.getClickCount() == 2
                                && !isEmpty()) {
                            model.ask(getItem(), false);
                        }
                    });
            accessibleTextProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> getItem() == null ? "" : getItem().spoken(),
                                    itemProperty()));
        }
    }
}
