package plumbline.gui.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import plumbline.gui.control.Gap;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.problem.Problem;
import plumbline.words.Words;

/// A problem, told: what failed, what still holds, what to do; code and details to copy.
public final class ProblemSheet extends VBox {

    private final Problem problem;
    private final Words words;

    public ProblemSheet(Problem problem, Words words) {
        super(14);
        this.problem = problem;
        this.words = words;
        getChildren()
                .addAll(
                        message(),
                        point("problem.holds", problem.holds()),
                        point("problem.todo", problem.todo()),
                        details());
    }

    public static void showOn(Overlay overlay, Problem problem, Words words) {
        overlay.show(sheet(problem, words, overlay::hide), Pos.CENTER);
    }

    /// The whole sheet for the overlay.
    public static Sheet sheet(Problem problem, Words words, Runnable close) {
        return new Sheet(
                        "problem",
                        words.get("problem.title"),
                        words.get("sheet.close"),
                        new ProblemSheet(problem, words))
                .onClose(close);
    }

    private Node message() {
        Label text = Style.TEXT_STRONG.on(new Label(problem.message()));
        text.setId("problem-message");
        text.setWrapText(true);
        HBox row = new HBox(12, Style.ICON_WARNING.on(Icon.PROBLEM.node()), text);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node point(String key, String text) {
        Label body = new Label(text);
        body.setWrapText(true);
        return new VBox(2, Style.TEXT_CAPTION.on(new Label(words.get(key))), body);
    }

    private Node details() {
        Label code = Style.TEXT_CODE.on(new Label(problem.code()));
        code.setId("problem-code");
        Button copy = Style.FLAT_BUTTON.on(new Button(words.get("problem.copy"), Icon.COPY.node()));
        copy.setId("problem-copy");
        copy.setOnAction(event -> copy());
        HBox row = new HBox(8, code, new Gap(), copy);
        row.setAlignment(Pos.CENTER_LEFT);
        TextArea trace = Style.PROBLEM_DETAILS.on(new TextArea(problem.details()));
        trace.setEditable(false);
        trace.setPrefRowCount(8);
        TitledPane pane = new TitledPane(words.get("problem.details"), new VBox(8, row, trace));
        pane.setId("problem-details");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(problem.code() + "\n" + problem.message() + "\n" + problem.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
