package plumbline.gui.code;

import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text laid out in lines and colours for a [CodeView]; made in the background, for it takes long.
public final class CodeText {

    /// A longer line costs seconds to lay out, and nobody reads that far to the right.
    public static final int LONGEST_LINE = 5_000;

    /// Each stretch of colour is a node, so a minified line would be thousands of them.
    static final int COLOURED_OF_A_LINE = 500;

    private static final int LONGEST_COLOURED = 200_000;
    private static final Pattern TOO_LONG =
            Pattern.compile("^([^\\r\\n]{" + LONGEST_LINE + "})[^\\r\\n]++", Pattern.MULTILINE);

    private final ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> lines;
    private final int cutLines;
    private final Stretch stretch;

    private CodeText(
            String text, Function<String, List<CodeToken>> colours, int cutLines, Stretch stretch) {
        this.cutLines = cutLines;
        this.stretch = stretch;
        SimpleEditableStyledDocument<Collection<String>, Collection<String>> document =
                new SimpleEditableStyledDocument<>(
                        ReadOnlyStyledDocument.fromString(
                                text, List.of(), List.of(), SegmentOps.styledTextOps()));
        if (!text.isEmpty() && text.length() <= LONGEST_COLOURED) {
            List<CodeToken> tokens = colours.apply(document.getText());
            if (!tokens.isEmpty()) {
                document.setStyleSpans(0, spans(tokens));
            }
        }
        this.lines = document.snapshot();
    }

    /// Cuts what is too long to be shown, and counts it.
    public static CodeText of(String text, boolean coloured) {
        return around(text, coloured, 1);
    }

    /// The same, and of a large text only the lines around one, which is counted from 1.
    public static CodeText around(String text, boolean coloured, int line) {
        Function<String, List<CodeToken>> colours = coloured ? CodeToken::of : _ -> List.of();
        int lines = count(text);
        if (text.length() <= Stretch.LARGEST_WHOLE) {
            return of(text, colours, new Stretch(1, lines, lines));
        }
        Stretch stretch = Stretch.around(line, lines);
        return of(part(text, stretch), colours, stretch);
    }

    private static int count(String text) {
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return Math.max(1, text.endsWith("\n") ? lines - 1 : lines);
    }

    private static String part(String text, Stretch stretch) {
        int from = 0;
        for (int line = 1; line < stretch.first(); line++) {
            from = text.indexOf('\n', from) + 1;
        }
        int to = from;
        for (int line = stretch.first(); line <= stretch.last(); line++) {
            int end = text.indexOf('\n', to);
            to = end < 0 ? text.length() : end + 1;
        }
        boolean rest = to < text.length();
        return text.substring(from, rest ? to - 1 : to);
    }

    /// Markdown as it is written, with its headings and code in colours.
    public static CodeText ofMarkdown(String text) {
        int lines = count(text);
        return of(text, MarkdownToken::of, new Stretch(1, lines, lines));
    }

    private static CodeText of(
            String text, Function<String, List<CodeToken>> colours, Stretch stretch) {
        StringBuilder shown = new StringBuilder();
        Matcher tooLong = TOO_LONG.matcher(text);
        int from = 0;
        int cut = 0;
        while (tooLong.find()) {
            shown.append(text, from, tooLong.end(1)).append('…');
            from = tooLong.end();
            cut++;
        }
        return new CodeText(
                cut == 0 ? text : shown.append(text, from, text.length()).toString(),
                colours,
                cut,
                stretch);
    }

    /// Which lines of the text these are.
    public Stretch stretch() {
        return stretch;
    }

    /// How many lines show their beginning only.
    public int cutLines() {
        return cutLines;
    }

    /// The lines as they are shown.
    public String text() {
        return lines.getText();
    }

    ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> lines() {
        return lines;
    }

    private static StyleSpans<Collection<String>> spans(List<CodeToken> tokens) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        int lineStart = 0;
        for (CodeToken token : tokens) {
            boolean far = at - lineStart >= COLOURED_OF_A_LINE;
            CodeToken.Kind kind = far ? CodeToken.Kind.PLAIN : token.kind();
            spans.add(List.of(kind.styleName()), token.text().length());
            int lineEnd = token.text().lastIndexOf('\n');
            lineStart = lineEnd < 0 ? lineStart : at + lineEnd + 1;
            at += token.text().length();
        }
        return spans.create();
    }
}
