package plumbline.gui.matrix;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Style;

/// The drawing of one cell: a box with a sign and a mark in its corner. It draws one cell after the
/// other while the sheet is moved.
final class CellMark {

    private static final double INSET = 1;
    private static final double ROUND = 0.3;
    private static final double EDGE = 1.2;
    private static final double CHOSEN_EDGE = 3;
    private static final double CORNER_X = 0.66;
    private static final double CORNER_Y = 0.3;
    private static final double CORNER_WIDTH = 0.34;

    /// So far a sign gives way to a mark.
    private static final double ASIDE = 0.1;

    private final Rectangle box = new Rectangle();
    private final Text sign = Style.MATRIX_SIGN.on(new Text());
    private final Text corner = Style.MATRIX_CORNER.on(new Text());
    private int line = -1;
    private int column = -1;
    private int edition = -1;

    CellMark(Pane row) {
        box.setStrokeType(StrokeType.INSIDE);
        for (Text each : new Text[] {sign, corner}) {
            each.setTextOrigin(VPos.CENTER);
            each.setTextAlignment(TextAlignment.CENTER);
            each.setManaged(false);
        }
        box.setManaged(false);
        row.getChildren().addAll(box, sign, corner);
    }

    /// Whether it has yet to be drawn; `wantedEdition` counts what changes all cells.
    boolean turnTo(int wantedLine, int wantedColumn, int wantedEdition) {
        boolean other = line != wantedLine || column != wantedColumn || edition != wantedEdition;
        line = wantedLine;
        column = wantedColumn;
        edition = wantedEdition;
        return other;
    }

    /// Draws a cell in a square; without a look it draws nothing.
    void draw(@Nullable CellLook look, double x, double size, @Nullable Paint frame) {
        box.setVisible(look != null);
        sign.setVisible(look != null);
        corner.setVisible(look != null && !look.corner().isEmpty());
        if (look != null) {
            place(x, size, look.corner().isEmpty() ? 0 : ASIDE * size);
            box.setFill(look.ground());
            box.setStroke(frame == null ? look.edge() : frame);
            box.setStrokeWidth(frame == null ? EDGE : CHOSEN_EDGE);
            write(sign, look.sign(), look.ink());
            write(corner, look.corner(), look.ink());
        }
    }

    private static void write(Text text, String what, Paint ink) {
        text.setText(what);
        text.setFill(ink);
    }

    private void place(double x, double size, double aside) {
        box.setX(x + INSET);
        box.setY(INSET);
        box.setWidth(size - 2 * INSET);
        box.setHeight(size - 2 * INSET);
        box.setArcWidth(size * ROUND);
        box.setArcHeight(size * ROUND);
        sign.setX(x - aside);
        sign.setY(size / 2 + aside / 2);
        sign.setWrappingWidth(size);
        corner.setX(x + size * CORNER_X);
        corner.setY(size * CORNER_Y);
        corner.setWrappingWidth(size * CORNER_WIDTH);
    }
}
