package plumbline.gui.graph;

import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Box;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.GraphWords;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Spot;
import plumbline.gui.drawing.SheetMouse;
import plumbline.words.Words;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The mouse on boxes and lines: a click chooses, with Shift one more, two open, and dragging moves
/// a box for good.
final class GraphMouse implements SheetMouse.Hand {

    private final GraphViewModel model;
    private final GraphCanvas canvas;
    private final Consumer<String> open;
    private final GraphWords say;
    private @Nullable Card held;

    GraphMouse(GraphViewModel model, GraphCanvas canvas, Consumer<String> open, Words words) {
        this.model = model;
        this.canvas = canvas;
        this.open = open;
        this.say = new GraphWords(words);
    }

    private Placed placed() {
        return model.placedProperty().get();
    }

    @Override
    public boolean takes(double x, double y) {
        held = placed().findAt(x, y).orElse(null);
        return held != null;
    }

    @Override
    public void drags(double byX, double byY) {
        findTarget(byX, byY).ifPresent(canvas::drag);
    }

    /// Where the box that is held would lie.
    private Optional<Box> findTarget(double byX, double byY) {
        return Optional.ofNullable(held)
                .flatMap(card -> placed().find(card.id()))
                .map(box -> new Box(box.x() + byX, box.y() + byY, box.width(), box.height()));
    }

    @Override
    public void drops(double byX, double byY, boolean moved) {
        Card card = held;
        if (card != null && moved) {
            findTarget(byX, byY)
                    .ifPresent(box -> model.parts().pin(card.id(), new Spot(box.x(), box.y())));
        }
        canvas.drag(null);
        held = null;
    }

    @Override
    public void clicks(double x, double y, MouseEvent click) {
        Optional<Card> card = placed().findAt(x, y);
        if (click.isShiftDown()) {
            card.ifPresent(each -> model.pick().turn(each.id()));
            return;
        }
        model.pick().pick(Set.of(), card.map(Card::id).orElse(null));
        if (click.getClickCount() == 2) {
            card.ifPresent(each -> open.accept(each.id()));
        }
    }

    @Override
    public String tells(double x, double y) {
        return placed().findAt(x, y)
                .map(say::of)
                .or(
                        () ->
                                canvas.findTie(x, y)
                                        .map(
                                                tie ->
                                                        say.of(
                                                                tie,
                                                                GraphWords.names(
                                                                        placed().board()))))
                .orElse("");
    }
}
