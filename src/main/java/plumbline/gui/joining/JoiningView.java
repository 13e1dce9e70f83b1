package plumbline.gui.joining;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import plumbline.gui.control.EmptyState;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.form.SaveHint;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.review.joining.Side;
import plumbline.words.Words;

import java.nio.file.Path;

/// What another copy of the audit brings, beside what is here and what both came from.
public final class JoiningView extends VBox {

    private static final double TABLE_SHARE = 0.55;

    private final JoiningViewModel model;
    private final Runnable leave;
    private final Words words;
    private final JoiningTable table;
    private final JoiningPane pane;
    private final BooleanBinding read;

    /// `leave` runs when all was taken over.
    public JoiningView(JoiningViewModel model, Runnable leave) {
        super(12);
        this.model = model;
        this.leave = leave;
        this.words = model.telling().words();
        table = new JoiningTable(model);
        pane = new JoiningPane(model.telling());
        read = Bindings.isNotNull(model.otherProperty());
        layoutRegions();
        act();
    }

    /// Looks at a copy that is known already.
    public void look(Path copy) {
        model.look(copy);
    }

    private void layoutRegions() {
        setId("joining");
        SplitPane split = new SplitPane(table, pane);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(TABLE_SHARE);
        VBox found = new VBox(12, told(), split, deeds());
        VBox.setVgrow(split, Priority.ALWAYS);
        found.visibleProperty().bind(read);
        StackPane both = new StackPane(nothing(), found);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
        Style.JOINING.on(this);
    }

    private Node nothing() {
        EmptyState empty =
                new EmptyState(
                        Icon.COMPARE, words.get("joining.title"), words.get("joining.explained"));
        Button choose = Style.PRIMARY_BUTTON.on(new Button(words.get("joining.choose")));
        choose.setId("joining-choose");
        choose.disableProperty().bind(model.waitingProperty());
        choose.setOnAction(_ -> model.choose());
        FirstFocus.mark(choose);
        empty.getChildren().add(choose);
        empty.visibleProperty().bind(read.not());
        return empty;
    }

    private Node told() {
        return new VBox(
                6,
                whole("joining-told", new Label(), model.toldProperty()),
                whole("joining-warning", Style.GATE.on(new Label()), model.warningProperty()));
    }

    private static Label whole(String id, Label label, ObservableStringValue text) {
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node deeds() {
        FlowPane sides = new FlowPane(8, 8);
        for (Side each : Side.values()) {
            Button button = new Button(words.get("joining.take." + Spelled.id(each)));
            button.setId("joining-" + Spelled.id(each));
            button.setOnAction(_ -> table.choose(each));
            button.disableProperty().bind(nothingDifferent());
            button.setMinWidth(USE_PREF_SIZE);
            sides.getChildren().add(button);
        }
        Button join = Style.PRIMARY_BUTTON.on(new Button(words.get("joining.join")));
        join.setId("joining-join");
        join.setMinWidth(USE_PREF_SIZE);
        join.setOnAction(_ -> model.join(leave));
        model.otherProperty().subscribe(_ -> join.setDisable(!model.mayJoin()));
        Button another = Style.FLAT_BUTTON.on(new Button(words.get("joining.another")));
        another.setId("joining-another");
        another.setMinWidth(USE_PREF_SIZE);
        another.setOnAction(_ -> model.choose());
        sides.getChildren().addAll(join, new SaveHint(words), another);
        sides.setAlignment(Pos.CENTER_LEFT);
        return sides;
    }

    /// Whether nothing is chosen where both differ.
    private BooleanBinding nothingDifferent() {
        return Bindings.createBooleanBinding(
                () ->
                        table.getSelectionModel().getSelectedItems().stream()
                                .noneMatch(each -> each != null && each.meeting().isDifferent()),
                table.getSelectionModel().getSelectedItems());
    }

    private void act() {
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<JoiningRow>) _ -> showChosen());
        model.otherProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                begin();
                            }
                        });
        model.rows().addListener((Observable _) -> showChosen());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
                        model.join(leave);
                        press.consume();
                    }
                });
    }

    private void begin() {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectFirst();
        if (getScene() != null) {
            table.requestFocus();
        }
        showChosen();
    }

    private void showChosen() {
        pane.show(table.getSelectionModel().getSelectedItem());
    }
}
