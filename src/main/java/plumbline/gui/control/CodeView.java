package plumbline.gui.control;

import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import plumbline.gui.style.Style;

import java.util.Collection;
import java.util.List;

/// Text with line numbers and colours, to read. The only class that knows the control behind it.
public final class CodeView extends StackPane {

    /// Colouring runs on the UI thread: this much takes a few milliseconds.
    private static final int LONGEST_COLOURED = 200_000;

    private final CodeArea area = new CodeArea();
    private final boolean coloured;

    public CodeView(boolean coloured) {
        this.coloured = coloured;
        area.setId("code");
        area.setParagraphGraphicFactory(LineNumberFactory.get(area));
        area.setEditable(false);
        Style.DOCUMENT.on(area);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    public void setText(String text) {
        area.replaceText(text);
        if (coloured && !text.isEmpty() && text.length() <= LONGEST_COLOURED) {
            area.setStyleSpans(0, colours(text));
        }
        area.moveTo(0);
        area.requestFollowCaret();
    }

    private static StyleSpans<Collection<String>> colours(String text) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        CodeToken.of(text)
                .forEach(
                        token ->
                                spans.add(
                                        List.of(token.kind().styleName()), token.text().length()));
        return spans.create();
    }
}
