package plumbline.parse.script.tree;

import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Link;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads functions of every form.
final class Functions {

    private final Reading reading;

    Functions(Reading reading) {
        this.reading = reading;
    }

    FunctionLiteral function(RawNode node) {
        String name = node.find("name").map(reading::text).orElse(null);
        boolean generator = node.type().startsWith("generator") || node.has("*");
        return new FunctionLiteral(
                node.span(),
                name,
                parameters(node),
                body(node),
                false,
                node.has("async"),
                generator);
    }

    /// A method has a name too, but it is that of a property.
    FunctionLiteral method(RawNode node) {
        List<Statement> start = assigned(node);
        Statement.Block body = body(node);
        if (!start.isEmpty()) {
            start.addAll(body.statements());
            body = new Statement.Block(body.span(), List.copyOf(start));
        }
        return new FunctionLiteral(
                node.span(), null, parameters(node), body, false, node.has("async"), node.has("*"));
    }

    FunctionLiteral arrow(RawNode node) {
        List<Pattern> parameters =
                node.find("parameter")
                        .map(single -> List.of(reading.patterns().read(single)))
                        .orElseGet(() -> parameters(node));
        return new FunctionLiteral(
                node.span(), null, parameters, body(node), true, node.has("async"), false);
    }

    private Statement.Block body(RawNode node) {
        Optional<RawNode> body = node.find("body");
        if (body.isEmpty()) {
            return new Statement.Block(node.span(), List.of());
        }
        RawNode found = body.get();
        if (found.type().equals("statement_block")) {
            return new Statement.Block(found.span(), reading.statements().all(found));
        }
        Expression value = reading.expressions().read(found);
        return new Statement.Block(
                found.span(), List.of(new Statement.Return(found.span(), value)));
    }

    private List<Pattern> parameters(RawNode node) {
        List<Pattern> parameters = new ArrayList<>();
        for (RawNode each : node.find("parameters").stream().flatMap(RawNode::named).toList()) {
            RawNode pattern = each.find("pattern").orElse(each);
            if (!pattern.type().equals("this")) {
                parameters.add(parameter(each, reading.patterns().read(pattern)));
            }
        }
        return parameters;
    }

    private Pattern parameter(RawNode node, Pattern pattern) {
        boolean typed =
                node.type().equals("required_parameter")
                        || node.type().equals("optional_parameter");
        return node.find("value")
                .filter(value -> typed)
                .<Pattern>map(
                        value ->
                                new Pattern.WithDefault(
                                        node.span(), pattern, reading.expressions().read(value)))
                .orElse(pattern);
    }

    /// `constructor(private a)` also says `this.a = a`.
    private List<Statement> assigned(RawNode method) {
        List<Statement> assigned = new ArrayList<>();
        for (RawNode each : method.find("parameters").stream().flatMap(RawNode::named).toList()) {
            Optional<RawNode> name =
                    each.find("pattern").filter(found -> found.type().equals("identifier"));
            if (name.isPresent() && (each.has("accessibility_modifier") || each.has("readonly"))) {
                assigned.add(assignment(name.get()));
            }
        }
        return assigned;
    }

    private Statement assignment(RawNode name) {
        Expression value = new Expression.Name(name.span(), reading.text(name));
        Expression field =
                new Expression.Chain(
                        name.span(),
                        new Expression.This(name.span()),
                        List.of(new Link.Member(name.span(), reading.text(name), false)));
        Pattern target = new Pattern.Target(name.span(), field);
        return new Statement.Evaluate(
                name.span(), new Expression.Assign(name.span(), target, null, value));
    }
}
