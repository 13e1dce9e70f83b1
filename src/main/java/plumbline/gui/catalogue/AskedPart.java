package plumbline.gui.catalogue;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.stream.Stream;

/// Whether a check is asked in this audit, and why not.
final class AskedPart extends VBox {

    private final CheckViewModel model;
    private final Words words;
    private final CheckBox asked = new CheckBox();
    private final TextField reason = new TextField();
    private final Button save;
    private final Label why = Style.TEXT_MUTED.on(new Label());
    private final Label missing = Style.GATE.on(new Label());
    private @Nullable CatalogueCheck shown;

    AskedPart(CheckViewModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        save = new Button(words.get("catalogue.do-not-ask"));
        layoutRegions();
        act();
    }

    private void layoutRegions() {
        asked.setId("catalogue-asked");
        asked.setText(words.get("catalogue.asked"));
        asked.setMinWidth(USE_PREF_SIZE);
        reason.setId("catalogue-why-not");
        reason.setPromptText(words.get("catalogue.why-not"));
        reason.setAccessibleText(words.get("catalogue.why-not"));
        save.setId("catalogue-do-not-ask");
        save.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        why.setWrapText(true);
        Stream.of(reason, save, why, missing)
                .forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        HBox line = new HBox(12, asked, reason, save);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, why, missing);
    }

    private void act() {
        asked.setOnAction(_ -> turn());
        save.setOnAction(_ -> save());
        reason.setOnAction(_ -> save());
        reason.textProperty().subscribe(_ -> missing.setText(""));
    }

    void show(CatalogueCheck check) {
        boolean another = shown == null || !shown.id().equals(check.id());
        boolean writing = !another && reason.isVisible() && check.isAsked();
        shown = check;
        why.setText(model.whyNot(check));
        missing.setText("");
        if (!writing) {
            reason.clear();
            offer(false);
            asked.setSelected(check.isAsked());
        }
    }

    /// The reason is asked for where there is none yet.
    private void offer(boolean asking) {
        reason.setVisible(asking);
        save.setVisible(asking);
    }

    private void turn() {
        CatalogueCheck check = shown;
        if (check == null) {
            return;
        }
        if (check.isAsked()) {
            offer(!asked.isSelected());
            if (reason.isVisible()) {
                reason.requestFocus();
            }
        } else {
            model.switchOn(check);
        }
    }

    private void save() {
        CatalogueCheck check = shown;
        if (check == null) {
            return;
        }
        if (model.switchOff(check, reason.getText())) {
            asked.requestFocus();
            offer(false);
        } else {
            missing.setText(words.get("catalogue.reason-needed"));
            reason.requestFocus();
        }
    }

    /// Turns the switch, as a press on it would.
    void begin() {
        if (!isDisabled()) {
            asked.requestFocus();
            asked.fire();
        }
    }
}
