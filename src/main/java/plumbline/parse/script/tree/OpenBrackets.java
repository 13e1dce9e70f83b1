package plumbline.parse.script.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/// What a file that was cut off needs behind it to be whole again.
final class OpenBrackets {

    private static final Map<String, String> CLOSING =
            Map.of("{", "}", "(", ")", "[", "]", "${", "}", "`", "`", "'", "'", "\"", "\"");

    private static final int MOST = 2_000;

    private OpenBrackets() {}

    /// The closing brackets for those that are open at the end, from the inside out.
    static String closing(RawNode root) {
        Deque<String> open = new ArrayDeque<>();
        Deque<RawNode> left = new ArrayDeque<>();
        left.push(root);
        while (!left.isEmpty()) {
            RawNode node = left.pop();
            if (!node.isNamed()) {
                token(node.type(), open);
            }
            // the first child comes first off the stack
            node.children().reversed().forEach(left::push);
        }
        return open.size() > MOST ? "" : "\n" + String.join("", open);
    }

    private static void token(String token, Deque<String> open) {
        if (token.equals(open.peek())) {
            open.pop();
        } else if (CLOSING.containsKey(token)) {
            open.push(CLOSING.getOrDefault(token, ""));
        }
    }
}
