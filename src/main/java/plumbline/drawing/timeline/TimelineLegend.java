package plumbline.drawing.timeline;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Says what the signs mean, in as many lines as it takes.
public final class TimelineLegend {

    private static final double RADIUS = 5;
    private static final double SIGN = 22;
    private static final double APART = 18;
    private static final double LINE = 22;

    /// One sign and its words.
    private record Entry(String text, Drawn drawn) {}

    @FunctionalInterface
    private interface Drawn {
        void at(Pen pen, double x, double y);
    }

    private final List<Entry> entries = new ArrayList<>();

    public TimelineLegend(Words words) {
        for (Deed deed : Deed.values()) {
            entries.add(
                    new Entry(
                            words.get(deed.wordsKey()),
                            (pen, x, y) -> pen.fill(deed.sign(), x, y, RADIUS, Ink.ACCENT)));
        }
        entries.add(
                new Entry(
                        words.get("legend.no-down"),
                        (pen, x, y) ->
                                pen.frame(Sign.CIRCLE, x, y, RADIUS, Stroke.of(Ink.ACCENT, 1.6))));
        entries.add(new Entry(words.get("legend.much"), (pen, x, y) -> ring(pen, x, y, false)));
        entries.add(new Entry(words.get("legend.some"), (pen, x, y) -> ring(pen, x, y, true)));
        entries.add(
                new Entry(
                        words.get("legend.odd"),
                        (pen, x, y) -> pen.fill(Sign.BOLT, x, y, RADIUS + 1, Ink.PARTIAL)));
        entries.add(
                new Entry(
                        words.get("legend.fix"),
                        (pen, x, y) ->
                                pen.bow(
                                        x - 8,
                                        y - 3,
                                        x,
                                        y + 9,
                                        x + 8,
                                        y - 3,
                                        Stroke.of(Ink.PARTIAL, 1.2).dashed())));
        entries.add(
                new Entry(
                        words.get("legend.touch"),
                        (pen, x, y) ->
                                pen.line(x - 8, y, x + 8, y, Stroke.of(Ink.MUTED, 1).dotted())));
    }

    private static void ring(Pen pen, double x, double y, boolean partly) {
        pen.fill(Sign.CIRCLE, x, y, RADIUS - 1.5, Ink.ACCENT);
        Stroke stroke = partly ? Stroke.of(Ink.PARTIAL, 1.4).dashed() : Stroke.of(Ink.FAIL, 1.8);
        pen.frame(Sign.CIRCLE, x, y, RADIUS + 2, stroke);
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

    private static double room(Letters letters, Entry entry) {
        return SIGN + letters.width(entry.text(), Lettering.SMALL) + APART;
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
            entry.drawn().at(pen, x + SIGN / 2 - 3, y);
            pen.text(entry.text(), x + SIGN, y + 3.6, Lettering.SMALL, Ink.MUTED, Side.RIGHT_OF);
            x += room;
        }
    }
}
