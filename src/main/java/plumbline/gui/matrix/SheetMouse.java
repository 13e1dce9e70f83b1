package plumbline.gui.matrix;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The mouse on the cells: a click goes there, dragging chooses, two clicks open, the wheel moves.
final class SheetMouse {

    private final MatrixViewModel model;
    private final MatrixSheet sheet;
    private final Runnable open;
    private final Tooltip tip = new Tooltip();

    /// `open` shows more of the cell at the cursor.
    SheetMouse(MatrixViewModel model, MatrixSheet sheet, Runnable open) {
        this.model = model;
        this.sheet = sheet;
        this.open = open;
    }

    void install() {
        sheet.cells().setOnMousePressed(press -> go(press, press.isShiftDown()));
        sheet.cells().setOnMouseDragged(drag -> go(drag, true));
        sheet.cells().setOnMouseClicked(this::clicked);
        sheet.cells().setOnMouseMoved(this::tell);
        sheet.setOnScroll(this::scroll);
    }

    private void go(MouseEvent at, boolean extend) {
        if (at.getButton() == MouseButton.PRIMARY) {
            sheet.focusCursor();
            sheet.findSpot(at.getX(), at.getY())
                    .ifPresent(
                            spot -> {
                                if (!extend) {
                                    model.cursor().clear();
                                }
                                model.cursor().go(spot, extend);
                            });
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.getClickCount() == 2
                && sheet.findSpot(click.getX(), click.getY()).isPresent()) {
            open.run();
        }
    }

    private void tell(MouseEvent move) {
        String now = sheet.tip(move.getX(), move.getY());
        if (!now.equals(tip.getText())) {
            tip.hide();
            tip.setText(now);
            if (now.isEmpty()) {
                Tooltip.uninstall(sheet.cells(), tip);
            } else {
                Tooltip.install(sheet.cells(), tip);
            }
        }
    }

    private void scroll(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            Density now = model.densityProperty().get();
            model.densityProperty().set(wheel.getDeltaY() > 0 ? now.larger() : now.smaller());
        } else {
            sheet.scroll(-wheel.getDeltaX(), -wheel.getDeltaY());
        }
        wheel.consume();
    }
}
