package plumbline.preferences.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One field of a JSON object; what is missing or makes no sense reads as the fallback.
record Field<T>(
        String name,
        T fallback,
        Function<JsonNode, Optional<T>> parse,
        Function<T, JsonNode> format) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static Field<Boolean> flag(String name, boolean fallback) {
        return new Field<>(name, fallback, JsonNode::booleanValueOpt, NODES::booleanNode);
    }

    /// A number; what is not one, as JSON knows no NaN, stands there as `null`.
    static Field<Double> number(String name, double fallback) {
        return new Field<>(
                name,
                fallback,
                // doubleValue() would throw on what only fits a BigDecimal
                node ->
                        Optional.of(node)
                                .filter(JsonNode::isNumber)
                                .map(number -> number.decimalValue().doubleValue()),
                number -> number.isNaN() ? NODES.nullNode() : NODES.numberNode(number));
    }

    /// One of an enum's constants, written in small letters.
    static <E extends Enum<E>> Field<E> choice(String name, E fallback) {
        return text(
                name,
                fallback,
                word ->
                        EnumSet.allOf(fallback.getDeclaringClass()).stream()
                                .filter(each -> word(each).equals(word))
                                .findFirst(),
                Field::word);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <T> Field<T> text(
            String name,
            T fallback,
            Function<String, Optional<T>> parse,
            Function<T, String> format) {
        return new Field<>(
                name,
                fallback,
                node -> node.stringValueOpt().flatMap(parse),
                value -> NODES.stringNode(format.apply(value)));
    }

    T in(ObjectNode parent) {
        return parse.apply(parent.path(name)).orElse(fallback);
    }

    /// Leaves alone what already reads as wanted: it may be a word of another version.
    void set(ObjectNode parent, T wanted) {
        if (!parent.has(name) || !in(parent).equals(wanted)) {
            parent.set(name, format.apply(wanted));
        }
    }
}
