package plumbline.gui.control;

import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;

import plumbline.gui.style.Style;

/// Text in lines and colours, to read. With [CodeText], all that knows the control behind it.
public final class CodeView extends StackPane {

    public CodeView(CodeText text) {
        this(text, true);
    }

    /// Without numbers, for text whose lines nobody names; they take as long as the text.
    public static CodeView plain(CodeText text) {
        return new CodeView(text, false);
    }

    private CodeView(CodeText text, boolean numbered) {
        CodeArea area = new CodeArea(new SimpleEditableStyledDocument<>(text.lines()));
        area.setId("code");
        if (numbered) {
            area.setParagraphGraphicFactory(LineNumberFactory.get(area));
        }
        area.setEditable(false);
        Style.DOCUMENT.on(area);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }
}
