package plumbline.drawing.schema;

import plumbline.analysis.evolution.Mark;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Legend;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Stroke;
import plumbline.words.Words;

import java.util.List;

/// Says what the signs of a schema mean.
public final class SchemaLegend {

    private static final double SIGN = 30;

    private SchemaLegend() {}

    public static Legend of(Words words) {
        Legend legend = new Legend(SIGN);
        for (Mark mark : List.of(Mark.ADDED, Mark.CHANGED, Mark.REMOVED)) {
            legend.add(
                    new ObjectWords(words).mark(mark),
                    (pen, x, y) ->
                            pen.text(
                                    mark.sign(),
                                    x,
                                    y + 4,
                                    Lettering.STRONG,
                                    CardPainter.ink(mark),
                                    Side.AROUND));
        }
        legend.add(
                words.get("evolution.legend.uncertain"),
                (pen, x, y) -> {
                    Box hatched = new Box(x - 11, y - 6, 22, 12);
                    CardPainter.hatch(pen, hatched);
                    pen.frame(hatched, 2, Stroke.of(Ink.LINE, 1));
                });
        return sign(
                sign(legend, "PK", words.get("evolution.legend.key")),
                "→",
                words.get("evolution.legend.refers"));
    }

    private static Legend sign(Legend legend, String sign, String text) {
        return legend.add(
                text,
                (pen, x, y) -> pen.text(sign, x, y + 3.6, Lettering.SMALL, Ink.MUTED, Side.AROUND));
    }
}
