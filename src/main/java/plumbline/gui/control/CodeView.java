package plumbline.gui.control;

import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;

import plumbline.gui.style.Style;

/// Text with line numbers and colours, to read. With [CodeText], all that knows the control behind
/// it.
public final class CodeView extends StackPane {

    public CodeView(CodeText text) {
        CodeArea area = new CodeArea(new SimpleEditableStyledDocument<>(text.lines()));
        area.setId("code");
        area.setParagraphGraphicFactory(LineNumberFactory.get(area));
        area.setEditable(false);
        Style.DOCUMENT.on(area);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }
}
