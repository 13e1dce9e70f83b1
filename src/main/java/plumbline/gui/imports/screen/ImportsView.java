package plumbline.gui.imports.screen;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.control.Gap;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.imports.flow.Step;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.gui.task.RunningTask;
import plumbline.words.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Old audits come in, in four steps of which only the last changes anything.
public final class ImportsView extends BorderPane {

    private final ImportsViewModel model;
    private final Words words;
    private final Map<Step, Node> panes = new EnumMap<>(Step.class);
    private final Button back;
    private final Button next;
    private final Label doing = Style.TEXT_MUTED.on(new Label());
    private final ProgressBar progress = new ProgressBar();
    private final Button stop;

    public ImportsView(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        back = new Button(words.get("imports.back"));
        next = Style.PRIMARY_BUTTON.on(new Button());
        stop = new Button(words.get("imports.stop"));
        layoutRegions();
        bind();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void layoutRegions() {
        setId("imports");
        panes.put(Step.READ, new ReadPane(model, words));
        panes.put(Step.MATCH, new MatchPane(model, words));
        panes.put(Step.RECONCILE, new ReconcilePane(model, words));
        panes.put(Step.APPLY, new ApplyPane(model, words));
        StackPane middle = new StackPane();
        middle.getChildren().addAll(panes.values());
        setTop(new VBox(new StepBar(model, words), hint()));
        middle.setMinHeight(0);
        setCenter(middle);
        setBottom(footer());
        Style.IMPORTS.on(this);
    }

    /// What came of the last thing.
    private Node hint() {
        Label hint = Style.NOTICE.on(new Label("", Icon.ABOUT.node()));
        hint.setId("imports-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.textProperty().bind(model.hintProperty().orElse(""));
        VBox around = Style.DIVIDER.on(new VBox(hint));
        around.visibleProperty().bind(model.hintProperty().isNotNull());
        around.managedProperty().bind(around.visibleProperty());
        return around;
    }

    private Node footer() {
        back.setId("imports-back");
        next.setId("imports-next");
        stop.setId("imports-stop");
        progress.setAccessibleText(words.get("imports.title"));
        HBox busy = new HBox(10, progress, doing, stop);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.visibleProperty().bind(model.runningProperty().isNotNull());
        busy.managedProperty().bind(busy.visibleProperty());
        Label keys = Style.TEXT_SMALL.on(new Label(words.get("imports.keys")));
        keys.setMinWidth(0);
        for (Button each : List.of(back, next, stop)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        HBox row = new HBox(10, busy, new Gap(), keys, back, next);
        row.setAlignment(Pos.CENTER_RIGHT);
        return Style.IMPORTS_FOOTER.on(row);
    }

    private void bind() {
        panes.forEach(
                (step, pane) -> pane.visibleProperty().bind(model.stepProperty().isEqualTo(step)));
        back.disableProperty().bind(model.stepProperty().isEqualTo(Step.READ));
        back.setOnAction(_ -> model.back());
        stop.setOnAction(_ -> model.stop());
        next.disableProperty().bind(Bindings.not(model.canGoOnProperty()));
        next.setOnAction(_ -> model.next());
        next.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::nextWords, model.stepProperty(), model.previewProperty()));
        model.runningProperty().subscribe(this::follow);
        model.stepProperty().subscribe(this::enter);
    }

    private String nextWords() {
        Step step = model.stepProperty().get();
        return step == Step.APPLY
                ? words.get("imports.apply", model.previewProperty().get().changes().size())
                : words.get("imports.next", words.get(StepBar.key(step.next())));
    }

    private void follow(@Nullable RunningTask<?> task) {
        progress.progressProperty().unbind();
        doing.textProperty().unbind();
        if (task != null) {
            progress.progressProperty().bind(task.progressProperty());
            doing.textProperty().bind(Bindings.concat(task.title(), "  ", task.itemProperty()));
        }
    }

    /// Whoever works by keyboard goes on where the next thing is.
    private void enter(Step step) {
        Node pane = panes.get(step);
        if (pane != null && getScene() != null && isFocusWithin()) {
            FirstFocus.give(pane);
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            model.next();
            press.consume();
        } else if (press.getCode() == KeyCode.BACK_SPACE
                && press.isShortcutDown()
                && !(press.getTarget() instanceof TextInputControl)) {
            model.back();
            press.consume();
        }
    }
}
