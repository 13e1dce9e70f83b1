package plumbline.gui.code;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;

import plumbline.gui.style.Icon;
import plumbline.gui.style.Style;
import plumbline.words.Words;

/// A piece of code with a button that copies it.
public final class CopyCode extends StackPane {

    public CopyCode(String text, Words words) {
        Label code = Style.EVIDENCE_TEXT.on(Style.TEXT_CODE.on(new Label(text)));
        code.setWrapText(true);
        code.setMinHeight(USE_PREF_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        Button copy = Style.QUIET_BUTTON.on(new Button("", Style.ICON_MUTED.on(Icon.COPY.node())));
        copy.setAccessibleText(words.get("code.copy"));
        copy.setTooltip(new Tooltip(words.get("code.copy")));
        copy.setOnAction(_ -> copy(text));
        StackPane.setAlignment(copy, Pos.TOP_RIGHT);
        getChildren().addAll(code, copy);
        Style.COPY_CODE.on(this);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
