package plumbline.schema.binding;

import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.Piece.Words;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words and mentions, from its beginning to its end.
final class Pieces {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int done;

    Pieces(String text) {
        this.text = text;
    }

    /// What stands between two offsets means an object.
    void mention(int start, int end, int object, Form form) {
        if (start >= done) {
            words(start);
            pieces.add(new Mention(object, form, text.substring(start, end)));
            done = end;
        }
    }

    /// In place of what stands between two offsets come other words.
    void replace(int start, int end, List<Piece> others) {
        words(start);
        pieces.addAll(others);
        done = end;
    }

    Expression all() {
        words(text.length());
        return new Expression(pieces);
    }

    private void words(int to) {
        if (to > done) {
            pieces.add(new Words(text.substring(done, to)));
        }
        done = to;
    }
}
