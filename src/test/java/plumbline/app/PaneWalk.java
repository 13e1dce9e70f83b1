package plumbline.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.effect.Effect;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Goes through the panes of a window by F6: each that can be seen is reached, and one sees where
/// the focus is.
final class PaneWalk {

    private static final List<String> PANES =
            List.of(
                    "#rail",
                    "#scope-edge",
                    "#scope",
                    "#work",
                    "#inspector",
                    "#inspector-edge",
                    "#status",
                    "#top-bar");

    private final Scene scene;
    private final Set<String> looked;
    private final Runnable next;

    /// `looked` are those whose focus was looked at before; `next` does what F6 does.
    PaneWalk(Scene scene, Set<String> looked, Runnable next) {
        this.scene = scene;
        this.looked = looked;
        this.next = next;
    }

    /// What is wrong, each as what it is.
    List<String> faults() {
        Map<String, Node> wanted = new LinkedHashMap<>();
        PANES.forEach(each -> findPane(each).forEach(pane -> wanted.put(each, pane)));
        Set<String> reached = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i <= wanted.size(); i++) {
            next.run();
            Node focused = scene.getFocusOwner();
            wanted.forEach(
                    (name, pane) -> {
                        if (WindowDriver.isInside(focused, pane)
                                && reached.add(name)
                                && looked.add(ScreenFaults.name(focused))
                                && !isSeen(focused)) {
                            faults.add("nobody sees the focus at " + ScreenFaults.name(focused));
                        }
                    });
        }
        wanted.keySet().stream()
                .filter(each -> !reached.contains(each))
                .forEach(each -> faults.add("F6 does not reach " + each));
        return faults;
    }

    private Stream<Node> findPane(String id) {
        return scene.getRoot().lookup(id) instanceof Parent pane
                        && ScreenFaults.isTreeSeen(pane)
                        && FirstFocus.find(pane).isPresent()
                ? Stream.of(pane)
                : Stream.empty();
    }

    /// Whether it looks otherwise when the focus goes elsewhere.
    private boolean isSeen(@Nullable Node focused) {
        if (focused == null) {
            return false;
        }
        Look with = look(focused);
        boolean above = WindowDriver.isInside(focused, scene.getRoot().lookup("#top-bar"));
        scene.getRoot().lookup(above ? "#rail-settings" : "#search").requestFocus();
        Look without = look(focused);
        focused.requestFocus();
        return !with.equals(without);
    }

    /// What style sheets give to whatever has the focus.
    private record Look(
            @Nullable Effect effect, @Nullable Background background, @Nullable Border border) {}

    private Look look(Node node) {
        scene.getRoot().applyCss();
        return node instanceof Region region
                ? new Look(node.getEffect(), region.getBackground(), region.getBorder())
                : new Look(node.getEffect(), null, null);
    }
}
