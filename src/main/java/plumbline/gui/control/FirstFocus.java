package plumbline.gui.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

import plumbline.gui.style.Style;

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

    /// Brings the focus there by a key that is not Tab, which shows where it is until it goes on.
    public static void bring(Node node) {
        node.requestFocus();
        if (node.isFocused()) {
            Style.BROUGHT.set(node, true);
            node.focusedProperty().addListener(new Leaving(node));
        }
    }

    private record Leaving(Node node) implements ChangeListener<Boolean> {

        @Override
        public void changed(
                ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
            if (!now) {
                Style.BROUGHT.set(node, false);
                node.focusedProperty().removeListener(this);
            }
        }
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
