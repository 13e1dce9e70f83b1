package plumbline.analysis.evolution;

import plumbline.schema.state.Doubt;

import java.util.List;
import java.util.Optional;

/// A place of a set that could not be followed: which `number` of `all` it is, and how many
/// migrations have run when it arises.
public record DoubtPlace(Doubt doubt, int number, int all, int count) {

    /// The last that holds when so many migrations have run; nothing where none does.
    public static Optional<DoubtPlace> last(Evolution evolution, int count) {
        List<Doubt> known = evolution.after(count).general();
        return known.isEmpty() ? Optional.empty() : Optional.of(at(evolution, known.size() - 1));
    }

    /// The one before it; the last of all before the first.
    public DoubtPlace before(Evolution evolution) {
        return at(evolution, number > 1 ? number - 2 : all(evolution).size() - 1);
    }

    private static List<Doubt> all(Evolution evolution) {
        return evolution.after(evolution.stages().size()).general();
    }

    private static DoubtPlace at(Evolution evolution, int index) {
        List<Doubt> all = all(evolution);
        Doubt doubt = all.get(index);
        int count = 1;
        while (count < evolution.stages().size()
                && !evolution.after(count).general().contains(doubt)) {
            count++;
        }
        return new DoubtPlace(doubt, index + 1, all.size(), count);
    }
}
