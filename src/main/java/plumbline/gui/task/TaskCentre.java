package plumbline.gui.task;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import plumbline.gui.control.Gap;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// All tasks: those under way with progress and a way to stop them, and how the last ones ended.
final class TaskCentre extends VBox {

    private static final double WIDTH = 380;
    private static final int SHOWN = 6;

    private final TaskList tasks;
    private final Words words;
    private final VBox rows = new VBox(10);
    private final ListChangeListener<RunningTask<?>> refill = change -> fill();

    TaskCentre(TaskList tasks, Words words) {
        super(12);
        this.tasks = tasks;
        this.words = words;
        setId("task-centre");
        setPrefWidth(WIDTH);
        getChildren().addAll(Style.TEXT_HEADING.on(new Label(words.get("tasks.title"))), rows);
        Style.TASK_CENTRE.on(this);
        follow();
        fill();
    }

    /// Only while it is on show: each opening makes a new one.
    private void follow() {
        sceneProperty()
                .subscribe(
                        scene -> {
                            tasks.running().removeListener(refill);
                            if (scene != null) {
                                tasks.running().addListener(refill);
                            }
                        });
    }

    private void fill() {
        rows.getChildren().clear();
        tasks.running().forEach(task -> rows.getChildren().add(running(task)));
        tasks.ended().stream().limit(SHOWN).map(this::ended).forEach(rows.getChildren()::add);
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Style.TEXT_MUTED.on(new Label(words.get("tasks.none"))));
        }
    }

    private Node running(RunningTask<?> task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Label item = Style.TEXT_SMALL.on(new Label());
        item.textProperty().bind(task.itemProperty());
        item.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Button cancel = Style.QUIET_BUTTON.on(new Button());
        cancel.setGraphic(Icon.CANCEL.node());
        cancel.setAccessibleText(words.get("tasks.cancel", task.title()));
        cancel.setOnAction(
                event -> {
                    task.cancel();
                    cancel.setDisable(true);
                });
        HBox head = new HBox(8, new Label(task.title()), new Gap(), cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        return Style.TASK_ROW.on(new VBox(4, head, bar, item));
    }

    private Node ended(EndedTask task) {
        Label how = Style.TEXT_SMALL.on(new Label(words.get(endKey(task.state()))));
        Label title = new Label(task.title());
        title.setMinWidth(0);
        how.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, sign(task.state()), title, new Gap(), how);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node sign(TaskState state) {
        return switch (state) {
            case RUNNING -> Icon.TASKS.node();
            case DONE -> Style.ICON_SUCCESS.on(Icon.DONE.node());
            case CANCELLED -> Style.ICON_MUTED.on(Icon.STOPPED.node());
            case FAILED -> Style.ICON_DANGER.on(Icon.PROBLEM.node());
        };
    }

    private static String endKey(TaskState state) {
        return switch (state) {
            case RUNNING -> "tasks.running";
            case DONE -> "tasks.done";
            case CANCELLED -> "tasks.cancelled";
            case FAILED -> "tasks.failed";
        };
    }
}
