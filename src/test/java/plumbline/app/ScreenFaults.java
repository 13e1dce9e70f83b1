package plumbline.app;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is wrong with what a scene shows, for who hears it, types in it, or reads it in large.
final class ScreenFaults {

    private static final Set<AccessibleRole> SAYS_NOTHING =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final double SLACK = 2;

    private static final List<String> PANES =
            List.of(
                    "#rail",
                    "#scope",
                    "#scope-edge",
                    "#inspector-edge",
                    "#start",
                    "#work",
                    "#inspector",
                    "#status",
                    "#top-bar",
                    "#overlay",
                    "#notice");

    private final Scene scene;
    private final List<Node> shown;
    private final List<Node> panes;

    ScreenFaults(Scene scene) {
        this.scene = scene;
        this.shown = shown(scene.getRoot());
        this.panes =
                PANES.stream()
                        .map(scene.getRoot()::lookup)
                        .filter(Objects::nonNull)
                        .map(Node.class::cast)
                        .toList();
    }

    /// Each as what it is, and where.
    List<String> all() {
        return Stream.of(
                        faults(this::isNameless, "has no name"),
                        faults(ScreenFaults::isWithoutRole, "has no role"),
                        faults(this::isOutsidePanes, "is in no pane that F6 reaches"),
                        faults(ScreenFaults::isCutShort, "is cut short"),
                        faults(this::isOutOfSight, "does not fit"))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> faults(Predicate<Node> wrong, String what) {
        return shown.stream()
                .filter(wrong)
                .map(each -> name(each) + " " + what)
                .distinct()
                .toList();
    }

    /// All that is seen, be it scrolled to or not.
    private static List<Node> shown(Node from) {
        List<Node> found = new ArrayList<>();
        if (from.isVisible()) {
            found.add(from);
            if (from instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(each -> found.addAll(shown(each)));
            }
        }
        return found;
    }

    /// Menu bars and tab panes speak by their menus and tabs.
    private boolean isNameless(Node node) {
        return node.isFocusTraversable()
                && !(node instanceof MenuBar)
                && !(node instanceof TabPane)
                && names(node).allMatch(String::isBlank)
                && labels(node).isBlank();
    }

    private static Stream<String> names(Node node) {
        Stream<@Nullable String> own =
                switch (node) {
                    case Labeled labeled -> Stream.of(labeled.getText());
                    case TextInputControl field -> Stream.of(field.getPromptText());
                    default -> Stream.of();
                };
        Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
        return Stream.concat(
                        own, Stream.of(node.getAccessibleText(), tip == null ? "" : tip.getText()))
                .filter(Objects::nonNull);
    }

    private String labels(Node node) {
        return shown.stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(each -> node.equals(each.getLabelFor()))
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    /// What takes the focus or a click does something, and says what it is. A part that is only
    /// clicked may leave that to what it is in, which takes the focus.
    private static boolean isWithoutRole(Node node) {
        return (node.isFocusTraversable()
                        || (node.getOnMouseClicked() != null
                                && !isIn(node, Node::isFocusTraversable)))
                && SAYS_NOTHING.contains(node.getAccessibleRole());
    }

    private boolean isOutsidePanes(Node node) {
        return node.isFocusTraversable()
                && !node.isDisabled()
                && panes.stream().noneMatch(pane -> WindowDriver.isInside(node, pane));
    }

    /// Buttons and headings are read as a whole; what else, as links to places, is cut short can be
    /// read whole beside the pointer.
    private static boolean isCutShort(Node node) {
        return node instanceof Labeled labeled
                && labeled.getWidth() > 0
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && labeled.isTextTruncated()
                && isInSight(labeled)
                && ((labeled instanceof ButtonBase && !(labeled instanceof Hyperlink))
                        || isIn(labeled, ScreenFaults::isHeading)
                        || !isToldWhole(labeled));
    }

    private static boolean isHeading(Node node) {
        return node.getStyleClass().contains("column-header");
    }

    private static boolean isToldWhole(Labeled labeled) {
        return isIn(
                labeled,
                each ->
                        each instanceof Control control
                                && control.getTooltip() != null
                                && control.getTooltip().getText().contains(labeled.getText()));
    }

    /// What does not scroll lies inside the window and inside of what holds it.
    private boolean isOutOfSight(Node node) {
        if (!(node instanceof Labeled labeled) || labeled.getText() == null) {
            return false;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        return !labeled.getText().isBlank()
                && !isIn(node, ScreenFaults::isScrolled)
                && (at.getMinX() < -SLACK
                        || at.getMinY() < -SLACK
                        || at.getMaxX() > scene.getWidth() + SLACK
                        || at.getMaxY() > scene.getHeight() + SLACK);
    }

    private static boolean isInSight(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getWidth() > 0 && at.getHeight() > 0;
    }

    /// The tabs of a tab pane scroll as well.
    private static boolean isScrolled(Node node) {
        return node instanceof ScrollPane
                || node instanceof VirtualFlow<?>
                || node.getStyleClass().contains("headers-region")
                || node.getStyleClass().contains("matrix-sheet")
                || node.getStyleClass().contains("column-header");
    }

    private static boolean isIn(Node node, Predicate<Node> what) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (what.test(at)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTreeSeen(Node node) {
        return !isIn(node, each -> !each.isVisible());
    }

    /// What it is, and where.
    static String name(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getId() != null || at instanceof IndexedCell<?>) {
                path.append(" in ")
                        .append(at.getId() == null ? at.getClass().getSimpleName() : at.getId());
            }
        }
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + text
                + path;
    }
}
