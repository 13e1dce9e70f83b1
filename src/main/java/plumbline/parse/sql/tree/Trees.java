package plumbline.parse.sql.tree;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Ways through a tree, none of which descends by calling itself: a chain of operators makes a tree
/// as deep as it is long.
public final class Trees {

    private Trees() {}

    /// The first child that is more than a word.
    public static Optional<ParserRuleContext> findInner(ParserRuleContext node) {
        for (int i = 0; i < node.getChildCount(); i++) {
            if (node.getChild(i) instanceof ParserRuleContext inner) {
                return Optional.of(inner);
            }
        }
        return Optional.empty();
    }

    /// The node, and those below it as long as each is all that its parent holds.
    public static ParserRuleContext core(ParserRuleContext node) {
        ParserRuleContext core = node;
        while (core.getChildCount() == 1 && core.getChild(0) instanceof ParserRuleContext only) {
            core = only;
        }
        return core;
    }

    /// An expression without the parentheses around all of it.
    public static ParserRuleContext bare(VexContext expression) {
        boolean wrapped =
                expression.LEFT_PAREN() != null
                        && expression.vex().size() == 1
                        && expression.getChildCount() == 3;
        return wrapped ? expression.vex(0) : expression;
    }

    /// All nodes of that kind in and below a node, in the order of the text.
    public static <T extends ParserRuleContext> List<T> all(
            @Nullable ParserRuleContext root, Class<T> kind) {
        return all(root, kind, node -> true);
    }

    /// The same, without looking into nodes that are not to be entered.
    public static <T extends ParserRuleContext> List<T> all(
            @Nullable ParserRuleContext root, Class<T> kind, Predicate<ParserRuleContext> enter) {
        List<T> found = new ArrayList<>();
        Deque<ParserRuleContext> open = new ArrayDeque<>();
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            ParserRuleContext node = open.pop();
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
            if (enter.test(node)) {
                pushChildren(node, open);
            }
        }
        return found;
    }

    private static void pushChildren(ParserRuleContext node, Deque<ParserRuleContext> open) {
        for (int i = node.getChildCount() - 1; i >= 0; i--) {
            ParseTree child = node.getChild(i);
            if (child instanceof ParserRuleContext rule) {
                open.push(rule);
            }
        }
    }
}
