package plumbline.gui.reports;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;
import plumbline.preferences.TemplateProfile;
import plumbline.words.Words;

import java.util.Optional;

/// What is known of templates, by names: one that fits is taken, what is chosen is kept.
final class ProfileRow extends VBox {

    private final TemplateViewModel model;
    private final ComboBox<String> names = new ComboBox<>();
    private final Button keep;
    private final Button forget;
    private boolean showing;

    ProfileRow(TemplateViewModel model, ReportsViewModel wanted, Words words) {
        super(6);
        this.model = model;
        keep = new Button(words.get("reports.template.keep"));
        keep.setId("reports-template-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        forget = Style.FLAT_BUTTON.on(new Button(words.get("reports.template.forget")));
        forget.setId("reports-template-forget");
        forget.setMinWidth(USE_PREF_SIZE);
        names.setId("reports-template-profile");
        names.setAccessibleText(words.get("reports.template.profile"));
        names.setPromptText(words.get("reports.template.profile.name"));
        names.setEditable(true);
        names.setMaxWidth(Double.MAX_VALUE);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox row = new HBox(8, names, keep, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        Label title = Style.TEXT_CAPTION.on(new Label(words.get("reports.template.profile")));
        title.setLabelFor(names);
        getChildren().addAll(title, row);
        act();
        wanted.formProperty().subscribe(_ -> show());
        model.profiles().addListener((ListChangeListener<TemplateProfile>) _ -> show());
    }

    private void act() {
        names.valueProperty().subscribe(this::take);
        names.getEditor().textProperty().subscribe(_ -> enable());
        keep.setOnAction(_ -> model.keep(names.getEditor().getText()));
        forget.setOnAction(_ -> find(names.getEditor().getText()).ifPresent(model::forget));
    }

    private void take(@Nullable String name) {
        if (!showing && name != null) {
            find(name).ifPresent(model::take);
        }
    }

    private Optional<TemplateProfile> find(String name) {
        return model.profiles().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private void show() {
        showing = true;
        names.getItems()
                .setAll(
                        model.profiles().stream()
                                .filter(model::fits)
                                .map(TemplateProfile::name)
                                .toList());
        model.findProfile().ifPresent(each -> names.setValue(each.name()));
        showing = false;
        enable();
    }

    private void enable() {
        String name = names.getEditor().getText();
        keep.setDisable(name.isBlank() || !model.use().map().isMapped());
        forget.setDisable(find(name).isEmpty());
    }
}
