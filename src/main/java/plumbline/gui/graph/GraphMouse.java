package plumbline.gui.graph;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Box;
import plumbline.drawing.Look;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.GraphWords;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Spot;
import plumbline.gui.control.OneLine;
import plumbline.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// The mouse in the graph: a click selects, two open, dragging moves a box or the paper, the wheel
/// comes closer to where it points.
final class GraphMouse {

    private final GraphViewModel model;
    private final GraphCanvas canvas;
    private final Consumer<String> open;
    private final GraphWords say;
    private final Tooltip tip = new Tooltip();
    private @Nullable Card held;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private boolean onMap;

    GraphMouse(GraphViewModel model, GraphCanvas canvas, Consumer<String> open, Words words) {
        this.model = model;
        this.canvas = canvas;
        this.open = open;
        this.say = new GraphWords(words);
    }

    void install() {
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseClicked(this::click);
        canvas.setOnMouseMoved(this::tell);
        canvas.setOnScroll(this::scroll);
    }

    private double x(MouseEvent event) {
        return canvas.onPaper(event.getX());
    }

    private double y(MouseEvent event) {
        return canvas.onPaper(event.getY());
    }

    private void press(MouseEvent press) {
        canvas.requestFocus();
        startX = x(press);
        startY = y(press);
        lastX = startX;
        lastY = startY;
        onMap = canvas.minimap().holds(startX, startY);
        boolean primary = press.getButton() == MouseButton.PRIMARY;
        held = onMap || !primary ? null : canvas.findCard(press.getX(), press.getY()).orElse(null);
        if (onMap) {
            canvas.look(canvas.minimap().at(startX, startY));
        }
    }

    private void drag(MouseEvent drag) {
        if (onMap) {
            canvas.look(canvas.minimap().at(x(drag), y(drag)));
        } else if (held == null) {
            canvas.look(canvas.look().moved(lastX - x(drag), lastY - y(drag)));
        } else if (!drag.isStillSincePress()) {
            target(drag).ifPresent(canvas::drag);
        }
        lastX = x(drag);
        lastY = y(drag);
    }

    /// Where the box that is held would lie.
    private Optional<Box> target(MouseEvent event) {
        Card card = held;
        if (card == null) {
            return Optional.empty();
        }
        Look look = canvas.look();
        double byX = (x(event) - startX) / look.scale();
        double byY = (y(event) - startY) / look.scale();
        return model.placedProperty()
                .get()
                .find(card.id())
                .map(box -> new Box(box.x() + byX, box.y() + byY, box.width(), box.height()));
    }

    private void release(MouseEvent release) {
        Card card = held;
        if (card != null && !release.isStillSincePress()) {
            canvas.look(canvas.look());
            target(release).ifPresent(box -> model.pin(card.id(), new Spot(box.x(), box.y())));
        }
        canvas.drag(null);
        held = null;
    }

    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress() || onMap) {
            return;
        }
        Optional<Card> card = canvas.findCard(click.getX(), click.getY());
        model.cursorProperty().set(card.map(Card::id).orElse(null));
        if (click.getClickCount() == 2) {
            card.ifPresent(each -> open.accept(each.id()));
        }
    }

    private void scroll(ScrollEvent scroll) {
        if (scroll.isShiftDown() || Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            double by = scroll.getDeltaX() == 0 ? scroll.getDeltaY() : scroll.getDeltaX();
            canvas.look(canvas.look().moved(-canvas.onPaper(by), 0));
        } else {
            int steps = (int) Math.signum(scroll.getDeltaY());
            canvas.zoom(steps, canvas.onPaper(scroll.getX()), canvas.onPaper(scroll.getY()));
        }
        scroll.consume();
    }

    private void tell(MouseEvent move) {
        Placed placed = model.placedProperty().get();
        String now =
                canvas.findCard(move.getX(), move.getY())
                        .map(say::of)
                        .or(
                                () ->
                                        canvas.findTie(move.getX(), move.getY())
                                                .map(
                                                        tie ->
                                                                say.of(
                                                                        tie,
                                                                        GraphWords.names(
                                                                                placed.board()))))
                        .map(OneLine::of)
                        .orElse("");
        if (!now.equals(tip.getText())) {
            tip.hide();
            tip.setText(now);
            if (now.isEmpty()) {
                Tooltip.uninstall(canvas, tip);
            } else {
                Tooltip.install(canvas, tip);
            }
        }
    }
}
