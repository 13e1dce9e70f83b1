package plumbline.gui.matrix;

import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.matrix.CellLook.Manner;
import plumbline.gui.matrix.MatrixCursor.Spot;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells with frozen names at the side and above. Only what is in sight has nodes, and these
/// are used again when the sheet is moved.
final class MatrixSheet extends Region {

    private final MatrixViewModel model;
    private final MatrixWords words;
    private final SheetHeader header;
    private final Label corner = Style.MATRIX_EDGE.on(new Label());
    private final Pane names = new Pane();
    private final Pane body = new Pane();
    private final Pane content = new Pane();
    private final Region cursor = Style.MATRIX_CURSOR.on(new Region());
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final MatrixInk ink = new MatrixInk(this::redraw);
    private final List<SheetRow> rows = new ArrayList<>();
    private int edition;

    MatrixSheet(MatrixViewModel model, Words words) {
        this.model = model;
        this.words = new MatrixWords(words);
        this.header = new SheetHeader(model, words);
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        setId("matrix-sheet");
        down.setOrientation(Orientation.VERTICAL);
        cursor.setId("matrix-cursor");
        cursor.setManaged(false);
        cursor.setFocusTraversable(true);
        cursor.setAccessibleRole(AccessibleRole.BUTTON);
        cursor.setMouseTransparent(true);
        FirstFocus.mark(cursor);
        content.getChildren().add(cursor);
        body.getChildren().add(content);
        clip(body);
        clip(names);
        clip(header);
        getChildren().addAll(ink, names, body, header, corner, across, down);
        Style.MATRIX_SHEET.on(this);
    }

    private static void clip(Region region) {
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(region.widthProperty());
        frame.heightProperty().bind(region.heightProperty());
        region.setClip(frame);
    }

    private void bind() {
        model.lines().subscribe(this::tellSize);
        model.services()
                .subscribe(
                        () -> {
                            header.fill();
                            redraw();
                        });
        tellSize();
        model.audit().numbersProperty().subscribe(_ -> header.tellScores());
        model.showProperty().subscribe(_ -> redraw());
        model.timesProperty().subscribe(_ -> redraw());
        model.densityProperty().subscribe(this::fit);
        model.cursor().blockProperty().subscribe(_ -> redraw());
        model.cursor().spotProperty().subscribe(_ -> follow());
        corner.fontProperty().subscribe(_ -> requestLayout());
        across.valueProperty().subscribe(_ -> requestLayout());
        down.valueProperty().subscribe(_ -> requestLayout());
    }

    private void tellSize() {
        long checks = model.lines().stream().filter(Checked.class::isInstance).count();
        corner.setText(words.size(checks, model.services().size()));
        redraw();
    }

    /// Draws all cells anew, when the window is drawn next.
    private void redraw() {
        edition++;
        requestLayout();
    }

    private void fit(Density density) {
        for (Density each : Density.values()) {
            getStyleClass().remove(each.style());
        }
        getStyleClass().add(density.style());
        redraw();
        applyCss();
        layout();
        reveal();
    }

    private MatrixMetrics metrics() {
        return new MatrixMetrics(
                corner.getFont().getSize(),
                model.densityProperty().get(),
                getWidth() - down.prefWidth(-1),
                getHeight() - across.prefHeight(-1),
                model.services().size());
    }

    /// How many lines are in sight.
    int page() {
        return Math.max(1, (int) (body.getHeight() / metrics().cell()) - 1);
    }

    Region cells() {
        return body;
    }

    boolean isCursor(EventTarget target) {
        return cursor.equals(target);
    }

    void focusCursor() {
        cursor.requestFocus();
    }

    /// The place at a point of the cells; empty behind the last service.
    Optional<Spot> findSpot(double x, double y) {
        Spot spot = metrics().spot(x + across.getValue(), y + down.getValue());
        return spot.column() < model.services().size() && spot.line() < model.lines().size()
                ? Optional.of(spot)
                : Optional.empty();
    }

    /// What there is to say of a point of the cells.
    String tip(double x, double y) {
        int line = metrics().spot(0, y + down.getValue()).line();
        if (line >= model.lines().size() || !(model.lines().get(line) instanceof Checked checked)) {
            return "";
        }
        return findSpot(x, y)
                .map(
                        spot ->
                                checked.find(model.services().get(spot.column()))
                                        .map(cell -> words.tip(cell, model.age(cell))))
                .orElseGet(() -> Optional.of(words.tally(checked)))
                .orElse("");
    }

    void scroll(double right, double lower) {
        move(across, right);
        move(down, lower);
    }

