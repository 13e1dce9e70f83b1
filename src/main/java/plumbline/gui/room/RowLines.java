package plumbline.gui.room;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// How things that stand side by side are broken into lines.
record RowLines(List<Region> parts, double gap, Predicate<Node> growing) {

    /// Things beside each other, as wide as they are to be.
    record Line(List<Region> parts, List<Double> widths, double height) {

        /// Lays them out at their middle.
        void lie(double x, double y, double gap) {
            double at = x;
            for (int i = 0; i < parts.size(); i++) {
                Region part = parts.get(i);
                double own = Math.min(height, part.prefHeight(widths.get(i)));
                part.resizeRelocate(
                        part.snapPositionX(at),
                        part.snapPositionY(y + (height - own) / 2),
                        widths.get(i),
                        own);
                at += widths.get(i) + gap;
            }
        }
    }

    /// The lines in a width; what is wider than that has one of its own, and is made to fit.
    List<Line> within(double width) {
        List<Line> lines = new ArrayList<>();
        List<Region> line = new ArrayList<>();
        double used = 0;
        for (Region part : parts) {
            double wanted = part.prefWidth(-1);
            if (!line.isEmpty() && used + gap + wanted > width) {
                lines.add(line(line, used, width));
                line = new ArrayList<>();
                used = 0;
            }
            used += wanted + (line.isEmpty() ? 0 : gap);
            line.add(part);
        }
        if (!line.isEmpty()) {
            lines.add(line(line, used, width));
        }
        return lines;
    }

    private Line line(List<Region> line, double used, double width) {
        long growers = line.stream().filter(growing).count();
        double left = growers == 0 ? 0 : Math.max(0, width - used) / growers;
        List<Double> widths =
                line.stream()
                        .map(each -> each.prefWidth(-1) + (growing.test(each) ? left : 0))
                        .map(each -> Math.clamp(each, 0.0, Math.max(0.0, width)))
                        .toList();
        double height = 0;
        for (int i = 0; i < line.size(); i++) {
            height = Math.max(height, line.get(i).prefHeight(widths.get(i)));
        }
        return new Line(List.copyOf(line), widths, height);
    }
}
