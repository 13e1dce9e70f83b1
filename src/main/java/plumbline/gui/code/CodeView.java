package plumbline.gui.code;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.style.Style;

import java.util.List;
import java.util.function.IntFunction;

/// Text in lines and colours, to read. With [CodeText], all that knows the control behind it.
public final class CodeView extends StackPane {

    /// Lines that stay in sight above marked ones.
    private static final int ABOVE = 3;

    private final CodeArea area;
    private final int before;
    private Picked picked = (_, _) -> {};

    /// Hears of lines, both ends included.
    @FunctionalInterface
    public interface Picked {
        void lines(int first, int last);
    }

    public CodeView(CodeText text) {
        this(text, true);
    }

    /// Without numbers, for text whose lines nobody names; they take as long as the text.
    public static CodeView plain(CodeText text) {
        return new CodeView(text, false);
    }

    private CodeView(CodeText text, boolean numbered) {
        area = new CodeArea(new SimpleEditableStyledDocument<>(text.lines()));
        area.setId("code");
        before = text.stretch().first() - 1;
        if (numbered) {
            area.setParagraphGraphicFactory(numbers(text.stretch()));
        }
        area.setEditable(false);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        // a caret that is off for good is kept by a static of the library, and its text with it;
        // one
        // that cannot write is not seen without focus either
        area.focusedProperty()
                .subscribe(
                        focused ->
                                area.setShowCaret(
                                        focused
                                                ? Caret.CaretVisibility.ON
                                                : Caret.CaretVisibility.AUTO));
        Style.DOCUMENT.on(area);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    /// Numbers of the whole text, as wide as its last one.
    private IntFunction<Node> numbers(Stretch stretch) {
        if (stretch.isWhole()) {
            return LineNumberFactory.get(area);
        }
        int digits = String.valueOf(stretch.of()).length();
        IntFunction<Node> usual = LineNumberFactory.get(area, _ -> "%1$" + digits + "s");
        return line -> {
            Node number = usual.apply(line);
            if (number instanceof Label label) {
                label.textProperty().unbind();
                label.setText(("%1$" + digits + "s").formatted(line + stretch.first()));
            }
            return number;
        };
    }

    /// Says what it shows; the text itself is told by the area.
    public CodeView named(String name) {
        area.setAccessibleText(name);
        return this;
    }

    /// Who comes to what shows it comes to the text.
    public CodeView first() {
        FirstFocus.mark(area);
        return this;
    }

    /// Marks lines and brings them in sight; both ends are included, and the first line is 1.
    public CodeView marking(int first, int last) {
        int begin = first - before;
        int end = Math.min(last - before, area.getParagraphs().size());
        for (int line = Math.max(1, begin); line <= end; line++) {
            area.setParagraphStyle(line - 1, List.of(Style.CODE_MARKED.className()));
        }
        if (begin >= 1 && begin <= area.getParagraphs().size()) {
            area.moveTo(begin - 1, 0);
            area.showParagraphAtTop(Math.max(0, begin - 1 - ABOVE));
        }
        return this;
    }

    /// Tells which lines somebody selects or goes to.
    public CodeView onPicked(Picked lines) {
        picked = lines;
        area.selectionProperty().addListener((_, _, _) -> tell());
        area.currentParagraphProperty().addListener((_, _, _) -> tell());
        return this;
    }

    /// What happens by itself is no choice of anybody.
    private void tell() {
        if (area.isFocused()) {
            pick();
        }
    }

    /// Tells which lines are selected, or where the caret is.
    public void pick() {
        IndexRange range = area.getSelection();
        // what ends at the beginning of a line leaves that line out
        int end = Math.max(range.getStart(), range.getEnd() - 1);
        picked.lines(line(range.getStart()), line(end));
    }

    private int line(int offset) {
        return area.offsetToPosition(offset, Bias.Forward).getMajor() + 1 + before;
    }
}
