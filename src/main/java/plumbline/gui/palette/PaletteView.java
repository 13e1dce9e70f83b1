package plumbline.gui.palette;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.control.KeyCaps;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The palette: type, pick with the arrows, run with Enter.
public final class PaletteView extends VBox {

    private final PaletteViewModel model;
    private final Words words;
    private final Runnable close;
    private final CustomTextField field = new CustomTextField();
    private final ListView<PaletteEntry> list = new ListView<>();

    public PaletteView(PaletteViewModel model, Words words, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
        layoutRegions();
        bind();
        act();
    }

    private void layoutRegions() {
        setId("palette");
        field.setId("palette-field");
        FirstFocus.mark(field);
        field.setPromptText(words.get("palette.prompt"));
        field.setAccessibleText(words.get("palette.prompt"));
        field.setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(ignored -> new EntryCell());
        list.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("palette.nothing"))));
        getChildren().addAll(field, list);
        Style.PALETTE.on(this);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.typedProperty());
        list.setItems(model.found());
        list.getSelectionModel().selectFirst();
        model.found().addListener((ListChangeListener<PaletteEntry>) change -> select(0));
    }

    private void act() {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setOnMouseClicked(click -> run());
    }

    private void onKey(KeyEvent press) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (press.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + 8);
            case PAGE_UP -> select(at - 8);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            int kept = Math.clamp(index, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(kept);
            list.scrollTo(Math.max(0, kept - 4));
        }
    }

    private void run() {
        PaletteEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            close.run();
            entry.action().run();
        }
    }

    private static final class EntryCell extends ListCell<PaletteEntry> {

        /// No wider than the list: a long path is shortened, not scrolled to.
        EntryCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = new Label(entry.title());
            title.setMinWidth(0);
            Label kind = Style.TEXT_SMALL.on(new Label(entry.kind()));
            kind.setMinWidth(USE_PREF_SIZE);
            HBox row =
                    new HBox(
                            10,
                            Style.ICON_MUTED.on(entry.icon().node()),
                            title,
                            kind,
                            new Gap(),
                            new KeyCaps(entry.keyCaps()));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(entry.title() + ", " + entry.kind());
        }
    }
}
