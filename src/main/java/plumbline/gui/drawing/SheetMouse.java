package plumbline.gui.drawing;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import plumbline.gui.control.OneLine;

/// The mouse on a drawing: dragging moves it, or what the hand took; the wheel comes closer to
/// where it points, and resting on something tells what it is.
public final class SheetMouse {

    private final Sheet sheet;
    private final Hand hand;
    private final Tooltip tip = new Tooltip();
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private boolean onMap;
    private boolean holding;

    /// What the mouse does with what is drawn; places are those of the drawing.
    public interface Hand {

        /// Whether dragging from there moves a thing and not the drawing.
        boolean takes(double x, double y);

        /// The thing that was taken would lie so far from where it was.
        default void drags(double byX, double byY) {}

        /// It is let go there, or where it was.
        default void drops(double byX, double byY, boolean moved) {}

        void clicks(double x, double y, MouseEvent click);

        /// What is there, in words; empty where there is nothing.
        String tells(double x, double y);
    }

    public SheetMouse(Sheet sheet, Hand hand) {
        this.sheet = sheet;
        this.hand = hand;
    }

    public void install() {
        sheet.setOnMousePressed(this::press);
        sheet.setOnMouseDragged(this::drag);
        sheet.setOnMouseReleased(this::release);
        sheet.setOnMouseClicked(this::click);
        sheet.setOnMouseMoved(this::tell);
        sheet.setOnScroll(this::scroll);
    }

    private double x(MouseEvent event) {
        return sheet.onPaper(event.getX());
    }

    private double y(MouseEvent event) {
        return sheet.onPaper(event.getY());
    }

    private double drawnX(MouseEvent event) {
        return sheet.look().x(x(event));
    }

    private double drawnY(MouseEvent event) {
        return sheet.look().y(y(event));
    }

    private void press(MouseEvent press) {
        sheet.requestFocus();
        startX = x(press);
        startY = y(press);
        lastX = startX;
        lastY = startY;
        onMap = sheet.minimap().holds(startX, startY);
        boolean primary = press.getButton() == MouseButton.PRIMARY;
        holding = !onMap && primary && hand.takes(drawnX(press), drawnY(press));
        if (onMap) {
            sheet.look(sheet.minimap().at(startX, startY));
        }
        // whatever lies around it would take the focus
        press.consume();
    }

    private void drag(MouseEvent drag) {
        if (onMap) {
            sheet.look(sheet.minimap().at(x(drag), y(drag)));
        } else if (!holding) {
            sheet.look(sheet.look().moved(lastX - x(drag), lastY - y(drag)));
        } else if (!drag.isStillSincePress()) {
            hand.drags(byX(drag), byY(drag));
        }
        lastX = x(drag);
        lastY = y(drag);
    }

    private double byX(MouseEvent event) {
        return (x(event) - startX) / sheet.look().scale();
    }

    private double byY(MouseEvent event) {
        return (y(event) - startY) / sheet.look().scale();
    }

    private void release(MouseEvent release) {
        if (holding) {
            boolean moved = !release.isStillSincePress();
            if (moved) {
                sheet.look(sheet.look());
            }
            hand.drops(byX(release), byY(release), moved);
        }
        holding = false;
    }

    private void click(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && !onMap) {
            hand.clicks(drawnX(click), drawnY(click), click);
        }
    }

    private void scroll(ScrollEvent scroll) {
        if (scroll.isShiftDown() || Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            double by = scroll.getDeltaX() == 0 ? scroll.getDeltaY() : scroll.getDeltaX();
            sheet.look(sheet.look().moved(-sheet.onPaper(by), 0));
        } else {
            int steps = (int) Math.signum(scroll.getDeltaY());
            sheet.zoom(steps, sheet.onPaper(scroll.getX()), sheet.onPaper(scroll.getY()));
        }
        scroll.consume();
    }

    private void tell(MouseEvent move) {
        String now = OneLine.of(hand.tells(drawnX(move), drawnY(move)));
        if (!now.equals(tip.getText())) {
            tip.hide();
            tip.setText(now);
            if (now.isEmpty()) {
                Tooltip.uninstall(sheet, tip);
            } else {
                Tooltip.install(sheet, tip);
            }
        }
    }
}
