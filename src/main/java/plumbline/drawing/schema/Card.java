package plumbline.drawing.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Mark;
import plumbline.drawing.Box;

import java.util.List;
import java.util.Optional;

/// A table as a box with its lines, or all things of another kind, which are no one `entry`; `said`
/// is what a reader hears.
record Card(
        @Nullable Entry entry,
        Mark mark,
        String title,
        String said,
        boolean uncertain,
        List<CardLine> lines) {

    static final double HEAD = 26;
    static final double TOP = 3;
    private static final double FOOT = 8;

    Card {
        lines = List.copyOf(lines);
    }

    /// Whether it is about that thing, alone or among others.
    boolean isOf(Entry other) {
        Entry own = entry;
        return own == null
                ? lines.stream()
                        .map(CardLine::thing)
                        .anyMatch(each -> each != null && each.isOf(other, null))
                : own.key().equals(other.key());
    }

    /// What is at a distance from its top.
    Optional<Diagram.Thing> findAt(double down) {
        double y = HEAD + TOP;
        Entry own = entry;
        Diagram.Thing found = own == null ? null : new Diagram.Thing(own, null);
        for (CardLine line : lines) {
            if (line.thing() != null && down >= y && down < y + line.height()) {
                found = line.thing();
            }
            y += line.height();
        }
        return Optional.ofNullable(found);
    }

    /// Where one of its lines lies in its box.
    Box place(int line, Box box) {
        double y = box.y() + HEAD + TOP;
        for (int i = 0; i < line; i++) {
            y += lines.get(i).height();
        }
        return new Box(box.x(), y, box.width(), lines.get(line).height());
    }

    double height() {
        return HEAD + FOOT + lines.stream().mapToDouble(CardLine::height).sum();
    }
}
