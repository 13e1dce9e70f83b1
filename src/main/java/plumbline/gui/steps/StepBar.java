package plumbline.gui.steps;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;
import plumbline.review.action.Steps;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// Below the steps: where one can go from the chosen one, or, once that is planned, whether to.
final class StepBar extends FlowPane {

    private final StepsViewModel model;
    private final TableView<Steps.Step> table;
    private final Words words;
    private final Button show;
    private final Button only;
    private final Button back;
    private final Button forward;
    private final Button carryOut;
    private final Button leave;

    StepBar(StepsViewModel model, TableView<Steps.Step> table, Consumer<Cell> shown, Words words) {
        super(8, 8);
        this.model = model;
        this.table = table;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        show = button("show", () -> cells().stream().findFirst().ifPresent(shown));
        only = button("only-this", () -> plan(Plan.Way.ONLY_THIS));
        back = button("back", () -> plan(Plan.Way.BACK));
        forward = button("forward", () -> plan(Plan.Way.FORWARD));
        carryOut = Style.PRIMARY_BUTTON.on(button("carry-out", model::carryOut));
        leave = button("leave", model::leavePlan);
        Label readOnly = Style.TEXT_MUTED.on(new Label(words.get("steps.read-only")));
        readOnly.setVisible(model.isOpen() && !model.isWritable());
        readOnly.managedProperty().bind(readOnly.visibleProperty());
        getChildren().addAll(show, back, only, forward, carryOut, leave, readOnly);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get("steps." + key));
        button.setId("steps-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Steps.@Nullable Step chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private List<Cell> cells() {
        Steps.Step step = chosen();
        return step == null ? List.of() : StepWords.cells(step.action());
    }

    private void plan(Plan.Way way) {
        Steps.Step step = chosen();
        if (step != null) {
            model.plan(way, step);
        }
    }

    /// Offers what can be done with the chosen step, or with the plan.
    void offer(Steps.@Nullable Step step, @Nullable Plan plan) {
        boolean free = plan == null;
        boolean writable = model.isWritable();
        boolean stands = step != null && !step.isUndone();
        show.setVisible(free);
        show.setDisable(cells().isEmpty());
        back.setVisible(free);
        back.setDisable(!writable || step == null);
        only.setVisible(free && stands);
        only.setDisable(!writable);
        forward.setVisible(free && !stands);
        forward.setDisable(!writable || step == null || step.isReversal());
        carryOut.setVisible(!free);
        carryOut.setDisable(plan == null || plan.differences().isEmpty());
        leave.setVisible(!free);
    }

    void focusAnswer() {
        (carryOut.isDisabled() ? leave : carryOut).requestFocus();
    }
}
