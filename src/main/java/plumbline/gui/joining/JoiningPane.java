package plumbline.gui.joining;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.stream.Stream;

/// One thing in full: what stood where both parted, what each copy says, who said it, and why.
final class JoiningPane extends ScrollPane {

    private final JoiningWords telling;
    private final Words words;
    private final GridPane grid = new GridPane(18, 8);

    JoiningPane(JoiningWords telling) {
        this.telling = telling;
        this.words = telling.words();
        setId("joining-pane");
        setAccessibleText(words.get("joining.pane"));
        setFitToWidth(true);
        setFocusTraversable(true);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(names, third(), third(), third());
        grid.setId("joining-lines");
        setContent(grid);
        Style.JOINING_PANE.on(this);
    }

    private static ColumnConstraints third() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(28);
        return column;
    }

    void show(@Nullable JoiningRow row) {
        grid.getChildren().clear();
        if (row == null) {
            return;
        }
        grid.addRow(
                0,
                new Label(),
                heading("joining.column.base"),
                heading("joining.column.mine"),
                heading("joining.column.theirs"));
        int at = 1;
        for (JoiningWords.Line line : telling.lines(row)) {
            grid.addRow(
                    at++, name(line), said(line.base()), said(line.mine()), said(line.theirs()));
        }
        setVvalue(0);
    }

    private Label heading(String key) {
        return Style.TEXT_CAPTION.on(new Label(words.get(key)));
    }

    private Node name(JoiningWords.Line line) {
        Label name = Style.TEXT_STRONG.on(whole(line.aspect()));
        if (!line.different()) {
            return top(name);
        }
        Label differs = Style.GATE.on(whole(words.get("joining.differs")));
        return top(new VBox(2, name, differs));
    }

    private static Node said(JoiningWords.Said said) {
        VBox both = new VBox(2, whole(said.text()));
        Stream.of(said.by())
                .filter(each -> !each.isEmpty())
                .map(each -> Style.TEXT_SMALL.on(Style.TEXT_MUTED.on(whole(each))))
                .forEach(both.getChildren()::add);
        return top(both);
    }

    private static Node top(Node node) {
        GridPane.setValignment(node, VPos.TOP);
        return node;
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
