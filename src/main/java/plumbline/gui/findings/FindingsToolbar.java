package plumbline.gui.findings;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

import plumbline.gui.control.Segments;
import plumbline.gui.filter.TimeChip;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// Above the lists: findings or assumptions, how many are open, and the filter.
final class FindingsToolbar extends FlowPane {

    private final FindingsViewModel model;
    private final ObjectProperty<Side> side;
    private final Words words;
    private final TextField filter = TextFields.createClearableTextField();

    FindingsToolbar(FindingsViewModel model, ObjectProperty<Side> side, Words words) {
        super(14, 8);
        this.model = model;
        this.side = side;
        this.words = words;
        layoutRegions();
    }

    private void layoutRegions() {
        setAlignment(Pos.CENTER_LEFT);
        Label counts = Style.TEXT_MUTED.on(new Label());
        counts.textProperty().bind(model.countsProperty());
        CheckBox proposed = new CheckBox(words.get("findings.with-proposed"));
        proposed.setId("findings-with-proposed");
        proposed.selectedProperty().bindBidirectional(model.withProposedProperty());
        filter.setId("findings-filter");
        filter.setPromptText(words.get("findings.filter"));
        filter.setAccessibleText(words.get("findings.filter"));
        filter.setPrefColumnCount(8);
        ((CustomTextField) filter).setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        filter.textProperty().bindBidirectional(model.filterProperty());
        getChildren().add(Segments.of(List.of(Side.values()), Side::key, words, side, side::set));
        for (Node each : List.of(counts, proposed, filter)) {
            each.visibleProperty().bind(side.isEqualTo(Side.FINDINGS));
            getChildren().add(each);
        }
        getChildren().add(new TimeChip("findings-time", model.shared(), words));
        Style.FINDINGS_TOOLBAR.on(this);
    }

    void focusFilter() {
        filter.requestFocus();
    }
}
