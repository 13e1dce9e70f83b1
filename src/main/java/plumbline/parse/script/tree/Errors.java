package plumbline.parse.script.tree;

import plumbline.parse.script.Span;
import plumbline.parse.script.Unreadable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Finds what the grammar could not make sense of.
final class Errors {

    private Errors() {}

    static List<Unreadable> in(RawNode root, int length) {
        List<Unreadable> found = new ArrayList<>();
        Deque<RawNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            RawNode node = open.pop();
            Span span = new Span(Math.min(node.start(), length), Math.min(node.end(), length));
            if (node.isError()) {
                found.add(new Unreadable(span, Unreadable.Reason.SYNTAX));
            } else if (node.type().startsWith(NodeCopy.MISSING_PREFIX)) {
                found.add(new Unreadable(span, Unreadable.Reason.MISSING));
            }
            node.children().forEach(open::push);
        }
        found.sort(Comparator.comparingInt(each -> each.span().start()));
        return found;
    }
}
