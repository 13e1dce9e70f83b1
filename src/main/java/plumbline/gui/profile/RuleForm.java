package plumbline.gui.profile;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import plumbline.gui.form.Field;
import plumbline.gui.form.FormKeys;
import plumbline.gui.form.SaveHint;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;
import java.util.function.UnaryOperator;

/// Where a rule about paths is said: for which files, which check, what becomes of it, and why.
final class RuleForm extends VBox {

    private final RulesViewModel model;
    private final Words words;
    private final TextField paths = new TextField();
    private final ComboBox<String> check;
    private final ComboBox<String> effect;

    RuleForm(RulesViewModel model, Words words) {
        super(12);
        this.model = model;
        this.words = words;
        setId("profile-rule-form");
        paths.setId("profile-rule-paths");
        paths.setPromptText(words.get("profile.rule.paths.prompt"));
        paths.textProperty().bindBidirectional(model.pathsProperty());
        TextField reason = new TextField();
        reason.setId("profile-rule-reason");
        reason.setPromptText(words.get("profile.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        check = choice(model.checks(), model::checkWords, model.checkProperty());
        check.setId("profile-rule-check");
        effect = choice(model.effects(), model::effectWords, model.effectProperty());
        effect.setId("profile-rule-effect");
        paths.setDisable(model.isKnown());
        check.setDisable(model.isKnown());
        getChildren()
                .addAll(
                        new Field(words.get("profile.rule.paths"), paths),
                        new Field(words.get("profile.rule.check"), check),
                        new Field(words.get("profile.rule.effect"), effect),
                        new Field(words.get("profile.reason"), reason),
                        missing(),
                        buttons());
        new FormKeys(model::save, model::leave).listenIn(this);
        Style.PROFILE_FORM.on(this);
    }

    private static ComboBox<String> choice(
            List<String> values, UnaryOperator<String> said, StringProperty chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Said(said));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private Label missing() {
        Label missing = Style.GATE.on(new Label());
        missing.setId("profile-rule-missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        return missing;
    }

    private FlowPane buttons() {
        Button save = Style.PRIMARY_BUTTON.on(new Button(words.get("profile.save")));
        save.setId("profile-rule-save");
        save.setOnAction(_ -> model.save());
        Button cancel = new Button(words.get("profile.cancel"));
        cancel.setId("profile-rule-cancel");
        cancel.setOnAction(_ -> model.leave());
        return new FlowPane(8, 8, save, cancel, new SaveHint(words));
    }

    void begin() {
        (model.isKnown() ? effect : paths).requestFocus();
    }

    /// Values in words, which nobody types.
    private static final class Said extends StringConverter<String> {

        private final UnaryOperator<String> words;

        private Said(UnaryOperator<String> words) {
            this.words = words;
        }

        @Override
        public String toString(String value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
