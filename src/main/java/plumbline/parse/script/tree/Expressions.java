package plumbline.parse.script.tree;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Operator;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.Unreadable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads everything that has a value.
final class Expressions {

    /// These say something about types only; the value is that of what is inside.
    private static final Set<String> WRAPPERS =
            Set.of(
                    "parenthesized_expression",
                    "as_expression",
                    "satisfies_expression",
                    "instantiation_expression",
                    "type_assertion");

    private final Reading reading;

    Expressions(Reading reading) {
        this.reading = reading;
    }

    Expression read(RawNode node) {
        RawNode inner = unwrap(node);
        return reading.deeper(
                () -> readHere(inner), () -> reading.give(inner, Unreadable.Reason.TOO_DEEP));
    }

    private static RawNode unwrap(RawNode node) {
        RawNode inner = node;
        while (WRAPPERS.contains(inner.type())) {
            // the type of `<T>value` is left out of the tree, or comes first
            Optional<RawNode> next =
                    inner.type().equals("type_assertion")
                            ? inner.named().reduce((one, two) -> two)
                            : inner.findNamed();
            if (next.isEmpty()) {
                break;
            }
            inner = next.get();
        }
        return inner;
    }

    private Expression readHere(RawNode node) {
        return switch (node.type()) {
            case "identifier", "property_identifier", "import", "meta_property" ->
                    new Expression.Name(node.span(), reading.text(node));
            case "this" -> new Expression.This(node.span());
            case "super" -> new Expression.Super(node.span());
            case "true", "false" ->
                    new Expression.BooleanLiteral(node.span(), node.type().equals("true"));
            case "null" -> new Expression.NothingLiteral(node.span(), false);
            case "undefined" -> new Expression.NothingLiteral(node.span(), true);
            case "number" -> reading.literals().number(node);
            case "string" -> reading.literals().string(node);
            case "template_string" -> reading.literals().template(node);
            case "regex" -> reading.literals().regex(node);
            case "array" -> reading.objects().array(node);
            case "object" -> reading.objects().object(node);
            case "arrow_function" -> reading.functions().arrow(node);
            case "function_expression", "function", "generator_function" ->
                    reading.functions().function(node);
            case "class" -> reading.classes().read(node);
            case "call_expression",
                    "member_expression",
                    "subscript_expression",
                    "non_null_expression" ->
                    reading.chains().chain(node);
            case "binary_expression" -> reading.chains().binary(node);
            default -> readOther(node);
        };
    }

    private Expression readOther(RawNode node) {
        return switch (node.type()) {
            case "new_expression" -> create(node);
            case "unary_expression" ->
                    new Expression.Unary(node.span(), operator(node), part(node, "argument"));
            case "update_expression" -> update(node);
            case "assignment_expression" ->
                    new Expression.Assign(node.span(), target(node), null, part(node, "right"));
            case "augmented_assignment_expression" -> augmented(node);
            case "ternary_expression" ->
                    new Expression.Ternary(
                            node.span(),
                            part(node, "condition"),
                            part(node, "consequence"),
                            part(node, "alternative"));
            case "await_expression" ->
                    new Expression.Await(node.span(), reading.objects().inner(node));
            case "yield_expression" ->
                    new Expression.Yield(
                            node.span(), node.findNamed().map(this::read).orElse(null));
            case "sequence_expression" ->
                    new Expression.Sequence(node.span(), node.named().map(this::read).toList());
            case "spread_element" ->
                    new Expression.Spread(node.span(), reading.objects().inner(node));
            default -> reading.give(node, reason(node));
        };
    }

    private static Unreadable.Reason reason(RawNode node) {
        if (node.isError()) {
            return Unreadable.Reason.SYNTAX;
        }
        return node.type().startsWith(NodeCopy.MISSING_PREFIX)
                ? Unreadable.Reason.MISSING
                : Unreadable.Reason.UNKNOWN_SYNTAX;
    }

    private Expression part(RawNode node, String field) {
        return node.find(field)
                .map(this::read)
                .orElseGet(() -> reading.give(node, Unreadable.Reason.MISSING));
    }

    private String operator(RawNode node) {
        return node.find("operator").map(reading::text).orElse("");
    }

    private Pattern target(RawNode node) {
        return reading.patterns().read(unwrap(node.find("left").orElse(node)));
    }

    private Expression create(RawNode node) {
        List<Expression> arguments =
                node.find("arguments")
                        .map(each -> reading.chains().arguments(each))
                        .orElse(List.of());
        return new Expression.New(node.span(), part(node, "constructor"), arguments);
    }

    private Expression update(RawNode node) {
        boolean prefix =
                node.find("operator").filter(each -> each.start() == node.start()).isPresent();
        return new Expression.Update(
                node.span(), operator(node).equals("++"), prefix, part(node, "argument"));
    }

    private Expression augmented(RawNode node) {
        String sign = operator(node);
        Optional<Operator> operator =
                Operator.find(sign.substring(0, Math.max(0, sign.length() - 1)));
        if (operator.isEmpty()) {
            return reading.give(node, Unreadable.Reason.UNKNOWN_SYNTAX);
        }
        return new Expression.Assign(
                node.span(), target(node), operator.get(), part(node, "right"));
    }
}
