package plumbline.gui.steps;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

import plumbline.gui.control.EmptyState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// All steps of the audit, what each changed, and the way back to one of them.
public final class StepsView extends VBox {

    private static final double TABLE_SHARE = 0.66;

    private final StepsViewModel model;
    private final Consumer<Cell> show;
    private final Words words;
    private final TextField text = TextFields.createClearableTextField();
    private final ComboBox<String> people = new ComboBox<>();
    private final CheckBox reversals = new CheckBox();
    private final Label count = Style.TEXT_MUTED.on(new Label());
    private final StepTable table;
    private final StepPane pane;
    private final StepBar bar;
    private boolean showing;

    /// `show` shows a cell where it is decided.
    public StepsView(StepsViewModel model, Consumer<Cell> show, Words words) {
        super(10);
        this.model = model;
        this.show = show;
        this.words = words;
        table = new StepTable(model.telling(), words);
        pane = new StepPane(model.telling(), show, words);
        bar = new StepBar(model, table, show, words);
        layoutRegions();
        bind();
        act();
        model.gather();
    }

    private void layoutRegions() {
        setId("steps");
        SplitPane split = new SplitPane(table, pane);
        split.setDividerPositions(TABLE_SHARE);
        split.setVisible(model.isOpen());
        FirstFocus.mark(table);
        EmptyState nothing =
                new EmptyState(
                        Icon.HISTORY,
                        words.get("steps.closed.title"),
                        words.get("steps.closed.text"));
        nothing.setVisible(!model.isOpen());
        StackPane both = new StackPane(nothing, split);
        VBox.setVgrow(both, Priority.ALWAYS);
        bar.setVisible(model.isOpen());
        getChildren().addAll(toolbar(), both, bar);
        Overlay.keepEscape(this);
        Style.STEPS.on(this);
    }

    private Node toolbar() {
        text.setId("steps-text");
        text.setPromptText(words.get("steps.filter"));
        text.setAccessibleText(words.get("steps.filter"));
        text.setPrefColumnCount(18);
        ((CustomTextField) text).setLeft(Style.ICON_MUTED.on(Icon.SEARCH.node()));
        people.setId("steps-people");
        people.setAccessibleText(words.get("steps.person"));
        people.getItems().setAll(words.get("steps.everybody"));
        people.getSelectionModel().selectFirst();
        reversals.setId("steps-reversals");
        reversals.setText(words.get("steps.reversals"));
        FlowPane all = new FlowPane(14, 8, text, people, reversals, count);
        all.setAlignment(Pos.CENTER_LEFT);
        all.setVisible(model.isOpen());
        return all;
    }

    private void bind() {
        model.gatheredProperty().subscribe(this::show);
        model.planProperty().subscribe(this::show);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        _ -> {
                            if (model.planProperty().get() == null) {
                                showStep();
                            }
                        });
        table.disableProperty().bind(model.planProperty().isNotNull());
    }

    private void act() {
        text.textProperty()
                .subscribe(
                        (_, now) ->
                                model.want(
                                        before ->
                                                new Wanted(
                                                        before.person(), now, before.reversals())));
        reversals.setOnAction(
                _ ->
                        model.want(
                                before ->
                                        new Wanted(
                                                before.person(),
                                                before.text(),
                                                reversals.isSelected())));
        people.valueProperty().subscribe((_, _) -> choosePerson());
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        showCell();
                        press.consume();
                    }
                });
        table.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                        showCell();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::leavePlan);
    }

    /// Escape leaves a plan before it closes the sheet.
    private void leavePlan(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && model.planProperty().get() != null) {
            model.leavePlan();
            press.consume();
        }
    }

    private void choosePerson() {
        int chosen = people.getSelectionModel().getSelectedIndex();
        if (!showing && chosen >= 0) {
            String person =
                    chosen == 0 ? "" : model.gatheredProperty().get().people().get(chosen - 1);
            model.want(before -> new Wanted(person, before.text(), before.reversals()));
        }
    }

    private void showCell() {
        if (table.getSelectionModel().getSelectedItem() != null) {
            StepWords.cells(table.getSelectionModel().getSelectedItem().action()).stream()
                    .findFirst()
                    .ifPresent(show);
        }
    }

    private void show(Gathered gathered) {
        showing = true;
        List<String> names =
                gathered.people().stream()
                        .map(each -> each.isBlank() ? words.get("steps.nobody") : each)
                        .toList();
        if (!people.getItems().subList(1, people.getItems().size()).equals(names)) {
            int chosen = people.getSelectionModel().getSelectedIndex();
            people.getItems().remove(1, people.getItems().size());
            people.getItems().addAll(names);
            people.getSelectionModel().select(Math.min(chosen, names.size()));
        }
        showing = false;
        count.setText(words.get("steps.count", gathered.found().size(), gathered.all()));
        table.show(gathered);
        showStep();
    }

    private void showStep() {
        pane.show(table.getSelectionModel().getSelectedItem());
        bar.offer(table.getSelectionModel().getSelectedItem(), null);
    }

    private void show(@Nullable Plan plan) {
        if (plan == null) {
            showStep();
            if (table.getScene() != null) {
                table.requestFocus();
            }
        } else {
            pane.show(plan);
            bar.offer(plan.step(), plan);
            bar.focusAnswer();
        }
    }
}
