package plumbline.drawing.schema;

import plumbline.analysis.evolution.Mark;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Stroke;
import plumbline.words.Words;

import java.util.List;

/// Says in one line what the signs mean.
record SchemaLegend(Words words) {

    static final double HEIGHT = 22;
    private static final double APART = 22;

    void paint(Pen pen, double left, double base) {
        double x = left;
        for (Mark mark : List.of(Mark.ADDED, Mark.CHANGED, Mark.REMOVED)) {
            Ink ink =
                    switch (mark) {
                        case ADDED -> Ink.PASS;
                        case CHANGED -> Ink.PARTIAL;
                        case REMOVED, SAME -> Ink.FAIL;
                    };
            pen.text(mark.sign(), x + 4, base, Lettering.STRONG, ink, Side.AROUND);
            x = text(pen, new ObjectWords(words).mark(mark), x + 14, base);
        }
        Box hatched = new Box(x, base - 10, 22, 12);
        CardPainter.hatch(pen, hatched);
        pen.frame(hatched, 2, Stroke.of(Ink.LINE, 1));
        x = text(pen, words.get("evolution.legend.uncertain"), x + 28, base);
        x = text(pen, "PK  " + words.get("evolution.legend.key"), x, base);
        text(pen, "→  " + words.get("evolution.legend.refers"), x, base);
    }

    private static double text(Pen pen, String text, double x, double base) {
        pen.text(text, x, base, Lettering.SMALL, Ink.MUTED, Side.RIGHT_OF);
        return x + pen.width(text, Lettering.SMALL) + APART;
    }
}
