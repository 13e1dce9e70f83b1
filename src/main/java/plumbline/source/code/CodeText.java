package plumbline.source.code;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceDocument;
import plumbline.source.code.Piece.Kind;

import java.util.List;

/// The text of a file in pieces of code, comments and strings, by the language that its name tells.
///
/// It reads what is broken as well as it can; the pieces always cover the whole text.
public final class CodeText {

    private final SourceDocument document;
    private final List<Piece> pieces;
    private @Nullable List<Comment> comments;
    private @Nullable String withoutComments;

    private CodeText(SourceDocument document, List<Piece> pieces) {
        this.document = document;
        this.pieces = List.copyOf(pieces);
    }

    public static CodeText of(SourceDocument document) {
        Language language = Language.of(document.file());
        return new CodeText(document, Splitter.of(language, document.text()).split());
    }

    /// All pieces in the order of the text, without gaps.
    public List<Piece> pieces() {
        return pieces;
    }

    /// What is commented; line comments stay apart where they follow each other.
    public List<Comment> comments() {
        List<Comment> known = comments;
        if (known == null) {
            known =
                    pieces.stream()
                            .filter(piece -> piece.kind() == Kind.COMMENT)
                            .map(piece -> Comment.of(piece, document))
                            .toList();
            comments = known;
        }
        return known;
    }

    /// The text with blanks for comments and for what strings hold; offsets and line ends stay.
    public String code() {
        return blanked(true);
    }

    /// The text with blanks for comments; offsets and line ends stay.
    public String withoutComments() {
        String known = withoutComments;
        if (known == null) {
            known = blanked(false);
            withoutComments = known;
        }
        return known;
    }

    private String blanked(boolean strings) {
        char[] kept = document.text().toCharArray();
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case CODE -> {}
                case COMMENT -> blank(kept, piece.start(), piece.end());
                case STRING -> {
                    if (strings) {
                        blank(kept, piece.innerStart(), piece.innerEnd());
                    }
                }
            }
        }
        return new String(kept);
    }

    private static void blank(char[] kept, int from, int to) {
        for (int i = from; i < to; i++) {
            if (kept[i] != '\n' && kept[i] != '\r') {
                kept[i] = ' ';
            }
        }
    }

    @Override
    public String toString() {
        return document.file();
    }
}