    private static void move(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    private void follow() {
        Optional<MatrixCell> cell = model.cursor().findCell();
        cursor.setAccessibleText(cell.map(each -> words.cell(each, model.age(each))).orElse(""));
        reveal();
        requestLayout();
    }

    /// Moves the sheet until the cursor is in sight, with the heading above it if it can be.
    private void reveal() {
        MatrixMetrics metrics = metrics();
        Spot spot = model.cursor().spotProperty().get();
        double cell = metrics.cell();
        show(across, metrics.x(spot.column()), cell, body.getWidth());
        show(down, metrics.y(spot.line()), cell, body.getHeight());
    }

    private static void show(ScrollBar bar, double from, double length, double seen) {
        if (from < bar.getValue() + length && bar.getValue() > 0) {
            bar.setValue(Math.max(0, from - length));
        } else if (from + length > bar.getValue() + seen) {
            bar.setValue(Math.clamp(from + length - seen, 0, bar.getMax()));
        }
    }

    @Override
    protected void layoutChildren() {
        MatrixMetrics metrics = metrics();
        double head = header.wanted(metrics);
        double bar = down.prefWidth(-1);
        double side = metrics.names();
        double width = Math.max(0, getWidth() - side - bar);
        double below = metrics.contentWidth() > width ? bar : 0;
        double height = Math.max(0, getHeight() - head - below);
        corner.resizeRelocate(0, 0, side, head);
        header.resizeRelocate(side, 0, width + bar, head);
        names.resizeRelocate(0, head, side, height);
        body.resizeRelocate(side, head, width, height);
        down.resizeRelocate(side + width, head, bar, height);
        across.resizeRelocate(side, head + height, width, bar);
        range(across, metrics.contentWidth(), width, metrics.cell());
        range(down, metrics.y(model.lines().size()), height, metrics.cell());
        header.lie(metrics, across.getValue());
        content.setTranslateX(-across.getValue());
        drawRows(metrics);
        placeCursor(metrics);
    }

    private static void range(ScrollBar bar, double all, double seen, double step) {
        double most = Math.max(0, all - seen);
        bar.setMax(most);
        bar.setVisibleAmount(all == 0 ? 0 : most * seen / all);
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(seen);
        bar.setVisible(most > 0);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private void drawRows(MatrixMetrics metrics) {
        int all = (int) Math.ceil(body.getHeight() / metrics.cell()) + 1;
        addRows(all);
        int first = (int) (down.getValue() / metrics.cell());
        for (int line = first; line < first + rows.size(); line++) {
            SheetRow row = rows.get(line % rows.size());
            boolean seen = line < model.lines().size() && line < first + all;
            row.setVisible(seen);
            if (seen) {
                row.lie(metrics.y(line) - down.getValue(), metrics);
                row.show(model.lines().get(line), metrics);
                row.mark(line == model.cursor().spotProperty().get().line());
                drawCells(row, line, metrics);
            }
        }
    }

    private void addRows(int wanted) {
        if (rows.size() < wanted) {
            while (rows.size() < wanted) {
                SheetRow row = new SheetRow(words);
                rows.add(row);
                names.getChildren().add(row.name());
                content.getChildren().add(content.getChildren().size() - 1, row.cells());
            }
            edition++;
        }
    }

    private void drawCells(SheetRow row, int line, MatrixMetrics metrics) {
        int services = model.services().size();
        int columns = Math.min(services, (int) Math.ceil(body.getWidth() / metrics.cell()) + 1);
        int first = Math.min((int) (across.getValue() / metrics.cell()), services - columns);
        row.keepMarks(columns);
        for (int column = first; column < first + columns; column++) {
            CellMark mark = row.mark(column, columns);
            if (mark.turnTo(line, column, edition)) {
                draw(mark, line, column, metrics);
            }
        }
    }

    private void draw(CellMark mark, int line, int column, MatrixMetrics metrics) {
        MatrixCell cell = model.findCell(line, column).orElse(null);
        boolean chosen = cell != null && model.isChosen(cell);
        var manner = new Manner(model.showProperty().get(), metrics.density(), ink, words);
        mark.draw(
                cell == null ? null : CellLook.of(cell, model.age(cell), manner),
                metrics.x(column),
                metrics.cell(),
                chosen ? ink.chosen() : null);
    }

    private void placeCursor(MatrixMetrics metrics) {
        Spot spot = model.cursor().spotProperty().get();
        cursor.setVisible(spot.line() >= 0 && !model.services().isEmpty());
        cursor.resizeRelocate(
                metrics.x(spot.column()),
                metrics.y(spot.line()) - down.getValue(),
                metrics.cell(),
                metrics.cell());
        header.mark(spot.column());
    }
}
