package plumbline.gui.profile;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import plumbline.gui.form.Field;
import plumbline.gui.form.Names;
import plumbline.words.Words;

import java.util.List;
import java.util.function.UnaryOperator;

/// Where a rule about paths is said: for which files, which check, what becomes of it, and why.
final class RuleForm extends VBox {

    private final RulesViewModel model;
    private final TextField paths = new TextField();
    private final ComboBox<String> check;
    private final ComboBox<String> effect;

    RuleForm(RulesViewModel model, Words words) {
        super(12);
        this.model = model;
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
                        new Field(words.get("profile.reason"), reason));
        new FormEnd("profile-rule", model.missingProperty(), model::save, model::leave, words)
                .end(this);
    }

    private static ComboBox<String> choice(
            List<String> values, UnaryOperator<String> said, StringProperty chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Names<>(said));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    void begin() {
        (model.isKnown() ? effect : paths).requestFocus();
    }
}
