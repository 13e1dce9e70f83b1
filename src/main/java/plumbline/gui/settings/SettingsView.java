package plumbline.gui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// The settings in their sections; each choice is kept at once, so there is nothing to confirm.
public final class SettingsView extends BorderPane {

    private final SettingsViewModel model;
    private final Words words;
    private final TextField search = TextFields.createClearableTextField();
    private final ListView<Section> sections = new ListView<>();
    private final VBox page = new VBox(22);
    private final ScrollPane scroll = new ScrollPane(page);
    private final KeysPane keys;
    private final SettingControls controls;

    public SettingsView(SettingsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.keys = new KeysPane(model.keys(), words);
        this.controls = new SettingControls(model, words);
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("settings");
        search.setId("settings-search");
        search.setPromptText(words.get("settings.search"));
        search.setAccessibleText(words.get("settings.search"));
        ((CustomTextField) search).setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        sections.setId("settings-sections");
        sections.setAccessibleText(words.get("settings.sections"));
        sections.setCellFactory(_ -> new SectionCell());
        sections.setPlaceholder(
                Style.TEXT_MUTED.on(new Label(words.get("settings.nothing-found"))));
        FirstFocus.mark(sections);
        scroll.setId("settings-page");
        scroll.setFitToWidth(true);
        setTop(Style.SETTINGS_SEARCH.on(new StackPane(search)));
        setLeft(sections);
        setCenter(Style.SETTINGS_PAGE.on(new StackPane(scroll, keys)));
        Style.SETTINGS.on(this);
    }

    private void bind() {
        search.textProperty().bindBidirectional(model.queryProperty());
        sections.setItems(model.sections());
        sections.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                model.sectionProperty().set(now);
                            }
                        });
        model.sectionProperty().subscribe(sections.getSelectionModel()::select);
        model.sectionProperty().subscribe(_ -> show());
        model.sections().subscribe(this::show);
    }

    private void show() {
        Section now = model.sectionProperty().get();
        boolean any = model.sections().contains(now);
        if (any) {
            sections.getSelectionModel().select(now);
        }
        page.getChildren()
                .setAll(any ? model.found(now).stream().map(this::titled).toList() : List.of());
        keys.setVisible(any && now == Section.KEYS);
        scroll.setVisible(any && now != Section.KEYS);
    }

    private Node titled(Setting setting) {
        Label text = Style.TEXT_MUTED.on(new Label(words.get(setting.key() + ".text")));
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMinHeight(USE_PREF_SIZE);
        VBox all =
                new VBox(
                        8,
                        Style.TEXT_STRONG.on(new Label(words.get(setting.key() + ".title"))),
                        text,
                        controls.of(setting));
        all.setAlignment(Pos.TOP_LEFT);
        return all;
    }

    private final class SectionCell extends ListCell<Section> {

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty || section == null ? null : words.get(section.key()));
            setGraphic(empty || section == null ? null : section.icon().node());
        }
    }
}
