package plumbline.gui.matrix;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.WholeText;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.gui.style.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The nodes of one line: its name at the side, its cells, and what they come to. It shows one line
/// after the other while the sheet is moved.
final class SheetRow {

    private final Label name = Style.MATRIX_NAME.on(new Label());
    private final Pane cells = new Pane();
    private final List<CellMark> marks = new ArrayList<>();
    private final List<Label> counts =
            Stream.of(MatrixLine.Count.values())
                    .map(_ -> Style.MATRIX_COUNT.on(new Label()))
                    .toList();
    private final Region band = Style.MATRIX_BAND.on(new Region());
    private final Label why = Style.MATRIX_WHY.on(new Label());
    private final MatrixWords words;
    private @Nullable MatrixLine shown;
    private @Nullable MatrixMetrics placed;

    SheetRow(MatrixWords words) {
        this.words = words;
        WholeText.of(name);
        name.setManaged(false);
        cells.setManaged(false);
        cells.getChildren().add(band);
        cells.getChildren().addAll(counts);
        cells.getChildren().add(why);
        cells.getChildren().forEach(each -> each.setManaged(false));
    }

    Region name() {
        return name;
    }

    Region cells() {
        return cells;
    }

    /// The drawing of a column; those that are out of sight draw others.
    CellMark mark(int column, int columns) {
        while (marks.size() < columns) {
            marks.add(new CellMark(cells));
        }
        return marks.get(column % columns);
    }

    /// Draws nothing that is not asked for any more.
    void keepMarks(int columns) {
        marks.stream().skip(columns).forEach(each -> each.draw(null, 0, 0, null));
    }

    void setVisible(boolean visible) {
        name.setVisible(visible);
        cells.setVisible(visible);
    }

    /// Says whether the cursor stands in it.
    void mark(boolean here) {
        Style.MATRIX_HERE.set(name, here);
    }

    /// Moves it so that it lies there.
    void lie(double y, MatrixMetrics metrics) {
        name.resizeRelocate(0, y, metrics.names(), metrics.cell());
        cells.resizeRelocate(0, y, metrics.contentWidth(), metrics.cell());
    }

    /// Says what it is about, and what it comes to.
    void show(MatrixLine line, MatrixMetrics metrics) {
        if (!metrics.equals(placed)) {
            place(metrics);
        }
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        boolean heading = line instanceof MatrixLine.Heading;
        Style.MATRIX_HEADING.set(name, heading);
        // a style of the whole row would have to be worked out for each of its cells
        band.setVisible(heading);
        switch (line) {
            case MatrixLine.Heading(String title, int decided, int all) -> {
                name.setText(title + "  " + decided + "/" + all);
                counts.forEach(each -> each.setText(""));
                why.setText("");
            }
            case Checked checked -> tell(checked);
        }
    }

    private void tell(Checked line) {
        name.setText(line.check().title());
        int place = 0;
        for (MatrixLine.Count each : MatrixLine.Count.values()) {
            int count = each.count(line.tally());
            Label label = counts.get(place++);
            label.setText(count == 0 ? "" : Integer.toString(count));
        }
        why.setText(words.apart(line));
    }

    private void place(MatrixMetrics metrics) {
        placed = metrics;
        for (int i = 0; i < counts.size(); i++) {
            counts.get(i).resizeRelocate(metrics.count(i), 0, metrics.countWidth(), metrics.cell());
        }
        band.resizeRelocate(0, 0, metrics.contentWidth(), metrics.cell());
        why.resizeRelocate(metrics.why(), 0, metrics.whyWidth(), metrics.cell());
    }
}
