package plumbline.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A text that was decoded out of other texts (a template literal, an XML element, a file), with
/// the place in its file for every character.
///
/// What is not known before the program runs is a [Hole]: in `text()` it stands as a name that
/// every SQL grammar takes for an identifier, in `display` as it is written.
public final class EmbeddedText {

    /// No text at all.
    public static final EmbeddedText EMPTY = new EmbeddedText("", List.of());

    private static final String HOLE_PREFIX = "_hole";

    private final String text;
    private final List<TextPiece> pieces;

    EmbeddedText(String text, List<TextPiece> pieces) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /// A piece of a file, character by character.
    public static EmbeddedText of(SourceDocument document, int start, int end) {
        String text = document.text().substring(start, end);
        return build(text, new TextPiece(0, text.length(), document, start, end, null));
    }

    /// A text that as a whole stands for a piece of a file: a decoded escape, a computed string.
    public static EmbeddedText standingFor(
            String text, SourceDocument document, int start, int end) {
        return build(text, new TextPiece(0, text.length(), document, start, end, null));
    }

    /// A part that is not known, written at that piece of a file.
    public static EmbeddedText hole(Hole hole, SourceDocument document, int start, int end) {
        String name = HOLE_PREFIX + Integer.toString(Math.floorMod(start, 46_656), 36) + "_";
        return new EmbeddedText(
                name, List.of(new TextPiece(0, name.length(), document, start, end, hole)));
    }

    private static EmbeddedText build(String text, TextPiece piece) {
        return text.isEmpty() ? EMPTY : new EmbeddedText(text, List.of(piece));
    }

    /// The same place read as another text: a decoded escape, a value put in for a name.
    public EmbeddedText readAs(String meant) {
        if (pieces.isEmpty() || meant.isEmpty()) {
            return EMPTY;
        }
        return build(meant, wholePiece(meant.length(), null));
    }

    /// The same place as a part that is not known; no place gives no text.
    public EmbeddedText hiddenBy(Hole hole) {
        if (pieces.isEmpty()) {
            return EMPTY;
        }
        TextPiece first = pieces.getFirst();
        return hole(hole, first.document(), first.hostStart(), wholePiece(0, hole).hostEnd());
    }

    private TextPiece wholePiece(int length, @Nullable Hole hole) {
        TextPiece first = pieces.getFirst();
        int end = first.hostEnd();
        for (TextPiece piece : pieces) {
            end = piece.document() == first.document() ? Math.max(end, piece.hostEnd()) : end;
        }
        return new TextPiece(0, length, first.document(), first.hostStart(), end, hole);
    }

    /// The texts one after the other.
    public static EmbeddedText join(List<EmbeddedText> parts) {
        StringBuilder text = new StringBuilder();
        List<TextPiece> pieces = new ArrayList<>();
        for (EmbeddedText part : parts) {
            int shift = text.length();
            part.pieces.forEach(piece -> pieces.add(piece.movedBy(shift)));
            text.append(part.text);
        }
        return new EmbeddedText(text.toString(), pieces);
    }

    public EmbeddedText plus(EmbeddedText next) {
        return join(List.of(this, next));
    }

    /// The part between two offsets of this text.
    public EmbeddedText slice(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        List<TextPiece> cut = new ArrayList<>();
        for (int i = start < end ? pieceAt(start) : pieces.size(); i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (piece.start() >= end) {
                break;
            }
            cut.add(piece.clipped(start, end).movedBy(-start));
        }
        return new EmbeddedText(text.substring(start, end), cut);
    }

    /// Another text that stands for the part between two offsets, as where a placeholder is filled.
    public EmbeddedText standIn(String other, int start, int end) {
        SourceSpan span = span(start, end);
        return pieces.isEmpty()
                ? EMPTY
                : standingFor(
                        other, pieces.get(pieceAt(start)).document(), span.start(), span.end());
    }

    /// A hole that stands for the part between two offsets.
    public EmbeddedText standIn(Hole hole, int start, int end) {
        SourceSpan span = span(start, end);
        return pieces.isEmpty()
                ? EMPTY
                : hole(hole, pieces.get(pieceAt(start)).document(), span.start(), span.end());
    }

    /// The text with an identifier in the place of each hole.
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isDynamic() {
        return pieces.stream().anyMatch(piece -> piece.hole() != null);
    }

    /// Whether a hole stands between two offsets.
    public boolean isDynamic(int start, int end) {
        return !holes(start, end).isEmpty();
    }

    public List<Hole> holes() {
        return holes(0, text.length());
    }

    private List<Hole> holes(int start, int end) {
        List<Hole> holes = new ArrayList<>();
        for (TextPiece piece : pieces) {
            Hole hole = piece.hole();
            if (hole != null && piece.start() < end && piece.end() > start) {
                holes.add(hole);
            }
        }
        return holes;
    }

    /// The text as a person reads it, with `${…}` for what is not known.
    public String display() {
        return display(0, text.length());
    }

    /// The part between two offsets as a person reads it.
    public String display(int start, int end) {
        if (!isDynamic(start, end)) {
            return text.substring(start, end);
        }
        StringBuilder shown = new StringBuilder();
        for (TextPiece piece : pieces) {
            int from = Math.max(start, piece.start());
            int to = Math.min(end, piece.end());
            if (from < to) {
                Hole hole = piece.hole();
                shown.append(
                        hole == null ? text.substring(from, to) : "${" + hole.expression() + "}");
            }
        }
        return shown.toString();
    }

    /// The same text with every hole blanked out: for what reads as SQL only without it.
    public EmbeddedText withoutHoles() {
        StringBuilder blanked = new StringBuilder(text);
        for (TextPiece piece : pieces) {
            if (piece.hole() != null) {
                blanked.replace(
                        piece.start(), piece.end(), " ".repeat(piece.end() - piece.start()));
            }
        }
        return new EmbeddedText(blanked.toString(), pieces);
    }

    /// Where the part between two offsets stands; the file is that of its first character.
    ///
    /// A part that begins in one file and ends in another goes as far as it stays in the first.
    public SourceSpan span(int start, int end) {
        if (pieces.isEmpty()) {
            return new SourceSpan("", 0, 0, 1, 1, 1);
        }
        int at = pieceAt(start);
        TextPiece first = pieces.get(at);
        int from = first.hostStartOf(start);
        int to = from;
        for (int i = at; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            boolean beyond = piece.start() >= Math.max(end, start + 1);
            if (beyond || piece.document() != first.document()) {
                break;
            }
            to = Math.max(to, piece.hostEndOf(Math.min(end, piece.end())));
        }
        return first.document().span(from, to);
    }

    public SourceSpan span() {
        return span(0, text.length());
    }

    private int pieceAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return display();
    }
}
