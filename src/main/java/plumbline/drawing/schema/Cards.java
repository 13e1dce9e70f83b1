package plumbline.drawing.schema;

import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Comparison;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Mark;
import plumbline.analysis.evolution.Part;
import plumbline.schema.object.Column;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Makes a card of each table, those that are different first, and one of each other kind of thing.
final class Cards {

    private static final List<Part> OTHERS =
            List.of(Part.KEY, Part.INDEX, Part.POLICY, Part.TRIGGER, Part.RULE);

    private final Comparison comparison;
    private final ObjectWords say;
    private final Words words;

    Cards(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.say = new ObjectWords(words);
        this.words = words;
    }

    List<Card> differentFirst() {
        return all(Comparator.comparing(each -> !each.mark().isDifferent()));
    }

    /// In the order of the comparison.
    List<Card> byName() {
        return all((_, _) -> 0);
    }

    private List<Card> all(Comparator<Entry> order) {
        List<Card> cards = new ArrayList<>();
        comparison.entries().stream()
                .filter(Entry::isTable)
                .sorted(order)
                .map(this::table)
                .forEach(cards::add);
        comparison.entries().stream()
                .filter(each -> !each.isTable())
                .collect(Collectors.groupingBy(each -> each.key().kind()))
                .values()
                .stream()
                .sorted(Comparator.comparing(each -> say.kinds(each.getFirst().key())))
                .map(this::others)
                .forEach(cards::add);
        return cards;
    }

    private Definitions definitions(Compared compared) {
        return new Definitions(comparison.stateOf(compared));
    }

    private Card table(Entry entry) {
        String name = definitions(entry.whole()).name(entry.whole().object());
        List<CardLine> lines = new ArrayList<>();
        if (!entry.whole().changes().isEmpty()) {
            lines.add(CardLine.minor(say.changes(entry.whole())));
        }
        entry.whole().doubts().stream().limit(1).map(this::uncertain).forEach(lines::add);
        entry.parts(Part.COLUMN).forEach(each -> add(column(entry, each), entry, each, lines));
        List<String> same = new ArrayList<>();
        for (Part part : OTHERS) {
            List<Compared> all = entry.parts(part);
            all.stream()
                    .filter(each -> isTold(entry, each))
                    .forEach(each -> add(other(entry, part, each), entry, each, lines));
            long rest = all.stream().filter(each -> !isTold(entry, each)).count();
            if (rest > 0) {
                same.add(words.get("evolution.rest." + Spelling.id(part), rest));
            }
        }
        if (!same.isEmpty()) {
            lines.add(CardLine.minor(String.join(", ", same)));
        }
        boolean uncertain = !entry.doubts().isEmpty();
        return new Card(entry, entry.mark(), name, said(name, entry), uncertain, lines);
    }

    private static boolean isTold(Entry entry, Compared part) {
        return part.mark().isDifferent() || !entry.ownDoubts(part).isEmpty();
    }

    private String said(String name, Entry entry) {
        String counts = say.counts(entry);
        String said = name + ", " + say.mark(entry.mark());
        return counts.isEmpty() ? said : said + ", " + counts;
    }

    private void add(CardLine line, Entry entry, Compared part, List<CardLine> lines) {
        lines.add(line);
        if (!part.changes().isEmpty()) {
            lines.add(CardLine.minor(say.changes(part)));
        }
        entry.ownDoubts(part).stream().limit(1).map(this::uncertain).forEach(lines::add);
    }

    private CardLine uncertain(Doubt doubt) {
        String reason = words.get(doubt.reason().key());
        return CardLine.minor(words.get("evolution.uncertain") + ": " + reason);
    }

    private CardLine column(Entry entry, Compared part) {
        Definitions definitions = definitions(part);
        Column column = (Column) part.object();
        StringBuilder right = new StringBuilder(definitions.type(column));
        if (definitions.isKey(column)) {
            right.append(" PK");
        } else if (column.notNull()) {
            right.append(" NOT NULL");
        }
        definitions.findTarget(column).ifPresent(each -> right.append(" → ").append(each));
        return CardLine.of(
                part.mark(), column.name(), right.toString(), new Diagram.Thing(entry, part));
    }

    private CardLine other(Entry entry, Part part, Compared compared) {
        return CardLine.of(
                compared.mark(),
                words.get("evolution.one." + Spelling.id(part), compared.name()),
                definitions(compared).of(compared.object()),
                new Diagram.Thing(entry, compared));
    }

    private Card others(List<Entry> entries) {
        String title = say.kinds(entries.getFirst().key());
        List<CardLine> lines = new ArrayList<>();
        for (Entry each : entries) {
            String name = definitions(each.whole()).name(each.whole().object());
            lines.add(CardLine.of(each.mark(), name, "", new Diagram.Thing(each, null)));
            if (!each.whole().changes().isEmpty()) {
                lines.add(CardLine.minor(say.changes(each.whole())));
            }
        }
        boolean uncertain = entries.stream().anyMatch(each -> !each.doubts().isEmpty());
        return new Card(null, Mark.SAME, title, title, uncertain, lines);
    }
}
