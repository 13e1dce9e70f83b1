package plumbline.parse.script.tree;

import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Property;
import plumbline.parse.script.Unreadable;

import java.util.ArrayList;
import java.util.List;

/// Reads object and array literals and the names of their members.
final class Objects {

    private final Reading reading;

    Objects(Reading reading) {
        this.reading = reading;
    }

    Expression object(RawNode node) {
        List<Property> properties = new ArrayList<>();
        for (RawNode child : node.named().toList()) {
            properties.add(property(child));
        }
        return new Expression.ObjectLiteral(node.span(), properties);
    }

    private Property property(RawNode node) {
        return switch (node.type()) {
            case "pair" -> keyed(node, key(node), value(node));
            case "method_definition" -> method(node);
            case "spread_element" -> new Property.Rest(node.span(), inner(node));
            default -> {
                Property.Key key = new Property.Named(node.span(), reading.text(node));
                yield keyed(node, key, new Expression.Name(node.span(), reading.text(node)));
            }
        };
    }

    private static Property keyed(RawNode node, Property.Key key, Expression value) {
        return new Property.Keyed(node.span(), key, Property.Accessor.NONE, value);
    }

    private Property method(RawNode node) {
        FunctionLiteral function = reading.functions().method(node);
        return new Property.Keyed(node.span(), key(node), accessor(node), function);
    }

    static Property.Accessor accessor(RawNode node) {
        if (node.has("get")) {
            return Property.Accessor.GETTER;
        }
        return node.has("set") ? Property.Accessor.SETTER : Property.Accessor.NONE;
    }

    private Expression value(RawNode node) {
        return node.find("value")
                .map(value -> reading.expressions().read(value))
                .orElseGet(() -> reading.give(node, Unreadable.Reason.MISSING));
    }

    /// What follows `...`.
    Expression inner(RawNode node) {
        return node.findNamed()
                .map(value -> reading.expressions().read(value))
                .orElseGet(() -> reading.give(node, Unreadable.Reason.MISSING));
    }

    /// The name of a pair, a method or a field.
    Property.Key key(RawNode node) {
        RawNode name =
                node.find("key")
                        .or(() -> node.find("name"))
                        .or(() -> node.find("property"))
                        .orElse(node);
        return switch (name.type()) {
            case "string" ->
                    new Property.Named(name.span(), reading.literals().inside(name).text());
            case "computed_property_name" -> new Property.Computed(name.span(), inner(name));
            default -> new Property.Named(name.span(), reading.text(name));
        };
    }

    Expression array(RawNode node) {
        List<Expression> elements = new ArrayList<>();
        boolean empty = true;
        for (RawNode child : node.children()) {
            if (child.type().equals(",")) {
                if (empty) {
                    elements.add(new Expression.NothingLiteral(child.span(), true));
                }
                empty = true;
            } else if (child.isNamed() && !child.isError()) {
                elements.add(reading.expressions().read(child));
                empty = false;
            }
        }
        return new Expression.ArrayLiteral(node.span(), elements);
    }
}
