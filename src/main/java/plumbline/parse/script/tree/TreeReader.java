package plumbline.parse.script.tree;

import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

import plumbline.parse.script.ScriptLanguage;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/// Parses texts of one language, one at a time, and copies each tree before it is closed.
final class TreeReader {

    /// A type says nothing about what runs, and a comment neither.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "comment",
                    "html_comment",
                    "hash_bang_line",
                    "type_arguments",
                    "type_parameters",
                    "type_predicate_annotation",
                    "asserts_annotation",
                    "interface_body");

    private static final int BUFFER_BYTES = 1 << 16;

    private final Grammar grammar;
    private final TSParser parser = new TSParser();
    private final byte[] buffer = new byte[BUFFER_BYTES];

    TreeReader(ScriptLanguage language) {
        grammar = new Grammar(language);
        parser.setLanguage(grammar.language());
    }

    /// Nothing, when it took longer than that.
    Optional<RawNode> findRoot(String text, Duration atMost) {
        // the encoding that gives offsets in chars, and that takes lone surrogates
        byte[] bytes = utf16(text);
        long end = System.nanoTime() + atMost.toNanos();
        try (TSTree tree =
                parser.parseWithOptions(
                        buffer,
                        null,
                        (into, offset, point) -> copy(bytes, offset, into),
                        TSInputEncoding.TSInputEncodingUTF16LE,
                        state -> System.nanoTime() > end)) {
            if (tree == null) {
                parser.reset();
                return Optional.empty();
            }
            return Optional.of(copy(tree.getRootNode(), grammar, text));
        }
    }

    private static byte[] utf16(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return bytes;
    }

    private static int copy(byte[] from, int offset, byte[] into) {
        int count = Math.min(into.length, from.length - offset);
        if (count <= 0) {
            return 0;
        }
        System.arraycopy(from, offset, into, 0, count);
        return count;
    }

    private static RawNode copy(TSNode root, Grammar grammar, String text) {
        try (TSTreeCursor cursor = new TSTreeCursor(root)) {
            NodeCopy nodes = new NodeCopy(cursor, grammar, text, root.hasError());
            Deque<RawNode> open = new ArrayDeque<>();
            RawNode top = nodes.copy(0);
            open.push(top);
            boolean down = cursor.gotoFirstChild();
            while (down || climb(cursor, open)) {
                RawNode next = nodes.copy(open.element().start());
                boolean wanted = put(next, open.element());
                down = wanted && next.isNamed() && !isWhole(next) && cursor.gotoFirstChild();
                if (down) {
                    open.push(next);
                }
            }
            return top;
        }
    }

    /// Whether what is below it is wanted too.
    private static boolean put(RawNode next, RawNode outer) {
        switch (next.type()) {
            case "type_annotation" -> outer.annotate(next.span());
            case "decorator" -> outer.decorate(next);
            default -> {
                if (LEFT_OUT.contains(next.type())) {
                    return false;
                }
                outer.add(next);
                if (next.type().endsWith("class_declaration")) {
                    // `@A() export class B` decorates the class
                    outer.decorators().forEach(next::decorate);
                }
            }
        }
        return !next.type().equals("type_annotation");
    }

    /// Its text says all about it.
    private static boolean isWhole(RawNode node) {
        return node.type().equals("string");
    }

    /// Moves on to the next node that is not below this one.
    private static boolean climb(TSTreeCursor cursor, Deque<RawNode> open) {
        while (!cursor.gotoNextSibling()) {
            open.pop();
            if (open.isEmpty() || !cursor.gotoParent()) {
                return false;
            }
        }
        return true;
    }
}
