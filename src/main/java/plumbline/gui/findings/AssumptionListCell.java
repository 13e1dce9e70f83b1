package plumbline.gui.findings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Assumption;
import plumbline.words.Words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An assumption in the list: what it says, who owns it, whether it holds, what rests on it.
final class AssumptionListCell extends ListCell<AssumptionState> {

    private final AssumptionsViewModel model;
    private final Words words;
    private final Label id = Style.TEXT_STRONG.on(new Label());
    private final Label text = new Label();
    private final Label owner = Style.TEXT_SMALL.on(new Label());
    private final Label standing = new Label();
    private final Label resting = Style.TEXT_SMALL.on(new Label());
    private final HBox line;

    AssumptionListCell(AssumptionsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        VBox what = new VBox(1, text, owner);
        VBox how = new VBox(1, standing, resting);
        what.setMinWidth(0);
        what.setPrefWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        id.setMinWidth(USE_PREF_SIZE);
        how.setMinWidth(USE_PREF_SIZE);
        how.setAlignment(Pos.CENTER_RIGHT);
        line = new HBox(12, id, what, how);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AssumptionState item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : line);
        if (item != null && !empty) {
            show(item);
        }
    }

    private void show(AssumptionState item) {
        Assumption assumption = item.assumption();
        id.setText(item.id());
        text.setText(assumption.text());
        owner.setText(aside(assumption));
        standing.setText(model.standing(item));
        Style.GATE.set(standing, !model.isSound(item));
        resting.setText(words.get("findings.assumption.resting", item.decisions().size()));
        setAccessibleText(
                Stream.of(id, text, owner, standing, resting)
                        .map(Label::getText)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private String aside(Assumption assumption) {
        String until =
                assumption.expires() == null
                        ? ""
                        : words.get("findings.assumption.until", assumption.expires().toString());
        return Stream.of(assumption.owner(), until)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
