package plumbline.gui.schema;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Entry;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.ListReveal;
import plumbline.gui.control.ListScroll;
import plumbline.gui.schema.SchemaViewModel.Scroll;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// All that is there, or was there at the moment that is compared with.
final class EntryList extends BorderPane {

    private final SchemaCursor cursor;
    private final ListView<SchemaItem> list = new ListView<>();
    private final TextField search = TextFields.createClearableTextField();
    private boolean following;

    EntryList(SchemaCursor cursor, Words words) {
        this.cursor = cursor;
        list.setId("schema-entries");
        list.setAccessibleText(words.get("evolution.entries"));
        list.setCellFactory(_ -> new EntryCell(cursor, words));
        list.setPlaceholder(Style.TEXT_MUTED.on(new Label(words.get("evolution.none"))));
        list.setItems(cursor.items());
        FirstFocus.mark(list);
        setTop(head(words));
        setCenter(list);
        setMinWidth(0);
        follow();
    }

    Scroll scroll() {
        ListScroll scroll = new ListScroll(list);
        return new Scroll(scroll::first, scroll::show);
    }

    private VBox head(Words words) {
        search.setId("schema-search");
        search.setPromptText(words.get("evolution.search"));
        search.setAccessibleText(words.get("evolution.search"));
        ((CustomTextField) search).setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        search.textProperty().bindBidirectional(cursor.searchProperty());
        CheckBox different = new CheckBox(words.get("evolution.only-different"));
        different.setId("schema-only-different");
        different.selectedProperty().bindBidirectional(cursor.onlyDifferentProperty());
        different.setWrapText(true);
        return Style.SCHEMA_HEAD.on(new VBox(8, search, different));
    }

    /// What the list selects by itself while it is filled is no choice of anybody.
    private void follow() {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (!following
                                    && list.isFocused()
                                    && now instanceof SchemaItem.One(Entry entry)
                                    && !entry.equals(cursor.currentProperty().get())) {
                                cursor.choose(entry);
                            }
                        });
        cursor.currentProperty().subscribe(this::select);
    }

    private void select(@Nullable Entry entry) {
        following = true;
        if (entry == null) {
            list.getSelectionModel().clearSelection();
        } else {
            int index = list.getItems().indexOf(new SchemaItem.One(entry));
            if (index < 0) {
                list.getSelectionModel().clearSelection();
            } else if (index != list.getSelectionModel().getSelectedIndex()) {
                list.getSelectionModel().clearAndSelect(index);
                list.getFocusModel().focus(index);
                new ListReveal(list).reveal(index);
            }
        }
        following = false;
    }

    void focusSearch() {
        search.requestFocus();
    }

    boolean isListFocused() {
        return list.isFocused();
    }

    void focusList() {
        list.requestFocus();
    }
}
