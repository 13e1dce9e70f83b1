package plumbline.analysis.dependency.fleet;

import plumbline.analysis.Certainty;
import plumbline.analysis.database.DatabaseMap;
import plumbline.analysis.database.Sharing;
import plumbline.analysis.dependency.MigrationNeed;
import plumbline.analysis.dependency.MigrationNeed.Reason;
import plumbline.analysis.dependency.MissingName;
import plumbline.analysis.dependency.NameBook;
import plumbline.analysis.dependency.Occasion;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.ownership.TableUse.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the makers of what migrations use and none of their set makes, among the sets that may
/// work on the same database.
final class AcrossSets {

    private final List<SetDependencies> sets;
    private final DatabaseMap databases;
    private final IdentityHashMap<SetDependencies, NameBook> makers = new IdentityHashMap<>();

    AcrossSets(List<SetDependencies> sets, DatabaseMap databases) {
        this.sets = sets;
        this.databases = databases;
        sets.forEach(set -> makers.put(set, made(set)));
    }

    private static NameBook made(SetDependencies set) {
        NameBook names = new NameBook();
        set.uses().stream()
                .filter(use -> use.kind() == Kind.CREATES)
                .filter(use -> use.object().id() == use.household().id())
                .forEach(use -> names.give(use.called(), use.occasion()));
        return names;
    }

    List<MigrationNeed> find() {
        List<MigrationNeed> found = new ArrayList<>();
        for (SetDependencies set : sets) {
            Map<String, List<Need>> needs = new LinkedHashMap<>();
            set.outside().forEach(missing -> add(set, missing, needs));
            needs.values().forEach(each -> found.add(need(set, each)));
        }
        return found;
    }

    /// One use of what another set makes.
    private record Need(
            MissingName missing, SetDependencies maker, Occasion cause, Certainty certainty) {}

    private void add(SetDependencies set, MissingName missing, Map<String, List<Need>> needs) {
        for (SetDependencies other : sets) {
            Optional<Certainty> certainty = findCertainty(set, other);
            if (certainty.isEmpty()) {
                continue;
            }
            NameBook names = makers.getOrDefault(other, new NameBook());
            Optional<Occasion> cause = names.findGiven(missing.name());
            if (cause.isPresent()) {
                String pair =
                        missing.occasion().position()
                                + " "
                                + sets.indexOf(other)
                                + " "
                                + cause.get().position();
                needs.computeIfAbsent(pair, _ -> new ArrayList<>())
                        .add(new Need(missing, other, cause.get(), certainty.get()));
            }
        }
    }

    /// How sure it is that both work on one database; nothing where each has its own.
    private Optional<Certainty> findCertainty(SetDependencies set, SetDependencies other) {
        boolean sameDialect =
                set.history().set().set().dialect() == other.history().set().set().dialect();
        if (set.equals(other) || !sameDialect) {
            return Optional.empty();
        }
        if (set.service().equals(other.service())) {
            return Optional.of(Certainty.LIKELY);
        }
        Sharing sharing = databases.between(set.service(), other.service());
        return switch (sharing) {
            case SHARED -> Optional.of(Certainty.CERTAIN);
            case LIKELY_SHARED -> Optional.of(Certainty.LIKELY);
            case UNKNOWN -> Optional.of(Certainty.HINT);
            case APART -> Optional.empty();
        };
    }

    private static MigrationNeed need(SetDependencies set, List<Need> needs) {
        Map<String, Reason> reasons = new HashMap<>();
        for (Need each : needs) {
            reasons.putIfAbsent(
                    each.missing().name(),
                    new Reason(
                            each.missing().name(),
                            each.missing().kind(),
                            true,
                            each.missing().occasion().span(),
                            each.cause().span()));
        }
        Need first = needs.getFirst();
        return new MigrationNeed(
                set.key(first.missing().occasion().position()),
                first.maker().key(first.cause().position()),
                List.copyOf(new TreeMap<>(reasons).values()),
                first.certainty());
    }
}
