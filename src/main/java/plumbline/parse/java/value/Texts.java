package plumbline.parse.java.value;

import com.github.javaparser.ast.Node;

import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// Values as texts.
public final class Texts {

    private static final int MOST_ALTERNATIVES = 32;

    private Texts() {}

    /// Whether adding something to it makes a text.
    public static boolean isText(Value value) {
        return switch (value) {
            case Value.Text _ -> true;
            case Value.Choice(_, Value yes, Value no) -> isText(yes) || isText(no);
            default -> false;
        };
    }

    public static Value of(String text, Node node, Frame frame) {
        return new Value.Text(frame.unit().standingFor(text, node));
    }

    public static Value unknown(Hole.Kind kind, Node node, Frame frame) {
        return new Value.Unknown(kind, frame.unit().hole(kind, node));
    }

    /// The two one after the other, for each alternative of both.
    public static Value join(Value left, Value right, Node node, Frame frame) {
        return both(left, right, node, frame, EmbeddedText::plus);
    }

    private static Value both(
            Value left, Value right, Node node, Frame frame, BinaryOperator<EmbeddedText> with) {
        if (alternatives(left) * alternatives(right) > MOST_ALTERNATIVES) {
            return unknown(Hole.Kind.COMPUTATION, node, frame);
        }
        if (left instanceof Value.Choice(String condition, Value yes, Value no)) {
            return new Value.Choice(
                    condition,
                    both(yes, right, node, frame, with),
                    both(no, right, node, frame, with));
        }
        if (right instanceof Value.Choice(String condition, Value yes, Value no)) {
            return new Value.Choice(
                    condition,
                    both(left, yes, node, frame, with),
                    both(left, no, node, frame, with));
        }
        return new Value.Text(with.apply(text(left, node, frame), text(right, node, frame)));
    }

    /// The same text changed, for each of its alternatives; nothing for what is no text.
    public static Optional<Value> findChanged(Value value, UnaryOperator<EmbeddedText> change) {
        return switch (value) {
            case Value.Text(EmbeddedText text) -> Optional.of(new Value.Text(change.apply(text)));
            case Value.Choice(String condition, Value yes, Value no) ->
                    findChanged(yes, change)
                            .flatMap(
                                    one ->
                                            findChanged(no, change)
                                                    .map(
                                                            other ->
                                                                    new Value.Choice(
                                                                            condition, one,
                                                                            other)));
            default -> Optional.empty();
        };
    }

    public static int alternatives(Value value) {
        return value instanceof Value.Choice(_, Value yes, Value no)
                ? Math.min(1_000, alternatives(yes) + alternatives(no))
                : 1;
    }

    /// A value as it would stand in a text; a hole for what is not known.
    public static EmbeddedText text(Value value, Node node, Frame frame) {
        return switch (value) {
            case Value.Text(EmbeddedText text) -> text;
            case Value.Whole(_, EmbeddedText text) -> text;
            case Value.Truth(_, EmbeddedText text) -> text;
            case Value.Unknown(_, EmbeddedText text) -> text;
            case Value.Builder(Value inner, _) -> text(inner, node, frame);
            default -> frame.unit().hole(Hole.Kind.COMPUTATION, node);
        };
    }

    /// The text of a value that is known to the last character.
    public static Optional<String> findLiteral(Value value) {
        return switch (value) {
            case Value.Text(EmbeddedText text) when !text.isDynamic() -> Optional.of(text.text());
            case Value.Whole(_, EmbeddedText text) -> Optional.of(text.text());
            case Value.Truth(boolean truth, _) -> Optional.of(Boolean.toString(truth));
            default -> Optional.empty();
        };
    }

    /// All texts among the values, those in lists one by one.
    public static List<EmbeddedText> flat(List<Value> values) {
        List<EmbeddedText> texts = new ArrayList<>();
        for (Value each : values) {
            switch (each) {
                case Value.Items(List<Value> items, _) -> texts.addAll(flat(items));
                case Value.Choice(_, Value yes, Value no) -> texts.addAll(flat(List.of(yes, no)));
                case Value.Text(EmbeddedText text) -> texts.add(text);
                case Value.Whole(_, EmbeddedText text) -> texts.add(text);
                case Value.Truth(_, EmbeddedText text) -> texts.add(text);
                case Value.Unknown(_, EmbeddedText text) -> texts.add(text);
                case Value.Builder(Value text, _) -> texts.addAll(flat(List.of(text)));
                case Value.Resource(Value path) -> texts.addAll(flat(List.of(path)));
                default -> texts.add(EmbeddedText.EMPTY);
            }
        }
        return texts;
    }
}
