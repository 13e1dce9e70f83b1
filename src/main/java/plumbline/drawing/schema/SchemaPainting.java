package plumbline.drawing.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Danger;
import plumbline.analysis.evolution.Stage;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Legend;
import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.drawing.Painting;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// A schema as one picture: its tables as cards with what is different about them, what the last
/// migration risks and leaves, what the signs mean, and where it comes from.
public final class SchemaPainting implements Painting {

    private static final double MARGIN = 28;
    private static final double HEAD = 62;
    private static final double NOTE = 18;
    private static final double STRIP = 28;
    private static final double APART = 16;
    private static final double FOOT = 24;
    private static final double NARROWEST = 620;
    private static final int MOST = 6;

    private final Scene scene;
    private final String origin;
    private final Words words;
    private final Diagram diagram;
    private final Box part;
    private final Legend legend;
    private final List<Note> notes;

    private record Note(String text, Ink ink) {}

    /// All of it, what is different first; `origin` is the commit and the date.
    public SchemaPainting(Scene scene, String origin, Words words) {
        this(scene, Diagram.differentFirst(scene.comparison(), words), null, origin, words);
    }

    /// All of it in the order in which the window has it, no wider than that.
    public static SchemaPainting byName(Scene scene, String origin, Words words) {
        Diagram diagram = Diagram.byName(scene.comparison(), words);
        double right = diagram.boxes().stream().mapToDouble(Box::right).max().orElse(0);
        Box drawn = new Box(0, 0, right, diagram.bounds().height());
        return new SchemaPainting(scene, diagram, drawn, origin, words);
    }

    /// A part of the same.
    public static SchemaPainting part(Scene scene, Box part, String origin, Words words) {
        return new SchemaPainting(
                scene, Diagram.byName(scene.comparison(), words), part, origin, words);
    }

    private SchemaPainting(
            Scene scene, Diagram diagram, @Nullable Box part, String origin, Words words) {
        this.scene = scene;
        this.origin = origin;
        this.words = words;
        this.diagram = diagram;
        this.part = part == null ? diagram.bounds() : within(part, diagram.bounds());
        this.legend = SchemaLegend.of(words);
        this.notes = scene.findStage().map(this::notes).orElse(List.of());
    }

    /// Not more of a part than there is.
    private static Box within(Box part, Box all) {
        double left = Math.clamp(part.x(), all.x(), all.right());
        double top = Math.clamp(part.y(), all.y(), all.bottom());
        return new Box(
                left,
                top,
                Math.clamp(part.right(), left, all.right()) - left,
                Math.clamp(part.bottom(), top, all.bottom()) - top);
    }

    private double room() {
        return Math.max(NARROWEST, part.width());
    }

    /// What the migration that ran last risks and leaves.
    private List<Note> notes(Stage stage) {
        StageWords say = new StageWords(words);
        List<Note> all = new ArrayList<>();
        List<Danger> grave =
                stage.dangers().stream()
                        .filter(each -> each.isGrave() || each.table().isEmpty())
                        .toList();
        grave.stream()
                .limit(MOST)
                .map(each -> new Note("▲ " + say.danger(each), Ink.FAIL))
                .forEach(all::add);
        if (grave.size() > MOST) {
            all.add(new Note(words.get("evolution.more", grave.size() - MOST), Ink.FAIL));
        }
        List<String> left = say.leftovers(stage);
        String more = left.isEmpty() ? "" : ": " + left.getFirst();
        String rest = left.size() > 1 ? ", " + words.get("evolution.more", left.size() - 1) : "";
        all.add(new Note(say.trip(stage) + more + rest, Ink.MUTED));
        return all;
    }

    @Override
    public String title() {
        return scene.at() == 0
                ? words.get("draw.schema.title-empty", scene.service())
                : words.get(
                        scene.down() ? "draw.schema.title-down" : "draw.schema.title",
                        scene.service(),
                        scene.findStage().map(each -> each.migration().id()).orElse(""),
                        scene.at(),
                        scene.count());
    }

    private String since() {
        return scene.since() == 0
                ? words.get("draw.schema.since-empty")
                : words.get("draw.schema.since", scene.sinceName(), scene.since());
    }

    @Override
    public Box size(Letters letters) {
        double signs = legend.height(letters, room());
        double height = cardsTop() + part.height() + APART + signs + FOOT;
        return new Box(0, 0, room() + 2 * MARGIN, height + MARGIN);
    }

    private double cardsTop() {
        double strip = scene.comparison().doubts().isEmpty() ? 0 : STRIP + APART;
        return HEAD + 6 + notes.size() * NOTE + APART + strip;
    }

    @Override
    public void paint(Pen pen) {
        double room = room();
        pen.text(
                pen.fit(title(), Lettering.TITLE, room),
                MARGIN,
                38,
                Lettering.TITLE,
                Ink.TEXT,
                Side.RIGHT_OF);
        pen.text(
                pen.fit(since(), Lettering.BODY, room),
                MARGIN,
                HEAD - 4,
                Lettering.BODY,
                Ink.MUTED,
                Side.RIGHT_OF);
        double y = HEAD + NOTE;
        for (Note note : notes) {
            String text = pen.fit(note.text(), Lettering.BODY, room);
            pen.text(text, MARGIN, y, Lettering.BODY, note.ink(), Side.RIGHT_OF);
            y += NOTE;
        }
        doubts(pen, room);
        cards(pen);
        double signs = legend.height(pen, room);
        double foot = cardsTop() + part.height() + APART + signs;
        legend.paint(pen, new Box(MARGIN, foot - signs, room, signs));
        pen.text(origin, MARGIN, foot + FOOT - 6, Lettering.SMALL, Ink.MUTED, Side.RIGHT_OF);
    }

    private void cards(Pen pen) {
        boolean whole = part.equals(diagram.bounds());
        if (!whole) {
            pen.clip(new Box(MARGIN, cardsTop(), part.width(), part.height()));
        }
        diagram.paint(pen, MARGIN - part.x(), cardsTop() - part.y());
        if (!whole) {
            pen.unclip();
        }
    }

    private void doubts(Pen pen, double room) {
        List<Doubt> doubts = scene.comparison().doubts();
        if (doubts.isEmpty()) {
            return;
        }
        Box strip = new Box(MARGIN, cardsTop() - STRIP - APART, room, STRIP);
        pen.fill(strip, 4, Ink.BAND);
        CardPainter.hatch(pen, strip);
        String said =
                words.get(
                        "evolution.doubts",
                        doubts.size(),
                        new ObjectWords(words).doubt(doubts.getLast()));
        String text = pen.fit(said, Lettering.BODY, room - 24);
        double width = pen.width(text, Lettering.BODY);
        pen.fill(new Box(strip.x() + 8, strip.y() + 5, width + 8, STRIP - 10), 3, Ink.PAGE);
        pen.text(
                text,
                strip.x() + 12,
                strip.middle() + 4.2,
                Lettering.BODY,
                Ink.TEXT,
                Side.RIGHT_OF);
    }
}
