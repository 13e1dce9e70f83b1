package plumbline.gui.profile;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.analysis.profile.Switch;
import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.form.SaveHint;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// Where a value of the profile is said, and why.
final class SettingForm extends VBox {

    private final ProfileViewModel model;
    private final Words words;
    private final Control value;
    private final TextField reason = new TextField();

    SettingForm(ProfileViewModel model, Switch key, Words words) {
        super(12);
        this.model = model;
        this.words = words;
        this.value = value(key);
        setId("profile-form");
        value.setId("profile-value");
        reason.setId("profile-reason");
        reason.setPromptText(words.get("profile.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        getChildren()
                .addAll(
                        new Field(words.get("profile.value", key.key()), value),
                        new Field(words.get("profile.reason"), reason),
                        missing(),
                        buttons());
        new FormKeys(model::save, model::leave).listenIn(this);
        Style.PROFILE_FORM.on(this);
    }

    private Control value(Switch key) {
        if (!key.form().choices().isEmpty()) {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().setAll(key.form().choices());
            box.valueProperty().bindBidirectional(model.valueProperty());
            return box;
        }
        TextField field = new TextField();
        field.setPromptText(model.takes(key));
        field.textProperty().bindBidirectional(model.valueProperty());
        return field;
    }

    private Label missing() {
        Label missing = Style.GATE.on(new Label());
        missing.setId("profile-missing");
        missing.setWrapText(true);
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        return missing;
    }

    private FlowPane buttons() {
        Button save = Style.PRIMARY_BUTTON.on(new Button(words.get("profile.save")));
        save.setId("profile-save");
        save.setOnAction(_ -> model.save());
        Button cancel = new Button(words.get("profile.cancel"));
        cancel.setId("profile-cancel");
        cancel.setOnAction(_ -> model.leave());
        return new FlowPane(8, 8, save, cancel, new SaveHint(words));
    }

    void begin() {
        value.requestFocus();
    }
}
