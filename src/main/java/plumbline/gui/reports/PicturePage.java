package plumbline.gui.reports;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

import plumbline.drawing.Box;
import plumbline.drawing.Look;
import plumbline.drawing.Painting;
import plumbline.drawing.Pen;
import plumbline.gui.control.OneLine;
import plumbline.gui.drawing.Paper;
import plumbline.gui.drawing.Sheet;
import plumbline.gui.drawing.SheetMouse;
import plumbline.gui.style.Style;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A drawing of a report from its beginning, to come closer to and to move along.
final class PicturePage extends BorderPane {

    PicturePage(Painting painting) {
        Sheet sheet =
                new Sheet(
                        new Whole(painting, painting.size(Paper.letters())),
                        new SimpleObjectProperty<>());
        sheet.setAccessibleText(OneLine.of(painting.title()));
        new SheetMouse(sheet, new Nothing()).install();
        setCenter(Style.SCHEMA_DIAGRAM.on(sheet));
    }

    /// The painting as one box.
    private record Whole(Painting painting, Box bounds) implements Sheet.Drawing {

        @Override
        public Collection<Box> boxes() {
            return List.of(bounds);
        }

        @Override
        public Optional<Box> findCurrent() {
            return Optional.empty();
        }

        @Override
        public void paint(Pen pen, Look now, Box room) {
            pen.clip(room);
            pen.shift(-now.left() * now.scale(), -now.top() * now.scale(), now.scale());
            painting.paint(pen);
            pen.unshift();
            pen.unclip();
        }
    }

    /// Nothing in it is to be clicked.
    private static final class Nothing implements SheetMouse.Hand {

        @Override
        public boolean takes(double x, double y) {
            return false;
        }

        @Override
        public void clicks(double x, double y, MouseEvent click) {}

        @Override
        public String tells(double x, double y) {
            return "";
        }
    }
}
