package plumbline.gui.steps;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;
import plumbline.review.action.Change;
import plumbline.review.action.Steps;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Place;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a step changed, or what a plan would change, place by place.
final class StepPane extends VBox {

    private final StepWords telling;
    private final Words words;
    private final Consumer<Cell> show;
    private final Label title = Style.TEXT_STRONG.on(new Label());
    private final ListView<Plan.Difference> differences = new ListView<>();

    /// `show` shows a cell where it is decided.
    StepPane(StepWords telling, Consumer<Cell> show, Words words) {
        super(8);
        this.telling = telling;
        this.words = words;
        this.show = show;
        title.setId("steps-telling");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        differences.setId("steps-differences");
        differences.setAccessibleText(words.get("steps.differences"));
        differences.setCellFactory(_ -> new DifferenceCell());
        differences.setPlaceholder(
                Style.TEXT_MUTED.on(new Label(words.get("steps.no-difference"))));
        VBox.setVgrow(differences, Priority.ALWAYS);
        getChildren().addAll(title, differences);
        differences.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        showChosen();
                        press.consume();
                    }
                });
        differences.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        showChosen();
                    }
                });
    }

    private void showChosen() {
        Optional.ofNullable(differences.getSelectionModel().getSelectedItem())
                .flatMap(each -> each.place().findCell())
                .ifPresent(show);
    }

    void show(Steps.@Nullable Step step) {
        List<Change> changes = step == null ? List.of() : step.action().changes();
        title.setText(step == null ? "" : words.get("steps.changed", changes.size()));
        differences
                .getItems()
                .setAll(
                        changes.stream()
                                .map(
                                        each ->
                                                new Plan.Difference(
                                                        each.place(), each.before(), each.after()))
                                .toList());
    }

    void show(Plan plan) {
        title.setText(telling.telling(plan));
        differences.getItems().setAll(plan.differences());
    }

    private final class DifferenceCell extends ListCell<Plan.Difference> {

        private final Label where = WholeText.of(new Label());
        private final Label what = WholeText.of(Style.TEXT_SMALL.on(new Label()));
        private final VBox both = new VBox(2, where, what);

        DifferenceCell() {
            both.setMinWidth(0);
            both.setPrefWidth(0);
            what.setWrapText(true);
        }

        @Override
        protected void updateItem(Plan.@Nullable Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            setGraphic(empty ? null : both);
            if (!empty && difference != null) {
                Place place = difference.place();
                where.setText(telling.place(place));
                what.setText(telling.difference(place, difference.before(), difference.after()));
                setAccessibleText(where.getText() + ", " + what.getText());
            }
        }
    }
}
