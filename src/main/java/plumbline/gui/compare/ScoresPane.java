package plumbline.gui.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// Why the score is another: of all services at once, and of each on demand, since there may be
/// more than the changes themselves have room for.
final class ScoresPane extends VBox {

    private final VBox each = new VBox(4);
    private final ScrollPane list = Style.COMPARE_SCORES.on(new ScrollPane(each));
    private final ToggleButton single = Style.FLAT_BUTTON.on(new ToggleButton());
    private final Words words;

    ScoresPane(Words words) {
        super(8);
        this.words = words;
        single.setId("compare-each-score");
        list.setFitToWidth(true);
        list.visibleProperty().bind(single.selectedProperty());
        list.managedProperty().bind(single.selectedProperty());
        list.setId("compare-scores");
        list.setAccessibleText(words.get("compare.scores"));
    }

    /// The first is that of all.
    void show(List<CompareViewModel.Explained> scores) {
        each.getChildren().setAll(scores.stream().skip(1).map(ScoresPane::line).toList());
        single.setText(words.get("compare.by-service", each.getChildren().size()));
        getChildren().setAll(scores.stream().limit(1).map(ScoresPane::line).toList());
        if (!each.getChildren().isEmpty()) {
            getChildren().addAll(single, list);
        }
    }

    private static Node line(CompareViewModel.Explained score) {
        Label name = Style.TEXT_STRONG.on(new Label(score.service()));
        name.setMinWidth(USE_PREF_SIZE);
        Label why = new Label(score.line());
        why.setWrapText(true);
        return new FlowPane(12, 2, name, why);
    }
}
