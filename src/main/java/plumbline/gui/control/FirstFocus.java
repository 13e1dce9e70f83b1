package plumbline.gui.control;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;
import java.util.function.Predicate;

/// Where the focus goes when a person comes to a part of the window by keyboard.
public final class FirstFocus {

    private static final Object MARK = FirstFocus.class;

    private FirstFocus() {}

    /// Says that the focus is to start here, whatever stands before it.
    public static <N extends Node> N mark(N node) {
        node.getProperties().put(MARK, true);
        return node;
    }

    /// What is marked, else the first thing in reading order; what is hidden does not count.
    public static Optional<Node> find(Node root) {
        return find(root, node -> node.getProperties().containsKey(MARK))
                .or(() -> find(root, node -> true));
    }

    public static void give(Node root) {
        // a pane that was never shown has no children yet
        root.applyCss();
        find(root).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> find(Node at, Predicate<Node> wanted) {
        if (!at.isVisible() || at.isDisabled() || at.getScene() == null) {
            return Optional.empty();
        }
        if (at.isFocusTraversable() && wanted.test(at)) {
            return Optional.of(at);
        }
        return at instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(child -> find(child, wanted))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
