package plumbline.parse.script.tree;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Link;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.Statement;
import plumbline.parse.script.Unreadable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads imports and exports.
final class ModuleStatements {

    private final Reading reading;

    ModuleStatements(Reading reading) {
        this.reading = reading;
    }

    Statement read(RawNode node) {
        // `import type` and `export type` are gone when the program runs
        if (node.has("type") || node.has("typeof")) {
            return new Statement.Block(node.span(), List.of());
        }
        return node.type().equals("import_statement") ? imports(node) : exports(node);
    }

    private Statement imports(RawNode node) {
        Optional<RawNode> required = node.findType("import_require_clause");
        if (required.isPresent()) {
            return require(node, required.get());
        }
        List<ModuleStatement.Imported> names = new ArrayList<>();
        node.findType("import_clause")
                .ifPresent(clause -> clause.named().forEach(each -> imported(each, names)));
        String source = reading.declarations().findSource(node).orElse("");
        return new ModuleStatement.Import(node.span(), source, names);
    }

    private void imported(RawNode node, List<ModuleStatement.Imported> into) {
        switch (node.type()) {
            case "namespace_import" ->
                    node.findNamed().ifPresent(name -> into.add(imported(node, "*", name)));
            case "named_imports" ->
                    node.named()
                            .filter(each -> !each.has("type"))
                            .forEach(each -> into.add(specifier(each)));
            default -> into.add(imported(node, "default", node));
        }
    }

    private ModuleStatement.Imported specifier(RawNode node) {
        RawNode name = node.find("name").orElse(node);
        return imported(node, name(name), node.find("alias").orElse(name));
    }

    private ModuleStatement.Imported imported(RawNode node, String name, RawNode local) {
        return new ModuleStatement.Imported(node.span(), name, reading.text(local));
    }

    private String name(RawNode node) {
        return node.type().equals("string")
                ? reading.literals().inside(node).text()
                : reading.text(node);
    }

    /// `import a = require('b')`.
    private Statement require(RawNode node, RawNode clause) {
        Pattern name =
                clause.findNamed()
                        .map(reading.patterns()::name)
                        .orElseGet(() -> reading.patterns().name(clause));
        List<Expression> arguments =
                clause.find("source").map(reading.literals()::string).stream().toList();
        Expression call =
                new Expression.Chain(
                        node.span(),
                        new Expression.Name(clause.span(), "require"),
                        List.of(new Link.Call(clause.span(), arguments, false)));
        Statement.Declarator one = new Statement.Declarator(node.span(), name, call);
        return new Statement.Declare(node.span(), false, List.of(one));
    }

    private Statement exports(RawNode node) {
        Optional<RawNode> declaration = node.find("declaration");
        Optional<RawNode> value = node.find("value");
        Optional<RawNode> names = node.findType("export_clause");
        String source = reading.declarations().findSource(node).orElse(null);
        if (node.has("=")) {
            return new ModuleStatement.ExportAssigned(node.span(), assigned(node));
        }
        if (names.isPresent()) {
            return new ModuleStatement.ExportNames(node.span(), source, exported(names.get()));
        }
        if (source != null) {
            String name =
                    node.findType("namespace_export")
                            .flatMap(RawNode::findNamed)
                            .map(this::name)
                            .orElse(null);
            return new ModuleStatement.ExportAll(node.span(), source, name);
        }
        if (node.has("default")) {
            return byDefault(node, declaration.or(() -> value).orElse(node));
        }
        return declaration
                .<Statement>map(
                        each ->
                                new ModuleStatement.ExportDeclared(
                                        node.span(), reading.statements().read(each)))
                .orElseGet(() -> new Statement.Block(node.span(), List.of()));
    }

    private Expression assigned(RawNode node) {
        return node.findNamed()
                .map(reading.expressions()::read)
                .orElseGet(() -> reading.give(node, Unreadable.Reason.MISSING));
    }

    private Statement byDefault(RawNode node, RawNode value) {
        return switch (value.type()) {
            case "function_declaration",
                    "generator_function_declaration",
                    "class_declaration",
                    "abstract_class_declaration" -> {
                Statement declared = reading.statements().read(value);
                Expression result =
                        switch (declared) {
                            case Statement.DeclareFunction function -> function.function();
                            case Statement.DeclareClass type -> type.type();
                            default -> reading.give(value, Unreadable.Reason.UNKNOWN_SYNTAX);
                        };
                yield new ModuleStatement.ExportDefault(node.span(), result);
            }
            case "interface_declaration", "function_signature" ->
                    new Statement.Block(node.span(), List.of());
            case "export_statement" -> reading.give(node, Unreadable.Reason.UNKNOWN_SYNTAX);
            default ->
                    new ModuleStatement.ExportDefault(
                            node.span(), reading.expressions().read(value));
        };
    }

    private List<ModuleStatement.Exported> exported(RawNode clause) {
        List<ModuleStatement.Exported> names = new ArrayList<>();
        clause.named()
                .filter(each -> !each.has("type"))
                .forEach(
                        each -> {
                            RawNode local = each.find("name").orElse(each);
                            RawNode name = each.find("alias").orElse(local);
                            names.add(
                                    new ModuleStatement.Exported(
                                            each.span(), name(local), name(name)));
                        });
        return names;
    }
}
