package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;

/// Finds for every character of a decoded scalar where it is written.
///
/// Runs along the value and the text side by side: what differs is a fold, an indentation or an
/// escape. Where that does not work out, the rest of the value stands for the rest of the text.
final class ScalarText {

    /// How a scalar is written.
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }

    private final SourceDocument document;
    private final String raw;
    private final String value;
    private final Style style;
    private final int end;
    private final List<EmbeddedText> pieces = new ArrayList<>();
    private int at;
    private int done;
    private int runStart;
    private int runLength;
    private int indent;

    private ScalarText(SourceDocument document, int start, int end, String value, Style style) {
        this.document = document;
        this.raw = document.text();
        this.value = value;
        this.style = style;
        this.end = end;
        this.at = start;
    }

    static EmbeddedText of(SourceDocument document, int start, int end, String value, Style style) {
        if (document.text().regionMatches(start, value, 0, value.length())
                && style == Style.PLAIN
                && value.length() == end - start) {
            return EmbeddedText.of(document, start, end);
        }
        return new ScalarText(document, start, end, value, style).align();
    }

    private EmbeddedText align() {
        switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
            case BLOCK -> enterBlock();
            case PLAIN -> {}
        }
        while (done < value.length()) {
            if (!step()) {
                endRun();
                int from = Math.min(at, end);
                pieces.add(EmbeddedText.standingFor(value.substring(done), document, from, end));
                done = value.length();
            }
        }
        endRun();
        return EmbeddedText.join(pieces);
    }

    /// Skips the line of `|` or `>`, and measures by how much the first line is moved in.
    private void enterBlock() {
        while (at < end && raw.charAt(at) != '\n') {
            at++;
        }
        at = Math.min(at + 1, end);
        int line = at;
        int spaces = 0;
        for (int i = at; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '\n') {
                line = i + 1;
            } else if (c != ' ' && c != '\r') {
                spaces = i - line;
                break;
            }
        }
        int own = 0;
        int first = 0;
        while (first < value.length() && value.charAt(first) == '\n') {
            first++;
        }
        while (first + own < value.length() && value.charAt(first + own) == ' ') {
            own++;
        }
        indent = Math.max(0, spaces - own);
        skipIndent();
    }

    private void skipIndent() {
        endRun();
        for (int i = 0; i < indent && at < end && raw.charAt(at) == ' '; i++) {
            at++;
        }
    }

    private boolean step() {
        char wanted = value.charAt(done);
        if (at >= end) {
            return false;
        }
        char written = raw.charAt(at);
        if (style == Style.DOUBLE_QUOTED && written == '\\') {
            return takeEscape();
        }
        if (style == Style.SINGLE_QUOTED && written == '\'' && wanted == '\'') {
            takeAs(1, at, at + 2);
            return true;
        }
        if (wanted == '\n' && written == '\r' && at + 1 < end && raw.charAt(at + 1) == '\n') {
            takeAs(1, at, at + 2);
            skipIndent();
            return true;
        }
        if (wanted == written) {
            take();
            if (written == '\n') {
                skipIndent();
            }
            return true;
        }
        return fold(wanted, written);
    }

    private boolean fold(char wanted, char written) {
        if (!Character.isWhitespace(written)) {
            return false;
        }
        if (wanted == ' ' && (written == '\n' || written == '\r')) {
            takeAs(1, at, at + 1);
            return true;
        }
        endRun();
        at++;
        return true;
    }

    private boolean takeEscape() {
        char kind = at + 1 < end ? raw.charAt(at + 1) : '\\';
        if (kind == '\n' || kind == '\r') {
            endRun();
            at += 2;
            while (at < end && Character.isWhitespace(raw.charAt(at))) {
                at++;
            }
            return true;
        }
        int length =
                switch (kind) {
                    case 'x' -> 4;
                    case 'u' -> 6;
                    case 'U' -> 10;
                    default -> 2;
                };
        boolean pair = kind == 'U' && Character.isHighSurrogate(value.charAt(done));
        takeAs(pair && done + 1 < value.length() ? 2 : 1, at, Math.min(end, at + length));
        return true;
    }

    private void take() {
        if (runLength == 0) {
            runStart = at;
        }
        runLength++;
        at++;
        done++;
    }

    private void takeAs(int characters, int from, int to) {
        endRun();
        String text = value.substring(done, done + characters);
        pieces.add(EmbeddedText.standingFor(text, document, from, to));
        done += characters;
        at = to;
    }

    private void endRun() {
        if (runLength > 0) {
            pieces.add(EmbeddedText.of(document, runStart, runStart + runLength));
            runLength = 0;
        }
    }
}
