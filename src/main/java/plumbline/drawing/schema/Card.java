package plumbline.drawing.schema;

import plumbline.analysis.evolution.Mark;

import java.util.List;

/// A table as a box with its lines, or all things of another kind; `said` is what a reader hears.
record Card(Mark mark, String title, String said, boolean uncertain, List<CardLine> lines) {

    static final double HEAD = 26;
    private static final double FOOT = 8;

    Card {
        lines = List.copyOf(lines);
    }

    double height() {
        return HEAD + FOOT + lines.stream().mapToDouble(CardLine::height).sum();
    }
}
