package plumbline.gui.task;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Motion;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// What is under way, in the top bar; a click opens the task centre.
public final class TaskStrip extends HBox {

    /// Shorter work is over before one could read its name.
    private static final Duration PATIENCE = Duration.millis(300);

    private final TaskList tasks;
    private final Motion motion;
    private final Words words;
    private final Button open = Style.QUIET_BUTTON.on(new Button());
    private final Button cancel = Style.QUIET_BUTTON.on(new Button());
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox running = new HBox(8, text, bar);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PopOver centre = new PopOver();

    public TaskStrip(TaskList tasks, Motion motion, Words words) {
        this.motion = motion;
        this.tasks = tasks;
        this.words = words;
        layoutRegions();
        bind();
    }

    public void showCentre() {
        if (centre.isShowing()) {
            centre.hide();
        } else {
            centre.setAnimated(!motion.isReduced());
            centre.setContentNode(new TaskCentre(tasks, words));
            centre.show(open);
        }
    }

    private void layoutRegions() {
        setId("task-strip");
        setAlignment(Pos.CENTER_RIGHT);
        running.setId("task-running");
        running.setAlignment(Pos.CENTER);
        bar.setPrefWidth(90);
        open.setId("task-open");
        open.setGraphic(new HBox(10, Icon.TASKS.node(), running));
        open.setAccessibleText(words.get("tasks.title"));
        open.setOnAction(event -> showCentre());
        centre.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        centre.setDetachable(false);
        cancel.setId("task-cancel");
        cancel.setGraphic(Icon.CANCEL.node());
        cancel.managedProperty().bind(cancel.visibleProperty());
        getChildren().addAll(open, cancel);
        Style.TASK_STRIP.on(this);
        show();
    }

    private void bind() {
        running.managedProperty().bind(running.visibleProperty());
        patience.setOnFinished(event -> show());
        tasks.running().addListener((ListChangeListener<RunningTask<?>>) change -> follow());
    }

    /// Waits before it shows work at all; from then on it shows what runs now.
    private void follow() {
        if (tasks.running().isEmpty()) {
            patience.stop();
            show();
        } else if (running.isVisible()) {
            show();
        } else if (patience.getStatus() != Animation.Status.RUNNING) {
            patience.playFromStart();
        }
    }

    private void show() {
        boolean busy = !tasks.running().isEmpty();
        running.setVisible(busy);
        cancel.setVisible(busy);
        if (busy) {
            RunningTask<?> first = tasks.running().getFirst();
            text.setText(words.get("tasks.strip", first.title(), tasks.running().size() - 1));
            bar.progressProperty().bind(first.progressProperty());
            cancel.setAccessibleText(words.get("tasks.cancel", first.title()));
            cancel.setOnAction(event -> first.cancel());
        } else {
            bar.progressProperty().unbind();
        }
    }
}
