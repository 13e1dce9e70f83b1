package plumbline.bench;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.BoardFixture;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.GraphLayout;
import plumbline.drawing.graph.GraphPainter;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.image.Typeface;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Lays out graphs of tables with 1.44 keys each, and paints what is seen of them with a pen that
/// only counts: what the window's thread does for a frame before anything is drawn.
///
/// Needs `mvn test-compile`: `java -cp target/test-classes:target/classes:LIBRARIES
/// src/bench/java/plumbline/bench/GraphBench.java [TABLES…]`
public final class GraphBench {

    private static final int[] USUAL = {60, 200, 1000};
    private static final double EDGES = 1.44;
    private static final int ROUNDS = 4;
    private static final int FRAMES = 200;
    private static final Box WINDOW = new Box(0, 0, 1400, 900);

    private GraphBench() {}

    public static void main(String[] arguments) {
        int[] sizes = USUAL;
        if (arguments.length > 0) {
            sizes = new int[arguments.length];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = Integer.parseInt(arguments[i]);
            }
        }
        for (int size : sizes) {
            measure(size);
        }
    }

    private static void measure(int tables) {
        Board board = BoardFixture.board(text(tables));
        GraphLayout layout = new GraphLayout(new Typeface());
        double shortest = Double.MAX_VALUE;
        Placed placed = Placed.EMPTY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            placed = layout.lay(board, Map.of(), Progress.none()).orElseThrow();
            shortest = Math.min(shortest, millis(start));
        }
        System.out.printf(Locale.ROOT, "%,5d tables: laid out in %,.0f ms%n", tables, shortest);
        paint("all of it", placed, Look.at(placed.bounds(), WINDOW));
        Box bounds = placed.bounds();
        paint("a part, names and keys", placed, new Look(bounds.x(), bounds.y(), 0.6));
    }

    /// Tables that lead to some before them, most to few of those.
    private static String text(int tables) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("t0");
        for (int i = 0; i < tables * EDGES; i++) {
            int from = 1 + i % Math.max(1, tables - 1);
            int to = (int) (from * random.nextDouble() * random.nextDouble());
            text.append(" t").append(from).append(">t").append(to);
        }
        return text.toString();
    }

    private static void paint(String what, Placed placed, Look look) {
        GraphPainter painter = new GraphPainter(placed, Words.english());
        Counting pen = new Counting(new Typeface());
        double shortest = Double.MAX_VALUE;
        for (int frame = 0; frame < FRAMES; frame++) {
            pen.count = 0;
            long start = System.nanoTime();
            painter.paint(pen, look, WINDOW, Emphasis.NONE);
            shortest = Math.min(shortest, millis(start));
        }
        System.out.printf(
                Locale.ROOT, "    %-24s %,6d strokes in %5.1f ms%n", what, pen.count, shortest);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// Draws nothing.
    private static final class Counting implements Pen {

        private final Typeface letters;
        private final Map<String, Double> widths = new HashMap<>();
        private int count;

        Counting(Typeface letters) {
            this.letters = letters;
        }

        @Override
        public double width(String text, Lettering lettering) {
            return widths.computeIfAbsent(lettering + text, _ -> letters.width(text, lettering));
        }

        @Override
        public void fill(Box box, double corner, Ink ink) {
            count++;
        }

        @Override
        public void frame(Box box, double corner, Stroke stroke) {
            count++;
        }

        @Override
        public void line(double[] xs, double[] ys, Stroke stroke) {
            count++;
        }

        @Override
        public void bow(
                double fromX,
                double fromY,
                double overX,
                double overY,
                double toX,
                double toY,
                Stroke stroke) {
            count++;
        }

        @Override
        public void fill(Sign sign, double x, double y, double radius, Ink ink) {
            count++;
        }

        @Override
        public void frame(Sign sign, double x, double y, double radius, Stroke stroke) {
            count++;
        }

        @Override
        public void text(String text, double x, double y, Lettering lettering, Ink ink, Side side) {
            count++;
        }

        @Override
        public void begin(Supplier<String> name) {}

        @Override
        public void end() {}

        @Override
        public void clip(Box box) {}

        @Override
        public void unclip() {}

        @Override
        public void shift(double x, double y, double scale) {}

        @Override
        public void unshift() {}
    }
}
