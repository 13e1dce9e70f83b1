package plumbline.gui.profile;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import plumbline.analysis.profile.Switch;
import plumbline.gui.form.Field;
import plumbline.words.Words;

/// Where a value of the profile is said, and why.
final class SettingForm extends VBox {

    private final ProfileViewModel model;
    private final Control value;
    private final TextField reason = new TextField();

    SettingForm(ProfileViewModel model, Switch key, Words words) {
        super(12);
        this.model = model;
        this.value = value(key);
        setId("profile-form");
        value.setId("profile-value");
        reason.setId("profile-reason");
        reason.setPromptText(words.get("profile.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        getChildren()
                .addAll(
                        new Field(words.get("profile.value", key.key()), value),
                        new Field(words.get("profile.reason"), reason));
        new FormEnd("profile", model.missingProperty(), model::save, model::leave, words).end(this);
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

    void begin() {
        value.requestFocus();
    }
}
