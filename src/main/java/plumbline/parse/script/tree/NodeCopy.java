package plumbline.parse.script.tree;

import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSTreeCursor;

import plumbline.parse.script.Span;

/// Copies single nodes with as few questions as possible, for each of them goes to native code.
final class NodeCopy {

    static final String MISSING_PREFIX = "MISSING ";

    private final TSTreeCursor cursor;
    private final Grammar grammar;
    private final String text;
    private final boolean broken;

    /// A text that is not broken lets more be taken for granted.
    NodeCopy(TSTreeCursor cursor, Grammar grammar, String text, boolean broken) {
        this.cursor = cursor;
        this.grammar = grammar;
        this.text = text;
        this.broken = broken;
    }

    /// The node that the cursor is at; `outer` is where the one around it starts.
    RawNode copy(int outer) {
        TSNode node = cursor.currentNode();
        int symbol = node.getSymbol();
        String name = grammar.name(symbol);
        String field = grammar.field(cursor.currentFieldId());
        boolean named = grammar.isNamed(symbol);
        if (!broken && !named && field == null) {
            // nobody asks where a bracket or a comma stands
            return new RawNode(name, null, false, new Span(outer, outer));
        }
        return copy(node, name, field, named);
    }

    private RawNode copy(TSNode node, String name, @Nullable String field, boolean named) {
        int start = node.getStartByte() / 2;
        int known = broken || !isIdentifier(name) ? start : endOfName(start);
        int end = known > start ? known : node.getEndByte() / 2;
        boolean missing = broken && start == end && node.isMissing();
        return new RawNode(
                missing ? MISSING_PREFIX + name : name, field, named, new Span(start, end));
    }

    private static boolean isIdentifier(String name) {
        return name.equals("identifier") || name.equals("property_identifier");
    }

    /// The end of a plain name, or its start where it is not as plain as that.
    private int endOfName(int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        boolean plain =
                end == text.length() || (text.charAt(end) < 128 && text.charAt(end) != '\\');
        return plain ? end : start;
    }

    private static boolean isPlain(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '$');
    }
}
