package plumbline.parse.script.tree;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Expression;
import plumbline.parse.script.Statement;

import java.util.ArrayList;
import java.util.List;

/// Reads classes.
final class Classes {

    private final Reading reading;

    Classes(Reading reading) {
        this.reading = reading;
    }

    ClassLiteral read(RawNode node) {
        List<ClassLiteral.Member> members = new ArrayList<>();
        for (RawNode each : node.find("body").stream().flatMap(RawNode::named).toList()) {
            switch (each.type()) {
                case "method_definition" -> members.add(method(each));
                case "field_definition", "public_field_definition" -> members.add(field(each));
                case "class_static_block" -> members.add(staticBlock(each));
                // what has no body is a type only
                default -> {}
            }
        }
        String name = node.find("name").map(reading::text).orElse(null);
        return new ClassLiteral(node.span(), name, parent(node), members, decorators(node));
    }

    private List<Expression> decorators(RawNode node) {
        return node.decorators().stream()
                .flatMap(RawNode::named)
                .map(each -> reading.expressions().read(each))
                .toList();
    }

    private @Nullable Expression parent(RawNode node) {
        return node.findType("class_heritage")
                .flatMap(
                        heritage ->
                                heritage.findType("extends_clause")
                                        .flatMap(clause -> clause.find("value"))
                                        .or(() -> heritage.findNamed()))
                .filter(found -> !found.type().equals("implements_clause"))
                .map(found -> reading.expressions().read(found))
                .orElse(null);
    }

    private ClassLiteral.Member method(RawNode node) {
        return new ClassLiteral.Method(
                node.span(),
                reading.objects().key(node),
                node.has("static"),
                Objects.accessor(node),
                reading.functions().method(node));
    }

    private ClassLiteral.Member field(RawNode node) {
        Expression value =
                node.find("value").map(found -> reading.expressions().read(found)).orElse(null);
        return new ClassLiteral.Field(
                node.span(),
                reading.objects().key(node),
                node.has("static"),
                value,
                decorators(node),
                node.annotation());
    }

    private ClassLiteral.Member staticBlock(RawNode node) {
        List<Statement> body =
                node.find("body").map(found -> reading.statements().all(found)).orElse(List.of());
        return new ClassLiteral.StaticBlock(node.span(), new Statement.Block(node.span(), body));
    }
}
