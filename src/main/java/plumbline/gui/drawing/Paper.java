package plumbline.gui.drawing;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import plumbline.drawing.Box;
import plumbline.drawing.Letters;
import plumbline.drawing.Pen;

/// A part of the window that is painted, anew at most once for each frame; all on it is as much
/// larger as texts are.
public final class Paper extends Region {

    /// The size of texts at 100 %.
    private static final double USUAL = 13;

    private final Canvas canvas = new Canvas();
    private final Label probe = new Label();
    private final WindowInk inks = new WindowInk(this::repaint);
    private final WindowLetters letters = new WindowLetters();

    private final Painter painter;
    private final Height height;
    private final Scale coarser = new Scale();
    private double fineness = 1;

    /// Paints what is on a paper of that size.
    @FunctionalInterface
    public interface Painter {

        void paint(Pen pen, Box paper);
    }

    /// How much room something takes below that width.
    @FunctionalInterface
    public interface Height {

        double of(Letters letters, double width);
    }

    /// Takes all the room there is.
    public Paper(Painter painter) {
        this(painter, (_, _) -> 0);
    }

    /// Is as high as what is on it.
    public Paper(Painter painter, Height height) {
        this.painter = painter;
        this.height = height;
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        probe.setVisible(false);
        probe.setManaged(false);
        probe.fontProperty().subscribe(_ -> repaint());
        canvas.getTransforms().add(coarser);
        getChildren().addAll(inks, probe, canvas);
    }

    /// Says that what is on it has changed.
    public void repaint() {
        requestLayout();
    }

    /// Paints all papers of a part of the window so many times finer, for a picture that is as much
    /// larger.
    public static void refine(Node part, double fineness) {
        if (part instanceof Paper paper) {
            paper.fineness = fineness;
            paper.repaint();
        } else if (part instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> refine(each, fineness));
        }
    }

    /// How wide texts of the window are, for work on another thread.
    public static Letters letters() {
        return new WindowLetters();
    }

    /// How many units of the window are one of the paper.
    public double scale() {
        return probe.getFont().getSize() / USUAL;
    }

    /// How large it is in its own units.
    public Box room() {
        return new Box(0, 0, getWidth() / scale(), getHeight() / scale());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return Math.ceil(height.of(letters, room / scale()) * scale());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth() * fineness);
        canvas.setHeight(getHeight() * fineness);
        coarser.setX(1 / fineness);
        coarser.setY(1 / fineness);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.save();
        graphics.scale(scale() * fineness, scale() * fineness);
        painter.paint(new WindowPen(graphics, letters, inks), room());
        graphics.restore();
    }
}
