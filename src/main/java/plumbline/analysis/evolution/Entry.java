package plumbline.analysis.evolution;

import plumbline.schema.difference.ObjectKey;
import plumbline.schema.state.Doubt;

import java.util.List;
import java.util.stream.Stream;

/// One thing that stands for itself in a schema at two moments: a table with what it is made of, a
/// view, a type, a routine.
public record Entry(ObjectKey key, Compared whole, List<Compared> parts) {

    public Entry {
        parts = List.copyOf(parts);
    }

    /// What became of it; a table is changed where one of its parts is another.
    public Mark mark() {
        boolean changed = whole.mark() == Mark.SAME && parts.stream().anyMatch(Entry::isOther);
        return changed ? Mark.CHANGED : whole.mark();
    }

    private static boolean isOther(Compared part) {
        return part.mark().isDifferent();
    }

    /// How many of its parts have that mark.
    public long count(Mark mark) {
        return parts.stream().filter(each -> each.mark() == mark).count();
    }

    /// Why it or one of its parts may be otherwise.
    public List<Doubt> doubts() {
        return Stream.concat(Stream.of(whole), parts.stream())
                .flatMap(each -> each.doubts().stream())
                .distinct()
                .toList();
    }

    /// Why a part may be otherwise, but for what holds for the whole.
    public List<Doubt> ownDoubts(Compared part) {
        return part.doubts().stream().filter(each -> !whole.doubts().contains(each)).toList();
    }

    public boolean isTable() {
        return key.kind().equals("table");
    }

    /// Its parts of one kind, in their order.
    public List<Compared> parts(Part part) {
        return parts.stream().filter(each -> Part.of(each.object()) == part).toList();
    }
}
