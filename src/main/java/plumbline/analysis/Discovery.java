package plumbline.analysis;

import plumbline.framework.FrameworkAdapter;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lets every adapter find its own in a folder.
///
/// Where two adapters find the same file, it belongs to the one that stands first.
final class Discovery {

    private final List<FrameworkAdapter> adapters;
    private final FolderMemory memory;
    private final List<Incident> incidents;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<NotAMigration> strangers = new ArrayList<>();

    /// A set and the adapter that found it.
    record Found(FrameworkAdapter adapter, MigrationSet set) {}

    private record Outcome(List<MigrationSet> sets, List<Incident> incidents) {}

    Discovery(List<FrameworkAdapter> adapters, FolderMemory memory, List<Incident> incidents) {
        this.adapters = adapters;
        this.memory = memory;
        this.incidents = incidents;
    }

    /// All sets, in the order of the adapters; those that ask what others have found come last.
    List<Found> all(ReadingThreads threads) {
        List<FrameworkAdapter> sure =
                adapters.stream().filter(each -> !each.asksForOthers()).toList();
        List<Outcome> outcomes = threads.each(sure, each -> find(each, List.of()));
        for (int i = 0; i < sure.size(); i++) {
            take(sure.get(i), outcomes.get(i));
        }
        for (FrameworkAdapter each : adapters) {
            if (each.asksForOthers()) {
                take(each, find(each, found.stream().map(Found::set).toList()));
            }
        }
        return found;
    }

    private Outcome find(FrameworkAdapter adapter, List<MigrationSet> others) {
        try {
            return new Outcome(
                    memory.sets()
                            .get(
                                    new FolderMemory.SetKey(adapter, others),
                                    memory.tree(),
                                    tree -> adapter.discover(tree, others)),
                    List.of());
        } catch (RuntimeException | StackOverflowError failure) {
            String part = adapter.framework().title();
            return new Outcome(List.of(), List.of(new Incident(part, "", failure)));
        }
    }

    private void take(FrameworkAdapter adapter, Outcome outcome) {
        incidents.addAll(outcome.incidents());
        Set<String> ofOthers = Set.copyOf(taken);
        for (MigrationSet set : outcome.sets()) {
            MigrationSet rest = without(set, adapter, ofOthers);
            if (!rest.units().isEmpty()) {
                rest.units().stream().map(MigrationUnit::file).forEach(taken::add);
                found.add(new Found(adapter, rest));
            }
            // a set in which nothing was found tells what is wrong with it
            if (!rest.units().isEmpty() || set.units().isEmpty()) {
                strangers.addAll(set.strangers());
            }
        }
    }

    /// A set without what stronger ones have; what runs on several databases is in the set of each
    /// that has more than that.
    private MigrationSet without(MigrationSet set, FrameworkAdapter adapter, Set<String> ofOthers) {
        MigrationSet rest = Services.without(set, taken);
        if (rest.units().isEmpty() || rest.units().size() == set.units().size()) {
            return rest;
        }
        Set<String> same = new HashSet<>(ofOthers);
        found.stream()
                .filter(
                        each ->
                                each.adapter().equals(adapter)
                                        && each.set().dialect() == set.dialect()
                                        && each.set().label().equals(set.label()))
                .flatMap(each -> each.set().units().stream())
                .forEach(unit -> same.add(unit.file()));
        return Services.without(set, same);
    }

    /// What only looks like migrations, each file once, without what some tool runs after all.
    List<NotAMigration> strangers() {
        Set<String> told = new HashSet<>(taken);
        return strangers.stream().filter(each -> told.add(each.file())).toList();
    }
}
