package plumbline.parse.sql.postgres;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Array_elementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Array_expressionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Expr_constContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_callContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Indirection_varContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Type_coercionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.parse.sql.tree.SqlText;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Works out which text an expression of PL/pgSQL gives; what only the server knows is a hole.
final class Values {

    private static final int DEEPEST = 40;
    private static final int LONGEST = 100_000;

    private final SqlText text;

    Values(SqlText text) {
        this.text = text;
    }

    /// Remembers what a variable holds from now on, or that nobody knows.
    void assign(String name, VexContext value, Variables known) {
        List<EmbeddedText> elements = array(value, known);
        if (elements != null) {
            known.put(name, elements);
            return;
        }
        EmbeddedText found = text(value, known, 0);
        if (isUnknown(found) || found.text().length() > LONGEST) {
            known.forget(List.of(name));
        } else {
            known.put(name, found);
        }
    }

    /// The text of an expression.
    EmbeddedText text(VexContext expression, Variables known) {
        return text(expression, known, 0);
    }

    /// Whether nothing of it is known.
    static boolean isUnknown(EmbeddedText value) {
        return value.isDynamic() && value.withoutHoles().text().isBlank();
    }

    private EmbeddedText text(VexContext expression, Variables known, int depth) {
        List<EmbeddedText> parts = new ArrayList<>();
        Deque<VexContext> open = new ArrayDeque<>();
        open.push(expression);
        while (!open.isEmpty()) {
            VexContext next = open.pop();
            if (isJoined(next)) {
                open.push(next.vex(1));
                open.push(next.vex(0));
            } else {
                parts.add(single(next, known, depth));
            }
        }
        return EmbeddedText.join(parts);
    }

    private boolean isJoined(VexContext expression) {
        return expression.vex().size() == 2
                && expression.op() != null
                && text.of(expression.op()).equals("||");
    }

    private EmbeddedText single(VexContext expression, Variables known, int depth) {
        ParserRuleContext core = core(expression);
        EmbeddedText found =
                switch (core) {
                    case Expr_constContext constant -> constant(constant);
                    case Indirection_varContext variable ->
                            known.text(text.name(variable).toString());
                    case Function_callContext call when depth < DEEPEST ->
                            call(call, known, depth + 1);
                    case VexContext joined when !joined.equals(expression) && depth < DEEPEST ->
                            text(joined, known, depth + 1);
                    case Type_coercionContext typed -> text.value(typed.sconst());
                    default -> null;
                };
        return found == null ? hole(expression) : found;
    }

    private EmbeddedText constant(Expr_constContext constant) {
        return constant.sconst() == null ? text.slice(constant) : text.value(constant.sconst());
    }

    /// What is in parentheses or cast to another type, and in nothing else.
    private static ParserRuleContext core(VexContext expression) {
        ParserRuleContext node = expression;
        while (true) {
            ParserRuleContext inner = null;
            if (node instanceof VexContext vex
                    && vex.vex().size() == 1
                    && vex.indirection_list() == null
                    && (vex.CAST_EXPRESSION() != null || vex.LEFT_PAREN() != null)
                    && vex.IN() == null) {
                inner = vex.vex(0);
            } else if (node.getChildCount() == 1
                    && node.getChild(0) instanceof ParserRuleContext only
                    && !isLeaf(node)) {
                inner = only;
            }
            if (inner == null) {
                return node;
            }
            node = inner;
        }
    }

    private static boolean isLeaf(ParserRuleContext node) {
        return node instanceof Expr_constContext
                || node instanceof Indirection_varContext
                || node instanceof Function_callContext;
    }

    private @Nullable EmbeddedText call(Function_callContext call, Variables known, int depth) {
        if (call.schema_qualified_name_nontype() == null) {
            return null;
        }
        List<VexContext> arguments =
                call.vex_or_named_notation().stream().map(each -> each.vex()).toList();
        String name = text.name(call.schema_qualified_name_nontype()).name();
        if (arguments.isEmpty()) {
            return null;
        }
        return switch (name) {
            case "format" -> format(arguments, known, depth);
            case "quote_ident" -> Formatted.identifier(text(arguments.getFirst(), known, depth));
            case "quote_literal", "quote_nullable" ->
                    Formatted.literal(text(arguments.getFirst(), known, depth));
            case "concat" ->
                    EmbeddedText.join(
                            arguments.stream().map(each -> text(each, known, depth)).toList());
            case "btrim", "text" ->
                    arguments.size() == 1 ? text(arguments.getFirst(), known, depth) : null;
            default -> null;
        };
    }

    private @Nullable EmbeddedText format(List<VexContext> arguments, Variables known, int depth) {
        EmbeddedText pattern = text(arguments.getFirst(), known, depth);
        if (isUnknown(pattern)) {
            return null;
        }
        List<EmbeddedText> values =
                arguments.stream().skip(1).map(each -> text(each, known, depth)).toList();
        return Formatted.of(pattern, values);
    }

    private EmbeddedText hole(VexContext expression) {
        EmbeddedText place = text.slice(expression);
        return place.hiddenBy(new Hole(Hole.Kind.COMPUTATION, place.display()));
    }

    /// A constant, or null where it is none.
    @Nullable EmbeddedText literal(VexContext expression) {
        return switch (core(expression)) {
            case Expr_constContext constant -> constant(constant);
            case Type_coercionContext typed -> text.value(typed.sconst());
            default -> null;
        };
    }

    /// The elements of an array of constants, or null where it is none.
    @Nullable List<EmbeddedText> array(VexContext expression, Variables known) {
        ParserRuleContext core = core(expression);
        if (core instanceof Indirection_varContext variable) {
            return known.array(text.name(variable).toString());
        } else if (core instanceof Array_elementsContext elements
                && elements.getParent() instanceof Array_expressionContext) {
            return elements(elements);
        } else if (core instanceof Array_expressionContext array
                && array.array_elements() != null) {
            return elements(array.array_elements());
        }
        EmbeddedText literal = literal(expression);
        return literal == null ? null : Formatted.arrayElements(literal);
    }

    private @Nullable List<EmbeddedText> elements(Array_elementsContext array) {
        List<EmbeddedText> elements = new ArrayList<>();
        for (VexContext each : array.vex()) {
            EmbeddedText element = literal(each);
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        return array.array_elements().isEmpty() ? elements : null;
    }

    /// The elements that `unnest` gives, or null where it is not called or they are not known.
    @Nullable List<EmbeddedText> unnested(Function_callContext call, Variables known) {
        boolean unnests =
                call.schema_qualified_name_nontype() != null
                        && text.name(call.schema_qualified_name_nontype()).name().equals("unnest")
                        && call.vex_or_named_notation().size() == 1;
        return unnests ? array(call.vex_or_named_notation(0).vex(), known) : null;
    }
}
