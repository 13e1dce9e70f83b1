package plumbline.gui.drawing;

import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Pen;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.drawing.Weight;
import plumbline.gui.control.OneLine;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// Marks above the steps of a slider; a click on one goes there.
///
/// Whoever does not see it hears what it shows with the slider.
public final class StepStrip extends StackPane {

    private static final double HEIGHT = 28;
    private static final double LEAST = 11;
    private static final double SIGN = 4.5;
    private static final double USUAL_THUMB = 14;

    private final Slider slider;
    private final Tooltip tip = new Tooltip();
    private final Paper paper = new Paper(this::paint, (_, _) -> HEIGHT);
    private List<StepMark> marks = List.of();

    /// `go` is told which step somebody goes to, counted from 1.
    public StepStrip(Slider slider, IntConsumer go) {
        this.slider = slider;
        getChildren().add(paper);
        setOnMouseMoved(this::tell);
        setOnMouseClicked(click -> find(click).ifPresent(go));
    }

    /// One for each step but the beginning.
    public void show(List<StepMark> now) {
        marks = List.copyOf(now);
        paper.repaint();
    }

    /// Half of what lies on the slider, by which its way is shorter on both sides.
    private double side() {
        double thumb = slider.lookup(".thumb") instanceof Region it ? it.getWidth() : USUAL_THUMB;
        return (thumb > 0 ? thumb : USUAL_THUMB) / 2 / paper.scale();
    }

    private double apart() {
        return (paper.room().width() - 2 * side()) / Math.max(1, marks.size());
    }

    private double x(double step) {
        return side() + apart() * step;
    }

    /// How many steps share a place.
    private int together() {
        return Math.max(1, (int) Math.ceil(LEAST / Math.max(0.001, apart())));
    }

    private void paint(Pen pen, Box room) {
        int together = together();
        for (int first = 0; first < marks.size(); first += together) {
            int end = Math.min(first + together, marks.size());
            StepMark all =
                    marks.subList(first, end).stream()
                            .reduce(StepMark::with)
                            .orElse(marks.get(first));
            sign(pen, all, x((first + 1 + end) / 2.0));
        }
        for (int step = 1; step <= marks.size(); step++) {
            if (marks.get(step - 1).lit()) {
                double left = Math.max(0, x(step - 0.5));
                double right = Math.min(room.width(), x(step + 0.5));
                pen.line(left, HEIGHT - 2, right, HEIGHT - 2, Stroke.of(Ink.ACCENT, 3));
            }
        }
    }

    private static void sign(Pen pen, StepMark mark, double x) {
        danger(pen, mark.danger(), x, 7);
        said(pen, mark.said(), x, 18);
    }

    static void danger(Pen pen, Weight danger, double x, double y) {
        switch (danger) {
            case NOTHING -> {}
            case SOME -> pen.frame(Sign.TRIANGLE, x, y, SIGN, Stroke.of(Ink.MUTED, 1.2));
            case MUCH -> pen.fill(Sign.TRIANGLE, x, y, SIGN, Ink.FAIL);
        }
    }

    static void said(Pen pen, Weight said, double x, double y) {
        if (said != Weight.NOTHING) {
            boolean much = said == Weight.MUCH;
            Ink ink = much ? Ink.FAIL : Ink.PARTIAL;
            pen.frame(Sign.CIRCLE, x, y, SIGN - 0.5, Stroke.of(ink, much ? 2 : 1.2));
            if (much) {
                pen.fill(Sign.CIRCLE, x, y, 1.5, ink);
            }
        }
    }

    /// The step below the pointer; of several in one place the first that is marked.
    private OptionalInt find(MouseEvent event) {
        double at = (event.getX() / paper.scale() - side()) / apart();
        int together = together();
        int first = (int) Math.floor((at - 0.5) / together) * together;
        for (int step = first + 1; step <= first + together; step++) {
            if (step >= 1 && step <= marks.size() && marks.get(step - 1).isMarked()) {
                return OptionalInt.of(step);
            }
        }
        return OptionalInt.empty();
    }

    private void tell(MouseEvent move) {
        OptionalInt step = find(move);
        String now = step.isEmpty() ? "" : OneLine.of(marks.get(step.getAsInt() - 1).text());
        if (!now.equals(tip.getText())) {
            tip.hide();
            tip.setText(now);
            if (now.isEmpty()) {
                Tooltip.uninstall(this, tip);
            } else {
                Tooltip.install(this, tip);
            }
        }
    }
}
