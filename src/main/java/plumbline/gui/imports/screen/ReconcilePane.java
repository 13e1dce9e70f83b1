package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import plumbline.gui.control.Gap;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// The third step: what documents say of themselves against their rows, and their evidence against
/// the folders.
final class ReconcilePane extends BorderPane {

    private final ImportsViewModel model;
    private final Words words;
    private final BooleanProperty ofEvidence = new SimpleBooleanProperty();

    ReconcilePane(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        ClaimPane claims = new ClaimPane(model, words);
        EvidencePane evidence = new EvidencePane(model, words);
        claims.visibleProperty().bind(ofEvidence.not());
        evidence.visibleProperty().bind(ofEvidence);
        setTop(Style.IMPORTS_TOOLS.on(new HBox(8, sides(), new Gap(), claims.withAgreeing())));
        setCenter(new StackPane(claims, evidence));
        claims.withAgreeing().visibleProperty().bind(ofEvidence.not());
        model.stepProperty().subscribe(() -> ofEvidence.set(false));
    }

    private Node sides() {
        ToggleGroup one = new ToggleGroup();
        ToggleButton claims = side(one, "imports-claims-side", claimWords());
        ToggleButton evidence = side(one, "imports-evidence-side", evidenceWords());
        ofEvidence.subscribe(
                now -> {
                    claims.setSelected(!now);
                    evidence.setSelected(now);
                });
        claims.setOnAction(_ -> turn(false, claims));
        evidence.setOnAction(_ -> turn(true, evidence));
        return new HBox(6, claims, evidence);
    }

    private void turn(boolean evidence, ToggleButton pressed) {
        pressed.setSelected(true);
        ofEvidence.set(evidence);
    }

    private static ToggleButton side(ToggleGroup one, String id, ObservableValue<String> text) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setToggleGroup(one);
        button.textProperty().bind(text);
        return button;
    }

    private ObservableValue<String> claimWords() {
        return Bindings.createStringBinding(
                () -> words.get("imports.claims", model.reconciling().disagreeing()),
                model.reconciling().lines());
    }

    private ObservableValue<String> evidenceWords() {
        return model.reconciling()
                .evidenceProperty()
                .map(each -> words.get("imports.evidence", each.found(), each.all()));
    }
}
