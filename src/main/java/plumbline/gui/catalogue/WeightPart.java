package plumbline.gui.catalogue;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.gui.form.Names;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What a check weighs, in all services or in one, and why.
final class WeightPart extends VBox {

    private final CheckViewModel model;
    private final Words words;
    private final Label weighs = new Label();
    private final ComboBox<Severity> severity = new ComboBox<>();
    private final ComboBox<String> where = new ComboBox<>();
    private final TextField reason = new TextField();
    private final Button set;
    private final Button usual;
    private final Label missing = Style.GATE.on(new Label());
    private @Nullable CatalogueCheck shown;

    WeightPart(CheckViewModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        set = new Button(words.get("catalogue.weight.set"));
        usual = new Button(words.get("catalogue.weight.usual"));
        layoutRegions();
        act();
    }

    private void layoutRegions() {
        weighs.setWrapText(true);
        name(severity, "severity", "review.severity");
        name(where, "where", "catalogue.weight.where");
        name(reason, "why", "catalogue.weight.why");
        reason.setPromptText(words.get("catalogue.weight.why"));
        set.setId("catalogue-weight-set");
        usual.setId("catalogue-weight-usual");
        severity.getItems().setAll(List.of(Severity.values()).reversed());
        severity.setConverter(new Names<>(model::severity));
        where.setConverter(
                new Names<>(
                        each -> each.isEmpty() ? words.get("catalogue.weight.everywhere") : each));
        Stream.of(usual, missing)
                .forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Stream.of(set, usual).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
        HBox why = new HBox(8, reason, set, usual);
        why.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(weighs, new FlowPane(8, 8, severity, where), why, missing);
    }

    private void name(Control control, String id, String key) {
        control.setId("catalogue-weight-" + id);
        control.setAccessibleText(words.get(key));
    }

    private void act() {
        where.valueProperty().subscribe(_ -> turn());
        set.setOnAction(_ -> save());
        reason.setOnAction(_ -> save());
        reason.textProperty().subscribe(_ -> missing.setText(""));
        usual.setOnAction(_ -> withCheck(check -> model.weighAsUsual(check, place())));
    }

    private void withCheck(Consumer<CatalogueCheck> then) {
        if (shown != null) {
            then.accept(shown);
        }
    }

    private String place() {
        String chosen = where.getValue();
        return chosen == null ? "" : chosen;
    }

    void show(CatalogueCheck check) {
        boolean another = shown == null || !shown.id().equals(check.id());
        shown = check;
        weighs.setText(model.weighs(check));
        List<String> places = new ArrayList<>(List.of(""));
        places.addAll(check.services());
        if (!where.getItems().equals(places)) {
            where.getItems().setAll(places);
            where.setValue("");
        }
        if (another) {
            where.setValue("");
            reason.clear();
            missing.setText("");
        }
        turn();
    }

    /// What it weighs at the chosen place, and whether there is something to take back.
    private void turn() {
        withCheck(
                check -> {
                    severity.setValue(model.severityAt(check, place()));
                    usual.setVisible(model.isSetAt(check, place()));
                });
    }

    private void save() {
        withCheck(
                check -> {
                    if (model.weigh(check, place(), severity.getValue(), reason.getText())) {
                        reason.clear();
                    } else {
                        missing.setText(words.get("catalogue.reason-needed"));
                        reason.requestFocus();
                    }
                });
    }

    void begin() {
        severity.requestFocus();
    }
}
