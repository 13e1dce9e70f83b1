package plumbline.source.git;

import plumbline.source.SourceDocument;
import plumbline.source.code.CodeText;
import plumbline.source.code.Piece;

/// What is left of a text without comments and needless blanks, to tell whether an edit says
/// anything new.
final class Wording {

    private final StringBuilder kept = new StringBuilder();
    private boolean blank;

    private Wording() {}

    static String of(String text, String path) {
        Wording wording = new Wording();
        for (Piece piece : CodeText.of(new SourceDocument(path, text)).pieces()) {
            switch (piece.kind()) {
                case CODE -> wording.code(text, piece);
                case COMMENT -> wording.blank = true;
                case STRING -> wording.string(text, piece);
            }
        }
        return wording.kept.toString();
    }

    private void string(String text, Piece piece) {
        kept.append(text, piece.start(), piece.end());
        blank = false;
    }

    private void code(String text, Piece piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                if (blank && separates(c)) {
                    kept.append(' ');
                }
                kept.append(c);
                blank = false;
            }
        }
    }

    /// Whether a blank before this character keeps two words apart.
    private boolean separates(char next) {
        return !kept.isEmpty()
                && Character.isJavaIdentifierPart(kept.charAt(kept.length() - 1))
                && Character.isJavaIdentifierPart(next);
    }
}
