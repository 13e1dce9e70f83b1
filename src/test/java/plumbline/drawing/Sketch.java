package plumbline.drawing;

/// A painting with one of everything, 100 wide and 80 high.
public record Sketch(String text) implements Painting {

    @Override
    public String title() {
        return "One of everything";
    }

    @Override
    public Box size(Letters letters) {
        return new Box(0, 0, 100, 80);
    }

    @Override
    public void paint(Pen pen) {
        pen.fill(new Box(0, 0, 20, 10), 0, Ink.FAIL);
        pen.frame(new Box(30, 0, 20, 10), 3, Stroke.of(Ink.LINE, 1).dashed());
        pen.line(0, 20, 100, 20, Stroke.of(Ink.TEXT, 2));
        pen.begin(() -> "the thing");
        pen.fill(Sign.DIAMOND, 10, 40, 8, Ink.ACCENT);
        pen.frame(Sign.CIRCLE, 40, 40, 8, Stroke.of(Ink.PASS, 2));
        pen.end();
        pen.bow(0, 60, 50, 80, 100, 60, Stroke.of(Ink.MUTED, 1).dotted());
        pen.clip(new Box(50, 60, 10, 10));
        pen.fill(new Box(0, 60, 100, 20), 0, Ink.PARTIAL);
        pen.unclip();
        pen.text(text, 90, 50, Lettering.STRONG, Ink.TEXT, Pen.Side.LEFT_OF);
    }
}
