package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import plumbline.gui.imports.flow.FindingChoice;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.room.FoldingRow;
import plumbline.gui.style.Style;
import plumbline.review.imports.applying.FindingOffer.Kind;
import plumbline.words.Words;

/// The third step: what documents say of themselves against their rows, which findings come of
/// them, and their evidence against the folders.
final class ReconcilePane extends BorderPane {

    private enum Side {
        CLAIMS,
        FINDINGS,
        EVIDENCE
    }

    private final ImportsViewModel model;
    private final Words words;
    private final StackPane panes = new StackPane();
    private final ToggleGroup one = new ToggleGroup();
    private final ObjectProperty<Side> shown = new SimpleObjectProperty<>(Side.CLAIMS);

    ReconcilePane(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        ClaimPane claims = new ClaimPane(model, words);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        FoldingRow sides =
                new FoldingRow(
                        6,
                        8,
                        words,
                        side(Side.CLAIMS, "imports-claims-side", claimWords(), claims),
                        side(
                                Side.FINDINGS,
                                "imports-findings-side",
                                findingWords(),
                                new OfferPane(model.reconciling().findings(), words)),
                        side(
                                Side.EVIDENCE,
                                "imports-evidence-side",
                                evidenceWords(),
                                new EvidencePane(model, words)),
                        gap,
                        claims.withAgreeing());
        setTop(Style.IMPORTS_TOOLS.on(new StackPane(sides)));
        setCenter(panes);
        claims.withAgreeing().visibleProperty().bind(shown.isEqualTo(Side.CLAIMS));
        model.stepProperty().subscribe(() -> shown.set(Side.CLAIMS));
    }

    private ToggleButton side(Side side, String id, ObservableValue<String> text, Node pane) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setToggleGroup(one);
        button.textProperty().bind(text);
        pane.visibleProperty().bind(shown.isEqualTo(side));
        panes.getChildren().add(pane);
        shown.subscribe(now -> button.setSelected(now == side));
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    shown.set(side);
                });
        return button;
    }

    private ObservableValue<String> claimWords() {
        return Bindings.createStringBinding(
                () -> words.get("imports.claims", model.reconciling().disagreeing()),
                model.reconciling().lines());
    }

    private ObservableValue<String> findingWords() {
        FindingChoice findings = model.reconciling().findings();
        return Bindings.createStringBinding(
                () ->
                        words.get(
                                "imports.offers",
                                findings.wanted(Kind.ROWS) + findings.wanted(Kind.ISSUE),
                                findings.lines().size()),
                findings.lines());
    }

    private ObservableValue<String> evidenceWords() {
        return model.reconciling()
                .evidenceProperty()
                .map(each -> words.get("imports.evidence", each.found(), each.all()));
    }
}
