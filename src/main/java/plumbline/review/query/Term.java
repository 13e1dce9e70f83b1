package plumbline.review.query;

import java.util.List;

/// What stands between blanks, before anybody asked what it means.
sealed interface Term {

    /// Where it ends in the text.
    default int end() {
        return switch (this) {
            case Bare(_, Piece word) -> word.to();
            case Keyed keyed -> keyed.values().getLast().to();
            case Negation(Piece sign) -> sign.to();
        };
    }

    /// A word without a key.
    record Bare(boolean negated, Piece word) implements Term {}

    /// A key and its values, of which one is empty where none is written.
    record Keyed(boolean negated, Piece key, Operator operator, List<Piece> values)
            implements Term {

        public Keyed {
            values = List.copyOf(values);
        }
    }

    /// A sign that negates what follows, and nothing does.
    record Negation(Piece sign) implements Term {}
}
