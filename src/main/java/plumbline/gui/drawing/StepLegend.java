package plumbline.gui.drawing;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

import plumbline.drawing.Ink;
import plumbline.drawing.Legend;
import plumbline.drawing.Stroke;
import plumbline.drawing.Weight;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Says what the marks above the steps of a slider mean, those that there are; nothing where there
/// are none.
public final class StepLegend extends StackPane {

    private static final double SIGN = 22;
    private static final Weight[] HEAVIEST_FIRST = {Weight.MUCH, Weight.SOME};

    private final Words words;
    private final Paper paper =
            new Paper(
                    (pen, room) -> legend().paint(pen, room),
                    (letters, width) -> legend().height(letters, width));
    private List<StepMark> marks = List.of();

    public StepLegend(Words words) {
        this.words = words;
        getChildren().add(paper);
        managedProperty().bind(visibleProperty());
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
    }

    public void show(List<StepMark> now) {
        marks = List.copyOf(now);
        setVisible(marks.stream().anyMatch(each -> each.isMarked() || each.lit()));
        setAccessibleText(told());
        paper.repaint();
    }

    /// The same in words, one after the other.
    public String told() {
        List<String> said = new ArrayList<>();
        for (Weight weight : HEAVIEST_FIRST) {
            if (has(each -> each.danger() == weight)) {
                said.add(danger(weight));
            }
        }
        for (Weight weight : HEAVIEST_FIRST) {
            if (has(each -> each.said() == weight)) {
                said.add(said(weight));
            }
        }
        return String.join(", ", said);
    }

    private boolean has(Predicate<StepMark> test) {
        return marks.stream().anyMatch(test);
    }

    private String danger(Weight weight) {
        return words.get(weight == Weight.MUCH ? "steps.danger.much" : "steps.danger.some");
    }

    private String said(Weight weight) {
        return words.get(weight == Weight.MUCH ? "steps.said.much" : "steps.said.some");
    }

    private Legend legend() {
        Legend legend = new Legend(SIGN);
        for (Weight weight : HEAVIEST_FIRST) {
            if (has(each -> each.danger() == weight)) {
                legend.add(danger(weight), (pen, x, y) -> StepStrip.danger(pen, weight, x, y));
            }
        }
        for (Weight weight : HEAVIEST_FIRST) {
            if (has(each -> each.said() == weight)) {
                legend.add(said(weight), (pen, x, y) -> StepStrip.said(pen, weight, x, y));
            }
        }
        if (has(StepMark::lit)) {
            legend.add(
                    words.get("steps.lit"),
                    (pen, x, y) -> pen.line(x - 7, y, x + 7, y, Stroke.of(Ink.ACCENT, 3)));
        }
        return legend;
    }
}
