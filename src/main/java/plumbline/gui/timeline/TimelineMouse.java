package plumbline.gui.timeline;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import plumbline.drawing.timeline.Clump;
import plumbline.drawing.timeline.TimelineLayout;
import plumbline.gui.timeline.TimelineCanvas.Hit;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// The mouse on the lanes: a click goes there, two open, dragging moves, the wheel scrolls and with
/// Ctrl comes closer to where it points; dragging with Shift chooses a part of the axis.
final class TimelineMouse {

    private static final double NOTCH = 40;

    private final TimelineViewModel model;
    private final Brush brush;
    private final Playhead playhead;
    private final TimelineCanvas canvas;
    private final Consumer<Spot> open;
    private final Words words;
    private final Tooltip tip = new Tooltip();
    private Optional<Clump> told = Optional.empty();
    private double grabbed;
    private double begun;
    private Held held = Held.NOTHING;

    /// What a drag takes along.
    private enum Held {
        NOTHING,
        BRUSH,
        PLAYHEAD
    }

    TimelineMouse(
            TimelineViewModel model,
            TimelineTools tools,
            TimelineCanvas canvas,
            Consumer<Spot> open,
            Words words) {
        this.model = model;
        this.brush = tools.brush();
        this.playhead = tools.playhead();
        this.canvas = canvas;
        this.open = open;
        this.words = words;
    }

    void install() {
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseClicked(this::click);
        canvas.setOnMouseMoved(this::tell);
        canvas.setOnScroll(this::scroll);
    }

    private void press(MouseEvent press) {
        canvas.requestFocus();
        grabbed = canvas.x(press.getX());
        held = held(press);
        begun = place(press);
        // else the tabs around it would take the focus
        press.consume();
    }

    private Held held(MouseEvent press) {
        if (canvas.isHandle(press.getX(), press.getY())) {
            return Held.PLAYHEAD;
        }
        return press.isShiftDown() || brush.inHandProperty().get() ? Held.BRUSH : Held.NOTHING;
    }

    private double place(MouseEvent at) {
        TimelineLayout layout = canvas.shown();
        double x = canvas.x(at.getX());
        return layout.place(Math.clamp(x, layout.left(), layout.box().right()));
    }

    private void drag(MouseEvent drag) {
        switch (held) {
            case BRUSH -> brush.draw(begun, place(drag));
            case PLAYHEAD -> playhead.moveTo(place(drag));
            case NOTHING -> {
                TimelineLayout layout = canvas.shown();
                double x = canvas.x(drag.getX());
                model.look(layout.span().moved(layout.place(grabbed) - layout.place(x)));
                grabbed = x;
            }
        }
    }

    private void release(MouseEvent release) {
        if (held == Held.BRUSH && !release.isStillSincePress()) {
            brush.take();
        }
        held = Held.NOTHING;
    }

    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        canvas.find(click.getX(), click.getY()).ifPresent(hit -> go(hit, click.getClickCount()));
    }

    private void go(Hit hit, int clicks) {
        Spot spot = new Spot(hit.row(), hit.clump().stops().getFirst());
        model.cursorProperty().set(spot);
        if (clicks == 2 && hit.clump().isOne()) {
            open.accept(spot);
        } else if (clicks == 2) {
            model.open(hit.clump().stops());
        }
    }

    private void scroll(ScrollEvent scroll) {
        if (scroll.isShortcutDown()) {
            int steps = (int) Math.signum(scroll.getDeltaY());
            model.zoom(steps, canvas.shown().place(canvas.x(scroll.getX())));
        } else if (scroll.isShiftDown() || Math.abs(scroll.getDeltaX()) > 0) {
            double by = scroll.getDeltaX() == 0 ? scroll.getDeltaY() : scroll.getDeltaX();
            TimelineLayout layout = canvas.shown();
            model.look(layout.span().moved(layout.place(0) - layout.place(canvas.x(by))));
        } else {
            canvas.scroll(-Math.signum(scroll.getDeltaY()) * NOTCH);
        }
        scroll.consume();
    }

    private void tell(MouseEvent move) {
        Optional<Clump> now = canvas.find(move.getX(), move.getY()).map(Hit::clump);
        if (now.equals(told)) {
            return;
        }
        told = now;
        tip.hide();
        Tooltip.uninstall(canvas, tip);
        now.ifPresent(
                clump -> {
                    tip.setGraphic(new StopCard(clump, words));
                    Tooltip.install(canvas, tip);
                });
    }
}
