package plumbline.drawing.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.Entry;
import plumbline.drawing.Box;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All tables of a schema as cards side by side, and all other things, with what is different.
public final class Diagram {

    /// Smaller than this lines of cards cannot be read.
    private static final double READABLE = 0.55;

    private final List<Card> cards;
    private final CardColumns columns;
    private final CardPainter painter;

    /// What a place of the drawing is about: a thing, or one `part` of it.
    public record Thing(Entry entry, @Nullable Compared part) {

        boolean isOf(Entry other, @Nullable Compared otherPart) {
            Compared own = part;
            boolean samePart =
                    own == null
                            ? otherPart == null
                            : otherPart != null && own.object().id() == otherPart.object().id();
            return samePart && entry.key().equals(other.key());
        }
    }

    private Diagram(List<Card> cards, Words words) {
        this.cards = cards;
        this.columns = CardColumns.of(cards);
        this.painter = new CardPainter(words);
    }

    /// What is different comes first, for who sees it once.
    static Diagram differentFirst(Comparison comparison, Words words) {
        return new Diagram(new Cards(comparison, words).differentFirst(), words);
    }

    /// By name, so that things move little when somebody goes from moment to moment.
    public static Diagram byName(Comparison comparison, Words words) {
        return new Diagram(new Cards(comparison, words).byName(), words);
    }

    /// How large all of it is.
    public Box bounds() {
        return new Box(0, 0, columns.width(), columns.height());
    }

    public List<Box> boxes() {
        return columns.boxes();
    }

    /// The boxes of tables, and those of the lines of other things, by what they are about.
    public Map<Entry, Box> places() {
        Map<Entry, Box> places = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            Box box = boxes().get(i);
            Entry entry = card.entry();
            if (entry != null) {
                places.put(entry, box);
            } else {
                for (int line = 0; line < card.lines().size(); line++) {
                    Thing thing = card.lines().get(line).thing();
                    if (thing != null) {
                        places.putIfAbsent(thing.entry(), card.place(line, box));
                    }
                }
            }
        }
        return places;
    }

    /// Where a thing lies, or the line of a part of it that has one.
    public Optional<Box> find(Entry entry, @Nullable Compared part) {
        if (part != null) {
            Optional<Box> line = findLine(entry, part);
            if (line.isPresent()) {
                return line;
            }
        }
        return places().entrySet().stream()
                .filter(each -> each.getKey().key().equals(entry.key()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Box> findLine(Entry entry, Compared part) {
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            for (int line = 0; line < card.lines().size(); line++) {
                Thing thing = card.lines().get(line).thing();
                if (thing != null && thing.isOf(entry, part)) {
                    return Optional.of(card.place(line, boxes().get(i)));
                }
            }
        }
        return Optional.empty();
    }

    /// What lies there.
    public Optional<Thing> findAt(double x, double y) {
        for (int i = 0; i < cards.size(); i++) {
            Box box = boxes().get(i);
            if (box.holds(x, y)) {
                return cards.get(i).findAt(y - box.y());
            }
        }
        return Optional.empty();
    }

    /// The card there in words, as a reader hears it; empty where there is none.
    public String said(double x, double y) {
        for (int i = 0; i < cards.size(); i++) {
            if (boxes().get(i).holds(x, y)) {
                return cards.get(i).said();
            }
        }
        return "";
    }

    /// The card of a thing in words.
    public String said(Entry entry) {
        return cards.stream()
                .filter(each -> each.isOf(entry))
                .map(Card::said)
                .findFirst()
                .orElse("");
    }

    /// All of it at a place of a picture.
    void paint(Pen pen, double left, double top) {
        for (int i = 0; i < cards.size(); i++) {
            Box box = boxes().get(i);
            Box there = new Box(left + box.x(), top + box.y(), box.width(), box.height());
            painter.paint(pen, cards.get(i), there);
        }
    }

    /// What is seen of it, as much as can be read at that size.
    public void paint(Pen pen, Look look, Box room) {
        Box part = look.part(room);
        boolean readable = look.scale() >= READABLE;
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Box box = boxes().get(i);
            boolean apart =
                    box.right() < part.x()
                            || box.x() > part.right()
                            || box.bottom() < part.y()
                            || box.y() > part.bottom();
            if (!apart) {
                seen.add(i);
            }
        }
        pen.clip(room);
        pen.shift(-look.left() * look.scale(), -look.top() * look.scale(), look.scale());
        for (int i : seen) {
            if (readable) {
                painter.paint(pen, cards.get(i), boxes().get(i));
            } else {
                painter.outline(pen, cards.get(i), boxes().get(i), 0.8 / look.scale());
            }
        }
        pen.unshift();
        if (!readable) {
            seen.forEach(i -> CardPainter.name(pen, cards.get(i), boxes().get(i), look));
        }
        pen.unclip();
    }
}
