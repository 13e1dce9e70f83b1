package plumbline.gui.control;

import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import plumbline.gui.style.Style;

import java.util.function.Consumer;

/// A question in one line that is there only while it is asked: Enter answers, Esc leaves it.
///
/// It stands in the view and holds nobody up.
public final class AskLine extends HBox {

    private final Label question = Style.TEXT_STRONG.on(new Label());
    private final TextField answer = new TextField();
    private final Runnable left;
    private Consumer<String> answered = _ -> {};

    /// `left` runs when it is over, whichever way.
    public AskLine(Runnable left) {
        super(10);
        this.left = left;
        setAlignment(Pos.CENTER_LEFT);
        question.setWrapText(true);
        HBox.setHgrow(answer, Priority.ALWAYS);
        getChildren().addAll(question, answer);
        managedProperty().bind(visibleProperty());
        // what asks nothing has no name either
        answer.visibleProperty().bind(visibleProperty());
        setVisible(false);
        answer.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        press.consume();
                        finish(answer.getText());
                    } else if (press.getCode() == KeyCode.ESCAPE) {
                        press.consume();
                        leave();
                    }
                });
        Style.ASK_LINE.on(this);
    }

    /// Asks, in place of what was asked before.
    public void ask(String what, String prompt, Consumer<String> then) {
        question.setText(what);
        answer.setPromptText(prompt);
        answer.setAccessibleText(what);
        answer.clear();
        answered = then;
        setVisible(true);
        answer.requestFocus();
    }

    /// Whether a key that is meant for that is the answer.
    public boolean isAnsweredAt(EventTarget target) {
        return answer.equals(target);
    }

    private void finish(String text) {
        Consumer<String> then = answered;
        leave();
        then.accept(text.strip());
    }

    private void leave() {
        answered = _ -> {};
        setVisible(false);
        left.run();
    }
}
