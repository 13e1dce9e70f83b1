package plumbline.drawing.timeline;

import plumbline.drawing.Ink;
import plumbline.drawing.Legend;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.words.Words;

/// Says what the signs mean.
public final class TimelineLegend {

    private static final double RADIUS = 5;
    private static final double SIGN = 22;

    private TimelineLegend() {}

    public static Legend of(Words words) {
        Legend legend = new Legend(SIGN);
        for (Deed deed : Deed.values()) {
            legend.add(
                    words.get(deed.wordsKey()),
                    (pen, x, y) -> pen.fill(deed.sign(), x, y, RADIUS, Ink.ACCENT));
        }
        Stroke bow = Stroke.of(Ink.PARTIAL, 1.2).dashed();
        Stroke touch = Stroke.of(Ink.MUTED, 1).dotted();
        return legend.add(
                        words.get("legend.no-down"),
                        (pen, x, y) ->
                                pen.frame(Sign.CIRCLE, x, y, RADIUS, Stroke.of(Ink.ACCENT, 1.6)))
                .add(words.get("legend.several"), TimelineLegend::several)
                .add(words.get("legend.much"), (pen, x, y) -> ring(pen, x, y, false))
                .add(words.get("legend.some"), (pen, x, y) -> ring(pen, x, y, true))
                .add(
                        words.get("legend.odd"),
                        (pen, x, y) -> pen.fill(Sign.BOLT, x, y, RADIUS + 1, Ink.PARTIAL))
                .add(
                        words.get("legend.fix"),
                        (pen, x, y) -> pen.bow(x - 8, y - 3, x, y + 9, x + 8, y - 3, bow))
                .add(words.get("legend.touch"), (pen, x, y) -> pen.line(x - 8, y, x + 8, y, touch));
    }

    private static void several(Pen pen, double x, double y) {
        pen.fill(Sign.CIRCLE, x, y, RADIUS + 2, Ink.ACCENT);
        pen.text("3", x, y + 3.6, Lettering.COUNT, Ink.PAGE, Pen.Side.AROUND);
    }

    private static void ring(Pen pen, double x, double y, boolean partly) {
        pen.fill(Sign.CIRCLE, x, y, RADIUS - 1.5, Ink.ACCENT);
        Stroke stroke = partly ? Stroke.of(Ink.PARTIAL, 1.4).dashed() : Stroke.of(Ink.FAIL, 1.8);
        pen.frame(Sign.CIRCLE, x, y, RADIUS + 2, stroke);
    }
}
