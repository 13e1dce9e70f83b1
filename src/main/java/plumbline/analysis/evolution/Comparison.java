package plumbline.analysis.evolution;

import plumbline.schema.difference.Keys;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that is there at one of two moments, and what became of it: tables first, then by kind and
/// name.
///
/// What was renamed is the same object under another name; what was dropped and made again under
/// its name is compared with what it was.
public record Comparison(SchemaState before, SchemaState after, List<Entry> entries) {

    /// Nothing with nothing.
    public static final Comparison NOTHING =
            new Comparison(SchemaState.EMPTY, SchemaState.EMPTY, List.of());

    private static final List<String> KINDS =
            List.of("table", "view", "materialized view", "enum", "domain", "type", "sequence");

    public Comparison {
        entries = List.copyOf(entries);
    }

    public static Comparison of(SchemaState before, SchemaState after) {
        Pairing pairing = new Pairing(before, after);
        Map<Integer, List<Compared>> parts = new HashMap<>();
        List<Compared> wholes = new ArrayList<>();
        for (Compared each : pairing.all()) {
            SchemaObject object = each.object();
            if (Part.of(object) == null) {
                wholes.add(each);
            } else if (!(object instanceof Index index && index.constraint() > 0)) {
                int table = pairing.today(Part.table(object), each.after() == null);
                parts.computeIfAbsent(table, _ -> new ArrayList<>()).add(each);
            }
        }
        Keys keysBefore = new Keys(before);
        Keys keysAfter = new Keys(after);
        List<Entry> entries = new ArrayList<>();
        for (Compared each : wholes) {
            if (isShown(each)) {
                Keys keys = each.after() == null ? keysBefore : keysAfter;
                List<Compared> own = parts.getOrDefault(each.object().id(), List.of());
                entries.add(new Entry(keys.of(each.object()), each, sorted(each, own)));
            }
        }
        entries.sort(Comparator.comparing(Entry::key, Comparison::inOrder));
        return new Comparison(before, after, entries);
    }

    /// Sequences of columns go without saying, and so does the schema that every database has.
    private static boolean isShown(Compared each) {
        return switch (each.object()) {
            case Sequence sequence -> sequence.owner() == 0;
            case Namespace schema -> !schema.name().equals("public");
            default -> true;
        };
    }

    private static List<Compared> sorted(Compared whole, List<Compared> parts) {
        Map<Integer, Integer> places = new HashMap<>();
        if (whole.object() instanceof Table table) {
            table.columns().forEach(each -> places.put(each, places.size()));
        }
        return parts.stream()
                .sorted(
                        Comparator.comparing((Compared each) -> Part.of(each.object()))
                                .thenComparingInt(each -> place(each, places))
                                .thenComparingInt(each -> each.object().id()))
                .toList();
    }

    /// Columns that are gone come behind those that are there.
    private static int place(Compared part, Map<Integer, Integer> places) {
        return part.object() instanceof Column
                ? places.getOrDefault(part.object().id(), Integer.MAX_VALUE)
                : 0;
    }

    private static int inOrder(ObjectKey one, ObjectKey other) {
        int byKind = Integer.compare(rank(one), rank(other));
        return byKind == 0 ? one.compareTo(other) : byKind;
    }

    private static int rank(ObjectKey key) {
        int rank = KINDS.indexOf(key.kind());
        return rank < 0 ? KINDS.size() : rank;
    }

    /// Why all of it may be otherwise at the later moment.
    public List<Doubt> doubts() {
        return after.general();
    }

    /// The state in which an object is looked at.
    public SchemaState stateOf(Compared compared) {
        return compared.after() == null ? before : after;
    }

    public long count(Mark mark) {
        return entries.stream().filter(each -> each.mark() == mark).count();
    }
}
