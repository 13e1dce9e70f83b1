package plumbline.gui.findings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import plumbline.check.CheckInfo;
import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// What the pages of the checks say: why it hurts, what to do instead, and code for that to copy.
final class PagePart extends VBox {

    private final FindingTelling telling;
    private final Words words;

    PagePart(FindingTelling telling, Words words) {
        super(14);
        this.telling = telling;
        this.words = words;
    }

    void show(List<CheckInfo> checks) {
        getChildren().clear();
        for (CheckInfo each : checks) {
            if (checks.size() > 1) {
                getChildren().add(wrapped(Style.TEXT_STRONG.on(new Label(each.title()))));
            }
            show(each);
        }
    }

    private void show(CheckInfo check) {
        say(words.get("findings.harm"), telling.harm(check));
        say(words.get("findings.instead"), telling.advice(check));
        telling.findSample(check).ifPresent(each -> getChildren().add(code(each)));
    }

    private void say(String heading, String text) {
        if (!text.isBlank()) {
            Label caption = Style.TEXT_CAPTION.on(new Label(heading));
            getChildren().add(new VBox(4, caption, wrapped(new Label(text))));
        }
    }

    private Node code(String text) {
        Label code = Style.EVIDENCE_TEXT.on(Style.TEXT_CODE.on(wrapped(new Label(text))));
        code.setMaxWidth(Double.MAX_VALUE);
        Button copy = Style.QUIET_BUTTON.on(new Button("", Style.ICON_MUTED.on(Icon.COPY.node())));
        copy.setAccessibleText(words.get("findings.copy"));
        copy.setTooltip(new Tooltip(words.get("findings.copy")));
        copy.setOnAction(_ -> copy(text));
        StackPane box = new StackPane(code, copy);
        StackPane.setAlignment(copy, Pos.TOP_RIGHT);
        return box;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
