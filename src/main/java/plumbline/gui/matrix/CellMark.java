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

/// The drawing of one cell: a box with a sign and marks in its corners. It draws one cell after the
/// other while the sheet is moved.
final class CellMark {

    private static final double INSET = 1;
    private static final double ROUND = 0.3;
    private static final double EDGE = 1.2;
    private static final double CHOSEN_EDGE = 3;
    private static final double NEAR = 0.04;
    private static final double FAR = 0.6;
    private static final double HIGH = 0.23;
    private static final double LOW = 0.79;
    private static final double CORNER_WIDTH = 0.36;

    /// So far a sign gives way to marks above or below it.
    private static final double ASIDE = 0.1;

    private final Pane row;
    private final Rectangle box = new Rectangle();
    private final Text sign = text(Style.MATRIX_SIGN);
    private @Nullable Text stale;
    private @Nullable Text decided;
    private @Nullable Text apart;
    private int line = -1;
    private int column = -1;
    private int edition = -1;

    CellMark(Pane row) {
        this.row = row;
        box.setStrokeType(StrokeType.INSIDE);
        box.setManaged(false);
        row.getChildren().addAll(box, sign);
    }

    private static Text text(Style style) {
        Text text = style.on(new Text());
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setManaged(false);
        return text;
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
        if (look != null) {
            place(x, size, aside(look.marks()) * size);
            box.setFill(look.ground());
            box.setStroke(frame == null ? look.edge() : frame);
            box.setStrokeWidth(frame == null ? EDGE : CHOSEN_EDGE);
            sign.setText(look.sign());
            sign.setFill(look.ink());
        }
        CellLook.Marks marks = look == null ? CellLook.Marks.NONE : look.marks();
        Paint ink = look == null ? null : look.ink();
        stale = corner(stale, marks.stale(), ink);
        decided = corner(decided, marks.decided(), ink);
        apart = corner(apart, marks.apart(), ink);
        place(stale, x + size * FAR, size * HIGH, size);
        place(decided, x + size * FAR, size * LOW, size);
        place(apart, x + size * NEAR, size * HIGH, size);
    }

    /// Few cells have marks: most never need the nodes.
    private @Nullable Text corner(@Nullable Text drawn, String mark, @Nullable Paint ink) {
        Text text = drawn;
        if (text == null && !mark.isEmpty()) {
            text = text(Style.MATRIX_CORNER);
            row.getChildren().add(text);
        }
        if (text != null) {
            text.setVisible(!mark.isEmpty());
            text.setText(mark);
            text.setFill(ink);
        }
        return text;
    }

    private static void place(@Nullable Text mark, double x, double y, double size) {
        if (mark != null) {
            mark.setX(x);
            mark.setY(y);
            mark.setWrappingWidth(size * CORNER_WIDTH);
        }
    }

    private static double aside(CellLook.Marks marks) {
        boolean above = !marks.stale().isEmpty() || !marks.apart().isEmpty();
        boolean below = !marks.decided().isEmpty();
        return above == below ? 0 : above ? ASIDE : -ASIDE;
    }

    private void place(double x, double size, double lower) {
        box.setX(x + INSET);
        box.setY(INSET);
        box.setWidth(size - 2 * INSET);
        box.setHeight(size - 2 * INSET);
        box.setArcWidth(size * ROUND);
        box.setArcHeight(size * ROUND);
        sign.setX(x);
        sign.setY(size / 2 + lower);
        sign.setWrappingWidth(size);
    }
}
