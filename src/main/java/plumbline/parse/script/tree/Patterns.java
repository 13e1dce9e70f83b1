package plumbline.parse.script.tree;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.Property;

import java.util.ArrayList;
import java.util.List;

/// Reads what a value is assigned to.
final class Patterns {

    private final Reading reading;

    Patterns(Reading reading) {
        this.reading = reading;
    }

    Pattern read(RawNode node) {
        return reading.deeper(() -> readHere(node), () -> target(node));
    }

    private Pattern readHere(RawNode node) {
        return switch (node.type()) {
            case "array_pattern", "array" -> array(node);
            case "object_pattern", "object" -> object(node);
            case "assignment_pattern", "object_assignment_pattern", "assignment_expression" ->
                    withDefault(node);
            case "rest_pattern", "spread_element" ->
                    new Pattern.RestPattern(node.span(), inner(node));
            case "identifier",
                    "shorthand_property_identifier_pattern",
                    "shorthand_property_identifier" ->
                    name(node);
            default -> target(node);
        };
    }

    Pattern name(RawNode node) {
        return new Pattern.Target(
                node.span(), new Expression.Name(node.span(), reading.text(node)));
    }

    private Pattern target(RawNode node) {
        return new Pattern.Target(node.span(), reading.expressions().read(node));
    }

    private Pattern inner(RawNode node) {
        return node.findNamed().map(this::read).orElseGet(() -> target(node));
    }

    private Pattern withDefault(RawNode node) {
        Pattern left = node.find("left").map(this::read).orElseGet(() -> target(node));
        return node.find("right")
                .<Pattern>map(
                        right ->
                                new Pattern.WithDefault(
                                        node.span(), left, reading.expressions().read(right)))
                .orElse(left);
    }

    private Pattern array(RawNode node) {
        List<@Nullable Pattern> elements = new ArrayList<>();
        boolean empty = true;
        for (RawNode child : node.children()) {
            if (child.type().equals(",")) {
                if (empty) {
                    elements.add(null);
                }
                empty = true;
            } else if (child.isNamed() && !child.isError()) {
                elements.add(read(child));
                empty = false;
            }
        }
        return new Pattern.ArrayPattern(node.span(), elements);
    }

    private Pattern object(RawNode node) {
        List<Pattern.Entry> entries = new ArrayList<>();
        Pattern rest = null;
        for (RawNode child : node.named().toList()) {
            switch (child.type()) {
                case "rest_pattern", "spread_element" -> rest = inner(child);
                case "pair_pattern", "pair" -> entries.add(pair(child));
                default -> entries.add(shortEntry(child));
            }
        }
        return new Pattern.ObjectPattern(node.span(), entries, rest);
    }

    private Pattern.Entry pair(RawNode node) {
        Property.Key key = reading.objects().key(node);
        Pattern value = node.find("value").map(this::read).orElseGet(() -> target(node));
        return new Pattern.Entry(key, value);
    }

    private Pattern.Entry shortEntry(RawNode node) {
        RawNode name = node.find("left").orElse(node);
        Property.Key key = new Property.Named(name.span(), reading.text(name));
        return new Pattern.Entry(key, read(node));
    }
}
