package plumbline.gui.reports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.reporting.Outcome;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.gui.task.RunningTask;
import plumbline.problem.Problem;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.stream.Collectors;

/// What became of the last report that was written, and what can be done about it.
final class OutcomeLine extends VBox {

    private static final int NAMED = 3;

    private final ExportViewModel model;
    private final Words words;

    OutcomeLine(ExportViewModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("reports-outcome");
        model.outcomeProperty().subscribe(this::show);
    }

    private void show(Outcome outcome) {
        getChildren().clear();
        switch (outcome) {
            case Outcome.Nothing() -> {}
            case Outcome.Writing(RunningTask<?> task) -> progress(task);
            case Outcome.Refused(String why) -> tell(bad(), why);
            case Outcome.WouldReplace would -> ask(would);
            case Outcome.Written(Path at) -> written(at);
            case Outcome.Kept kept -> kept(kept);
            case Outcome.Failed(Problem problem) ->
                    tell(bad(), problem.message() + " " + problem.todo());
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void progress(RunningTask<?> task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(task.title());
        getChildren().addAll(new Label(task.title()), bar);
    }

    private void ask(Outcome.WouldReplace would) {
        String names =
                would.files().stream()
                        .limit(NAMED)
                        .map(each -> String.valueOf(each.getFileName()))
                        .collect(Collectors.joining(", "));
        tell(
                Style.ICON_WARNING.on(Icon.PROBLEM.node()),
                words.get("reports.would-replace", would.files().size(), names));
        action("reports.replace", () -> model.replace(would));
    }

    private void written(Path at) {
        tell(Style.ICON_SUCCESS.on(Icon.DONE.node()), words.get("reports.written", at));
        action("reports.open-now", () -> model.open(at));
    }

    private void kept(Outcome.Kept kept) {
        tell(bad(), kept.problem().message() + " " + words.get("reports.kept"));
        action("reports.elsewhere", () -> model.writeElsewhere(kept));
    }

    private static Node bad() {
        return Style.ICON_DANGER.on(Icon.PROBLEM.node());
    }

    private void tell(Node sign, String text) {
        Label told = new Label(text);
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().add(new HBox(10, sign, told));
    }

    private void action(String key, Runnable run) {
        Button button = new Button(words.get(key));
        button.setOnAction(_ -> run.run());
        HBox row = new HBox(button);
        row.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(row);
    }
}
