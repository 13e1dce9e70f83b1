package plumbline.gui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// F6: the focus goes from pane to pane, in reading order.
record PaneCycle(List<Parent> panes) {

    private static final List<String> ORDER =
            List.of(
                    "#rail",
                    "#scope-edge",
                    "#scope",
                    "#start",
                    "#work",
                    "#inspector",
                    "#inspector-edge",
                    "#status",
                    "#top-bar");

    static PaneCycle of(Parent window) {
        return new PaneCycle(
                ORDER.stream()
                        .map(window::lookup)
                        .filter(Parent.class::isInstance)
                        .map(Parent.class::cast)
                        .toList());
    }

    void next(@Nullable Node focused) {
        int from =
                IntStream.range(0, panes.size())
                        .filter(index -> isInside(focused, panes.get(index)))
                        .findFirst()
                        .orElse(-1);
        IntStream.rangeClosed(1, panes.size())
                .mapToObj(step -> panes.get((from + step) % panes.size()))
                .map(FirstFocus::find)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(FirstFocus::bring);
    }

    private static boolean isInside(@Nullable Node node, Parent pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
