package plumbline.drawing;

import plumbline.drawing.Pen.Side;

import java.util.ArrayList;
import java.util.List;

/// Says what the signs of a drawing mean, in as many lines as it takes.
public final class Legend {

    private static final double APART = 18;
    private static final double LINE = 22;

    private final double sign;
    private final List<Entry> entries = new ArrayList<>();

    /// One sign and its words.
    private record Entry(String text, Drawn drawn) {}

    /// A sign, drawn around a place.
    @FunctionalInterface
    public interface Drawn {

        void at(Pen pen, double x, double y);
    }

    /// `sign` is how much room a sign takes.
    public Legend(double sign) {
        this.sign = sign;
    }

    public Legend add(String text, Drawn drawn) {
        entries.add(new Entry(text, drawn));
        return this;
    }

    public double height(Letters letters, double width) {
        double x = 0;
        int lines = 1;
        for (Entry entry : entries) {
            double room = room(letters, entry);
            if (x > 0 && x + room > width) {
                lines++;
                x = 0;
            }
            x += room;
        }
        return lines * LINE;
    }

    private double room(Letters letters, Entry entry) {
        return sign + letters.width(entry.text(), Lettering.SMALL) + APART;
    }

    public void paint(Pen pen, Box box) {
        double x = box.x();
        double y = box.y() + LINE / 2;
        for (Entry entry : entries) {
            double room = room(pen, entry);
            if (x > box.x() && x + room > box.right()) {
                x = box.x();
                y += LINE;
            }
            entry.drawn().at(pen, x + sign / 2 - 3, y);
            pen.text(entry.text(), x + sign, y + 3.6, Lettering.SMALL, Ink.MUTED, Side.RIGHT_OF);
            x += room;
        }
    }
}
