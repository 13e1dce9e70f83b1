package plumbline.source;

import java.util.Optional;

/// The text of one file with its lines: what positions are counted in.
public final class SourceDocument {

    /// People write no line as long as that.
    private static final int LONGEST_WRITTEN = 5_000;

    private final String file;
    private final String text;
    private final LineTable lines;

    /// A text that goes by that path, relative to the opened folder.
    public SourceDocument(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = LineTable.of(text);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /// The line that makes it a file for programs and not for people, as a compiled one; none where
    /// people can read it.
    public Optional<LineTable.LongLine> findMinified() {
        return Optional.of(lines.longest(text.length()))
                .filter(each -> each.letters() >= LONGEST_WRITTEN)
                .filter(each -> each.letters() >= text.length() / 2);
    }

    /// The piece between two offsets; offsets beyond the text are pulled back to its end.
    public SourceSpan span(int start, int end) {
        int from = Math.clamp(start, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        // a piece that ends with a line end belongs to the line that it ends
        int last = Math.max(from, to - 1);
        return new SourceSpan(
                file, from, to, lines.lineAt(from), lines.columnAt(from), lines.lineAt(last));
    }

    /// The whole text as text to read from.
    public EmbeddedText embedded() {
        return EmbeddedText.of(this, 0, text.length());
    }

    @Override
    public String toString() {
        return file;
    }
}
