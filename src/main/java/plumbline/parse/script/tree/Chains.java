package plumbline.parse.script.tree;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Link;
import plumbline.parse.script.Operator;
import plumbline.parse.script.Span;
import plumbline.parse.script.Unreadable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Reads chains of calls and members, and sums of many parts, without a step down for each link.
final class Chains {

    private final Reading reading;

    Chains(Reading reading) {
        this.reading = reading;
    }

    Expression chain(RawNode node) {
        Deque<RawNode> steps = new ArrayDeque<>();
        RawNode first = node;
        while (isLink(first)) {
            if (!first.type().equals("non_null_expression")) {
                steps.push(first);
            }
            first = below(first);
        }
        List<Link> links = new ArrayList<>();
        steps.forEach(step -> links.add(link(step)));
        return awaitedFirst(node, first, links);
    }

    /// `await f<T>()` reads as a call of `await f<T>`: what is awaited is the call.
    private Expression awaitedFirst(RawNode node, RawNode first, List<Link> links) {
        Optional<RawNode> awaited =
                first.type().equals("await_expression") ? first.findNamed() : Optional.empty();
        if (awaited.isEmpty()) {
            return chain(node.span(), reading.expressions().read(first), links);
        }
        Expression operand = reading.expressions().read(awaited.get());
        Span span = new Span(operand.span().start(), node.end());
        return new Expression.Await(node.span(), chain(span, operand, links));
    }

    private static Expression chain(Span span, Expression first, List<Link> links) {
        if (links.isEmpty()) {
            return first;
        }
        if (first instanceof Expression.Chain inner) {
            List<Link> all = new ArrayList<>(inner.links());
            all.addAll(links);
            return new Expression.Chain(span, inner.first(), all);
        }
        return new Expression.Chain(span, first, links);
    }

    private static boolean isLink(RawNode node) {
        return switch (node.type()) {
            case "call_expression", "member_expression", "subscript_expression" -> true;
            case "non_null_expression" -> node.findNamed().isPresent();
            default -> false;
        };
    }

    private static RawNode below(RawNode link) {
        return link.find("function")
                .or(() -> link.find("object"))
                .or(link::findNamed)
                .orElseGet(() -> new RawNode(Grammar.ERROR, null, true, link.span()));
    }

    private Link link(RawNode node) {
        boolean optional = node.has("optional_chain") || node.has("?.");
        return switch (node.type()) {
            case "member_expression" -> member(node, optional);
            case "subscript_expression" ->
                    new Link.Index(node.span(), part(node, "index"), optional);
            default -> call(node, optional);
        };
    }

    private Link member(RawNode node, boolean optional) {
        RawNode name = node.find("property").orElse(node);
        return new Link.Member(name.span(), reading.text(name), optional);
    }

    private Link call(RawNode node, boolean optional) {
        RawNode arguments = node.find("arguments").orElse(node);
        if (arguments.type().equals("template_string")) {
            return new Link.Tagged(arguments.span(), reading.literals().template(arguments));
        }
        return new Link.Call(arguments.span(), arguments(arguments), optional);
    }

    /// What stands between the parentheses of a call.
    List<Expression> arguments(RawNode node) {
        return node.named().map(each -> reading.expressions().read(each)).toList();
    }

    private Expression part(RawNode node, String field) {
        return node.find(field)
                .map(found -> reading.expressions().read(found))
                .orElseGet(() -> reading.give(node, Unreadable.Reason.MISSING));
    }

    Expression binary(RawNode node) {
        Deque<RawNode> steps = new ArrayDeque<>();
        RawNode first = node;
        while (first.type().equals("binary_expression") && first.find("left").isPresent()) {
            steps.push(first);
            first = first.find("left").orElse(first);
        }
        Expression start = reading.expressions().read(first);
        List<Expression.Operand> rest = new ArrayList<>();
        for (RawNode step : steps) {
            String sign = step.find("operator").map(reading::text).orElse("");
            Optional<Operator> operator = Operator.find(sign);
            if (operator.isEmpty()) {
                return reading.give(node, Unreadable.Reason.UNKNOWN_SYNTAX);
            }
            rest.add(new Expression.Operand(operator.get(), part(step, "right")));
        }
        return new Expression.Binary(node.span(), start, rest);
    }
}
