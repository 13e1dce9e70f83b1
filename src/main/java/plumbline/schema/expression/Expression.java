package plumbline.schema.expression;

import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.Piece.Words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// SQL text in which the names of objects are held as the objects, as the server holds them: who
/// renames an object need not look for texts.
public record Expression(List<Piece> pieces) {

    public Expression {
        pieces = List.copyOf(pieces);
    }

    /// Text that mentions nothing.
    public static Expression of(String text) {
        return new Expression(List.of(new Words(text)));
    }

    /// Every name in it that means an object.
    public Stream<Mention> mentions() {
        return pieces.stream().filter(Mention.class::isInstance).map(Mention.class::cast);
    }

    /// The text, each mention as `naming` names it.
    public String text(Function<Mention, String> naming) {
        return pieces.stream().map(piece -> text(piece, naming)).collect(Collectors.joining());
    }

    /// The text as it was written.
    public String written() {
        return text(Mention::written);
    }

    private static String text(Piece piece, Function<Mention, String> naming) {
        return switch (piece) {
            case Words words -> words.text();
            case Mention mention -> naming.apply(mention);
        };
    }
}
