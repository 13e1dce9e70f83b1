package plumbline.parse.script.tree;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.Statement;
import plumbline.parse.script.Unreadable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads everything that is done.
final class Statements {

    /// What still makes sense on its own in a piece that the grammar gave up on.
    private static final Set<String> WHOLE =
            Set.of("call_expression", "await_expression", "assignment_expression");

    private final Reading reading;

    Statements(Reading reading) {
        this.reading = reading;
    }

    /// The statements directly below a node; looks inside the pieces that are broken.
    List<Statement> all(RawNode node) {
        List<Statement> found = new ArrayList<>();
        if (node.isError()) {
            broken(node, found);
            return found;
        }
        for (RawNode child : node.children()) {
            if (child.isError()) {
                broken(child, found);
            } else if (child.isNamed()) {
                found.add(read(child));
            }
        }
        return found;
    }

    private void broken(RawNode error, List<Statement> into) {
        into.add(reading.give(error, Unreadable.Reason.SYNTAX));
        for (RawNode child : error.children()) {
            if (child.isError()) {
                reading.deeper(
                        () -> {
                            broken(child, into);
                            return true;
                        },
                        () -> into.add(reading.give(child, Unreadable.Reason.TOO_DEEP)));
            } else if (WHOLE.contains(child.type())) {
                into.add(new Statement.Evaluate(child.span(), reading.expressions().read(child)));
            } else if (isStatement(child.type())) {
                into.add(read(child));
            }
        }
    }

    private static boolean isStatement(String type) {
        return type.endsWith("_statement")
                || type.endsWith("_declaration")
                || type.equals("statement_block");
    }

    Statement read(RawNode node) {
        return reading.deeper(
                () -> readHere(node), () -> reading.give(node, Unreadable.Reason.TOO_DEEP));
    }

    private Statement readHere(RawNode node) {
        return switch (node.type()) {
            case "expression_statement" -> evaluate(node);
            case "statement_block" -> new Statement.Block(node.span(), all(node));
            case "if_statement" -> branch(node);
            case "for_statement" -> counted(node);
            case "for_in_statement" -> each(node);
            case "while_statement" -> loop(node, false);
            case "do_statement" -> loop(node, true);
            case "switch_statement" -> choice(node);
            case "try_statement" -> attempt(node);
            case "return_statement" ->
                    new Statement.Return(
                            node.span(),
                            node.findNamed()
                                    .map(value -> reading.expressions().read(value))
                                    .orElse(null));
            case "throw_statement" ->
                    new Statement.Throw(node.span(), reading.objects().inner(node));
            case "break_statement" -> new Statement.Break(node.span(), label(node));
            case "continue_statement" -> new Statement.Continue(node.span(), label(node));
            case "labeled_statement" ->
                    new Statement.Labelled(node.span(), String.valueOf(label(node)), body(node));
            case "import_statement", "export_statement" -> reading.modules().read(node);
            default -> reading.declarations().read(node);
        };
    }

    private @Nullable String label(RawNode node) {
        return node.find("label").map(reading::text).orElse(null);
    }

    private Statement evaluate(RawNode node) {
        return node.findNamed()
                .map(
                        inner ->
                                inner.type().equals("internal_module")
                                        ? reading.declarations().read(inner)
                                        : new Statement.Evaluate(
                                                node.span(), reading.expressions().read(inner)))
                .orElseGet(() -> new Statement.Block(node.span(), List.of()));
    }

    private Expression part(RawNode node, String field) {
        return node.find(field)
                .map(found -> reading.expressions().read(found))
                .orElseGet(() -> reading.give(node, Unreadable.Reason.MISSING));
    }

    private Statement body(RawNode node) {
        return node.find("body")
                .map(this::read)
                .orElseGet(() -> new Statement.Block(node.span(), List.of()));
    }

    private Statement.Block block(RawNode node) {
        List<Statement> inside = node.find("body").map(this::all).orElse(List.of());
        return new Statement.Block(node.find("body").orElse(node).span(), inside);
    }

    private Statement branch(RawNode node) {
        Statement then =
                node.find("consequence")
                        .map(this::read)
                        .orElseGet(() -> new Statement.Block(node.span(), List.of()));
        Statement otherwise =
                node.find("alternative").flatMap(RawNode::findNamed).map(this::read).orElse(null);
        return new Statement.If(node.span(), part(node, "condition"), then, otherwise);
    }

    private Statement counted(RawNode node) {
        Statement start = node.find("initializer").map(this::startOf).orElse(null);
        Expression condition =
                node.find("condition")
                        .flatMap(found -> valueOf(found).findFirst())
                        .map(found -> reading.expressions().read(found))
                        .orElse(null);
        Expression step =
                node.find("increment").map(found -> reading.expressions().read(found)).orElse(null);
        return new Statement.For(node.span(), start, condition, step, body(node));
    }

    private Statement startOf(RawNode node) {
        return isStatement(node.type()) || node.type().equals("empty_statement")
                ? read(node)
                : new Statement.Evaluate(node.span(), reading.expressions().read(node));
    }

    /// The condition of a loop is written as a statement, or as nothing but a semicolon.
    private static Stream<RawNode> valueOf(RawNode node) {
        return switch (node.type()) {
            case "expression_statement" -> node.named();
            case "empty_statement", ";" -> Stream.empty();
            default -> Stream.of(node);
        };
    }

    private Statement each(RawNode node) {
        Pattern pattern =
                node.find("left")
                        .map(left -> reading.patterns().read(left))
                        .orElseGet(() -> reading.patterns().name(node));
        boolean overKeys =
                node.find("operator").map(reading::text).filter("in"::equals).isPresent();
        return new Statement.ForEach(
                node.span(),
                node.find("kind").isPresent(),
                pattern,
                overKeys,
                part(node, "right"),
                body(node));
    }

    private Statement loop(RawNode node, boolean bodyFirst) {
        return new Statement.While(node.span(), part(node, "condition"), body(node), bodyFirst);
    }

    private Statement choice(RawNode node) {
        List<Statement.Case> cases = new ArrayList<>();
        for (RawNode each : node.find("body").stream().flatMap(RawNode::named).toList()) {
            Expression test =
                    each.find("value").map(found -> reading.expressions().read(found)).orElse(null);
            List<Statement> body =
                    each.all("body").filter(RawNode::isNamed).map(this::read).toList();
            cases.add(new Statement.Case(each.span(), test, body));
        }
        return new Statement.Switch(node.span(), part(node, "value"), cases);
    }

    private Statement attempt(RawNode node) {
        RawNode handler = node.find("handler").orElse(null);
        RawNode last = node.find("finalizer").orElse(null);
        Pattern caught =
                handler == null
                        ? null
                        : handler.find("parameter")
                                .map(each -> reading.patterns().read(each))
                                .orElse(null);
        return new Statement.Try(
                node.span(),
                block(node),
                caught,
                handler == null ? null : block(handler),
                last == null ? null : block(last));
    }
}
