package plumbline.gui.schema;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.Entry;
import plumbline.drawing.Box;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.schema.Diagram;
import plumbline.gui.control.OneLine;
import plumbline.gui.drawing.BoxWalk;
import plumbline.gui.drawing.Sheet;
import plumbline.gui.drawing.SheetMouse;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The same as the rows in cards side by side, to come closer to and to walk in; the rows are its
/// twin for who cannot see it.
final class SchemaDiagram implements Sheet.Drawing {

    private static final double MARGIN = 16;

    private final SchemaCursor cursor;
    private final Words words;
    private final Sheet sheet;
    private Diagram diagram;

    /// `seen` is which part of it somebody chose to see.
    SchemaDiagram(SchemaCursor cursor, ObjectProperty<@Nullable Look> seen, Words words) {
        this.cursor = cursor;
        this.words = words;
        sheet = new Sheet(this, seen);
        diagram = diagram();
        sheet.setId("schema-diagram");
        Style.SCHEMA_DIAGRAM.on(sheet);
        cursor.items().addListener((InvalidationListener) _ -> show());
        sheet.visibleProperty().subscribe(this::show);
        cursor.currentProperty().subscribe(_ -> lookAt());
        cursor.partProperty().subscribe(_ -> lookAt());
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        new SheetMouse(sheet, new Hand()).install();
    }

    Sheet sheet() {
        return sheet;
    }

    /// Only what the rows show.
    private Diagram diagram() {
        Shown shown = cursor.shownProperty().get();
        List<Entry> listed =
                cursor.items().stream()
                        .filter(SchemaItem.One.class::isInstance)
                        .map(each -> ((SchemaItem.One) each).entry())
                        .toList();
        Comparison all = shown == null ? Comparison.NOTHING : shown.comparison();
        Comparison some = new Comparison(all.before(), all.after(), listed);
        return Diagram.byName(some, words);
    }

    /// Nothing is made of what nobody sees.
    private void show() {
        if (sheet.isVisible()) {
            diagram = diagram();
            lookAt();
        }
    }

    private void lookAt() {
        Entry entry = cursor.currentProperty().get();
        Compared part = cursor.partProperty().get();
        String said = entry == null ? "" : diagram.said(entry);
        String named = part == null ? said : said + ", " + part.name();
        sheet.setAccessibleText(
                words.get("evolution.diagram") + (named.isEmpty() ? "" : ": " + OneLine.of(named)));
        sheet.reveal();
    }

    @Override
    public Box bounds() {
        return diagram.bounds().grown(MARGIN);
    }

    @Override
    public Collection<Box> boxes() {
        return diagram.boxes();
    }

    @Override
    public Optional<Box> findCurrent() {
        Entry entry = cursor.currentProperty().get();
        return entry == null ? Optional.empty() : diagram.find(entry, cursor.partProperty().get());
    }

    @Override
    public void paint(Pen pen, Look now, Box room) {
        diagram.paint(pen, now, room);
    }

    /// Arrows lead from card to card.
    private void walk(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown() || press.isShiftDown()) {
            return;
        }
        Entry entry = cursor.currentProperty().get();
        BoxWalk.findWay(press.getCode())
                .ifPresent(
                        way -> {
                            press.consume();
                            BoxWalk.find(diagram.places(), entry, way, _ -> true)
                                    .ifPresent(cursor::choose);
                        });
    }

    private final class Hand implements SheetMouse.Hand {

        @Override
        public boolean takes(double x, double y) {
            return false;
        }

        @Override
        public void clicks(double x, double y, MouseEvent click) {
            diagram.findAt(x, y)
                    .ifPresent(
                            thing -> {
                                cursor.choose(thing.entry());
                                cursor.partProperty().set(thing.part());
                            });
        }

        @Override
        public String tells(double x, double y) {
            return diagram.said(x, y);
        }
    }
}
