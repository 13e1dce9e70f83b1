package plumbline.gui.settings;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import plumbline.gui.dialog.Overlay;
import plumbline.gui.keymap.KeyPress;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.function.Consumer;

/// Below the table of keys: what can be done with the chosen line, or what is asked about it.
final class KeyBar extends StackPane {

    private final KeysViewModel model;
    private final TableView<KeyRow> table;
    private final Words words;
    private final FlowPane actions = new FlowPane(8, 8);
    private final Label hint = Style.TEXT_SMALL.on(new Label());
    private final VBox idle = new VBox(8, actions, hint);
    private final Label question = new Label();
    private final Label waiting = new Label();
    private final Button take = new Button();
    private final FlowPane answers = new FlowPane(8, 8);
    private final VBox conflict = new VBox(8);

    KeyBar(KeysViewModel model, TableView<KeyRow> table, Words words) {
        this.model = model;
        this.table = table;
        this.words = words;
        layoutRegions();
        act();
    }

    private void layoutRegions() {
        setId("settings-keys-bar");
        setAlignment(Pos.TOP_LEFT);
        hint.setText(words.get("settings.keys.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        actions.setAlignment(Pos.CENTER_LEFT);
        Button resetAll = button("reset-all", model::resetAll);
        actions.getChildren()
                .addAll(
                        ofRow("change", row -> model.ask(row, false)),
                        ofRow("more", row -> model.ask(row, true)),
                        ofRow("none", model::clear),
                        ofRow("reset", model::reset),
                        resetAll);
        waiting.setId("settings-keys-waiting");
        waiting.setFocusTraversable(true);
        waiting.setWrapText(true);
        waiting.setMaxWidth(Double.MAX_VALUE);
        Style.KEY_WAITING.on(waiting);
        question.setId("settings-keys-conflict");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        Style.GATE.on(question);
        take.setId("settings-keys-take");
        take.setText(words.get("settings.keys.take"));
        take.setOnAction(_ -> model.take());
        answers.getChildren().addAll(take, button("leave", model::leave));
        conflict.getChildren().addAll(question, answers);
        getChildren().addAll(idle, waiting, conflict);
        Overlay.keepEscape(this);
    }

    private Button ofRow(String key, Consumer<KeyRow> action) {
        Button button =
                button(key, () -> action.accept(table.getSelectionModel().getSelectedItem()));
        button.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get("settings.keys." + key));
        button.setId("settings-keys-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void act() {
        model.askingProperty().subscribe(this::show);
        waiting.addEventFilter(KeyEvent.ANY, this::waitFor);
        waiting.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && waiting.isVisible()) {
                                model.leave();
                            }
                        });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ESCAPE && conflict.isVisible()) {
                        model.leave();
                        press.consume();
                    }
                });
    }

    private void waitFor(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            model.leave();
        } else {
            KeyPress.find(event).ifPresent(model::press);
        }
        event.consume();
    }

    /// The focus goes where the answer is, and back to the line when there is nothing to answer.
    private void show(Asking now) {
        boolean wasAsked = waiting.isFocused() || take.isFocused() || conflict.isVisible();
        String told = model.telling(now);
        waiting.setText(told);
        waiting.setAccessibleText(told);
        question.setText(told);
        idle.setVisible(now instanceof Asking.Nothing);
        conflict.setVisible(now instanceof Asking.Conflict);
        waiting.setVisible(now instanceof Asking.ForKey);
        for (Node each : getChildren()) {
            each.setManaged(each.isVisible());
        }
        switch (now) {
            case Asking.Nothing _ -> {
                if (wasAsked) {
                    table.requestFocus();
                }
            }
            case Asking.ForKey _ -> waiting.requestFocus();
            case Asking.Conflict _ -> take.requestFocus();
        }
    }
}
