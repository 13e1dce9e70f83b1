package plumbline.analysis.dependency;

import plumbline.analysis.Certainty;
import plumbline.analysis.dependency.MigrationNeed.Reason;
import plumbline.analysis.ownership.TableUse.Kind;
import plumbline.schema.dependency.ObjectDependencies;
import plumbline.schema.replay.Described;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects which migrations need which, while a set is gone through.
final class NeedsBook {

    private final Map<Integer, Occasion> made;
    private final Map<Integer, Occasion> changed = new HashMap<>();
    private final Map<Integer, Map<Integer, Map<String, Reason>>> found = new TreeMap<>();

    /// `made` says who made an object, and grows while the set is gone through.
    NeedsBook(Map<Integer, Occasion> made) {
        this.made = made;
    }

    void changed(int object, Occasion occasion) {
        changed.put(object, occasion);
    }

    void add(SchemaState before, ObjectUse use) {
        int id = use.object().id();
        Occasion maker = made.get(id);
        Occasion changer = changed.get(id);
        if (use.kind() == Kind.CREATES || maker == null) {
            return;
        }
        if (maker.position() < use.occasion().position()) {
            add(use, named(before, use, maker), maker, true);
        }
        if (changer != null
                && changer.position() > maker.position()
                && changer.position() < use.occasion().position()) {
            add(use, use.called(), changer, false);
        }
    }

    /// A part of a table that came with it goes by the name of the table, unless it is altered.
    private String named(SchemaState before, ObjectUse use, Occasion maker) {
        int household = ObjectDependencies.household(before, use.object().id());
        Occasion home = made.get(household);
        boolean together = home != null && home.position() == maker.position();
        return switch (use.kind()) {
            case READS, REFERS, MENTIONS, WRITES ->
                    together
                            ? Described.object(Naming.of(before), household).replace("\"", "")
                            : use.called();
            case CREATES, CREATES_TEMPORARY, CHANGES, DROPS -> use.called();
        };
    }

    private void add(ObjectUse use, String object, Occasion cause, boolean isMade) {
        found.computeIfAbsent(use.occasion().position(), _ -> new TreeMap<>())
                .computeIfAbsent(cause.position(), _ -> new LinkedHashMap<>())
                .putIfAbsent(
                        object + " " + isMade,
                        new Reason(
                                object, use.kind(), isMade, use.occasion().span(), cause.span()));
    }

    List<MigrationNeed> all(SetWalk.Keys keys) {
        List<MigrationNeed> all = new ArrayList<>();
        found.forEach(
                (user, needed) ->
                        needed.forEach(
                                (maker, reasons) ->
                                        all.add(
                                                new MigrationNeed(
                                                        keys.at(user),
                                                        keys.at(maker),
                                                        List.copyOf(reasons.values()),
                                                        Certainty.CERTAIN))));
        return all;
    }
}
