package plumbline.drawing.graph;

import plumbline.analysis.graph.Node;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Legend;
import plumbline.drawing.Pen;
import plumbline.drawing.Stroke;
import plumbline.drawing.Weight;
import plumbline.words.Words;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Says what the lines and signs of a graph mean, those that it has.
public final class GraphLegend {

    private static final double SIGN = 40;

    private GraphLegend() {}

    public static Legend of(Board board, Words words) {
        return of(board, Emphasis.NONE, words);
    }

    /// The same with what stands out, where somebody asks for a time.
    public static Legend of(Board board, Emphasis emphasis, Words words) {
        Legend legend = new Legend(SIGN);
        if (emphasis.isOfTime()) {
            legend.add(words.get("legend.graph.touched"), GraphLegend::touched);
        }
        if (emphasis.isOfMoment()) {
            legend.add(words.get("legend.graph.step"), GraphLegend::touched);
            legend.add(words.get("legend.graph.absent"), GraphLegend::absent);
        }
        lines(board, legend, words);
        frames(board, legend, words);
        marks(board, legend, words);
        return legend;
    }

    private static void touched(Pen pen, double x, double y) {
        Box box = new Box(x - 13, y - 8, 26, 12);
        pen.frame(box, 3, Stroke.of(Ink.MUTED, 1.2));
        CardPainter.touched(pen, box, 0);
    }

    private static void absent(Pen pen, double x, double y) {
        pen.frame(new Box(x - 13, y - 6, 26, 12), 3, Stroke.of(Ink.LINE, 1.2));
    }

    private static void lines(Board board, Legend legend, Words words) {
        String lens = "legend.graph." + board.lens().name().toLowerCase(Locale.ROOT);
        Set<Tie.Manner> manners = EnumSet.noneOf(Tie.Manner.class);
        board.ties().forEach(each -> manners.add(each.manner()));
        for (Tie.Manner manner : manners) {
            String key = lens + "." + manner.name().toLowerCase(Locale.ROOT);
            legend.add(words.get(key), (pen, x, y) -> TiePainter.sample(pen, manner, x, y));
        }
        if (board.ties().stream().anyMatch(Tie::many)) {
            legend.add(words.get("legend.graph.many"), TiePainter::sampleFoot);
        }
        if (board.ties().stream().anyMatch(Tie::isAmbiguous)) {
            legend.add(
                    words.get("legend.graph.ambiguous"),
                    (pen, x, y) -> TiePainter.sign(pen, Tie.Fault.NONE, x, y, Ink.MUTED));
        }
        for (Tie.Fault fault : new Tie.Fault[] {Tie.Fault.CIRCLE, Tie.Fault.ORDER}) {
            if (board.ties().stream().anyMatch(each -> each.fault() == fault)) {
                legend.add(
                        words.get("graph.fault." + fault.name().toLowerCase(Locale.ROOT)),
                        (pen, x, y) -> TiePainter.sign(pen, fault, x, y, Ink.FAIL));
            }
        }
    }

    private static void frames(Board board, Legend legend, Words words) {
        if (has(board, Node.Kind.ASSUMED_TABLE)) {
            legend.add(
                    words.get("graph.node.assumed-table"),
                    (pen, x, y) ->
                            pen.frame(
                                    new Box(x - 13, y - 6, 26, 12),
                                    3,
                                    Stroke.of(Ink.MUTED, 1.2).dashed()));
        }
        if (has(board, Node.Kind.OUTSIDE_TABLE)) {
            legend.add(
                    words.get("graph.node.outside-table"),
                    (pen, x, y) ->
                            pen.frame(
                                    new Box(x - 13, y - 6, 26, 12),
                                    3,
                                    Stroke.of(Ink.MUTED, 1.2).dotted()));
        }
        boolean dropped = has(board, Node.Kind.DROPPED_TABLE);
        if (dropped) {
            legend.add(words.get("legend.graph.dropped"), GraphLegend::gone);
        }
        if (board.cards().stream()
                .anyMatch(it -> it.gone() && it.node().kind() != Node.Kind.DROPPED_TABLE)) {
            legend.add(words.get("legend.graph.gone"), GraphLegend::gone);
        }
    }

    private static void gone(Pen pen, double x, double y) {
        Stroke stroke = Stroke.of(Ink.LINE, 1.2).dashed();
        pen.frame(new Box(x - 13, y - 6, 26, 12), 3, stroke);
    }

    private static boolean has(Board board, Node.Kind kind) {
        return board.cards().stream().anyMatch(each -> each.node().kind() == kind);
    }

    private static void marks(Board board, Legend legend, Words words) {
        for (Weight weight : new Weight[] {Weight.MUCH, Weight.SOME}) {
            GraphFindings.Marks marks = new GraphFindings.Marks(weight, 2);
            if (board.cards().stream().anyMatch(each -> each.marks().weight() == weight)) {
                legend.add(
                        words.get(
                                weight == Weight.MUCH ? "legend.graph.much" : "legend.graph.some"),
                        (pen, x, y) -> CardPainter.marks(pen, marks, x + 12, y + 3.6));
            }
        }
    }
}
