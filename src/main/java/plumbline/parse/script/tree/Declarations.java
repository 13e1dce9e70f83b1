package plumbline.parse.script.tree;

import plumbline.parse.script.DeclaredNames;
import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Link;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.Property;
import plumbline.parse.script.Statement;
import plumbline.parse.script.Unreadable;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads declarations; those of types only leave an empty block.
final class Declarations {

    private final Reading reading;

    Declarations(Reading reading) {
        this.reading = reading;
    }

    Statement read(RawNode node) {
        return switch (node.type()) {
            case "lexical_declaration", "variable_declaration", "using_declaration" ->
                    variables(node);
            case "function_declaration", "generator_function_declaration" ->
                    new Statement.DeclareFunction(node.span(), reading.functions().function(node));
            case "class_declaration", "abstract_class_declaration" ->
                    new Statement.DeclareClass(node.span(), reading.classes().read(node));
            case "enum_declaration" -> enumeration(node);
            case "internal_module", "module" -> namespace(node);
            case "function_signature",
                    "interface_declaration",
                    "type_alias_declaration",
                    "ambient_declaration",
                    "import_alias",
                    "empty_statement",
                    "debugger_statement",
                    "abstract_method_signature" ->
                    empty(node);
            default -> other(node);
        };
    }

    private Statement empty(RawNode node) {
        return new Statement.Block(node.span(), List.of());
    }

    private Statement other(RawNode node) {
        return node.type().endsWith("_statement")
                ? reading.give(node, Unreadable.Reason.UNKNOWN_SYNTAX)
                : new Statement.Evaluate(node.span(), reading.expressions().read(node));
    }

    private Statement variables(RawNode node) {
        List<Statement.Declarator> declarators = new ArrayList<>();
        for (RawNode each : node.named().toList()) {
            Optional<RawNode> name = each.find("name");
            if (name.isPresent()) {
                Pattern pattern = reading.patterns().read(name.get());
                Expression value =
                        each.find("value")
                                .map(found -> reading.expressions().read(found))
                                .orElse(null);
                declarators.add(new Statement.Declarator(each.span(), pattern, value));
            }
        }
        boolean isVar = node.type().equals("variable_declaration");
        return new Statement.Declare(node.span(), isVar, declarators);
    }

    /// `enum E {A, B = 'b'}` is the object `{A: 0, B: 'b'}`.
    private Statement enumeration(RawNode node) {
        List<Property> members = new ArrayList<>();
        double next = 0;
        for (RawNode each : node.find("body").stream().flatMap(RawNode::named).toList()) {
            Expression value =
                    each.find("value")
                            .map(found -> reading.expressions().read(found))
                            .orElse(new Expression.NumberLiteral(each.span(), next));
            if (value instanceof Expression.NumberLiteral number) {
                next = number.value() + 1;
            }
            Property.Key key =
                    each.type().equals("enum_assignment")
                            ? reading.objects().key(each)
                            : named(each);
            members.add(new Property.Keyed(each.span(), key, Property.Accessor.NONE, value));
        }
        return constant(node, new Expression.ObjectLiteral(node.span(), members));
    }

    private Property.Key named(RawNode node) {
        boolean quoted = node.type().equals("string");
        String name = quoted ? reading.literals().inside(node).text() : reading.text(node);
        return new Property.Named(node.span(), name);
    }

    /// `namespace N { export … }` is an object with what it exports, made by a call.
    private Statement namespace(RawNode node) {
        List<Statement> body = new ArrayList<>();
        List<Property> exported = new ArrayList<>();
        for (Statement each : node.find("body").map(reading.statements()::all).orElse(List.of())) {
            if (each instanceof ModuleStatement.ExportDeclared export) {
                body.add(export.declaration());
                DeclaredNames.of(export.declaration())
                        .forEach(name -> exported.add(shortProperty(name)));
            } else {
                body.add(each);
            }
        }
        body.add(
                new Statement.Return(
                        node.span(), new Expression.ObjectLiteral(node.span(), exported)));
        Expression function =
                new FunctionLiteral(
                        node.span(),
                        null,
                        List.of(),
                        new Statement.Block(node.span(), body),
                        true,
                        false,
                        false);
        Link call = new Link.Call(node.span(), List.of(), false);
        return constant(node, new Expression.Chain(node.span(), function, List.of(call)));
    }

    private static Property shortProperty(Expression.Name name) {
        Property.Key key = new Property.Named(name.span(), name.name());
        return new Property.Keyed(name.span(), key, Property.Accessor.NONE, name);
    }

    private Statement constant(RawNode node, Expression value) {
        Pattern name =
                node.find("name")
                        .map(reading.patterns()::name)
                        .orElseGet(() -> reading.patterns().name(node));
        Statement.Declarator one = new Statement.Declarator(node.span(), name, value);
        return new Statement.Declare(node.span(), false, List.of(one));
    }

    /// The text of a module’s name, as `from` and `require` take it.
    Optional<String> findSource(RawNode node) {
        return node.find("source").map(reading.literals()::inside).map(EmbeddedText::text);
    }
}
