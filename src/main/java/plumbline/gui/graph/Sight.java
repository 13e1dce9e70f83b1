package plumbline.gui.graph;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.Spot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is to be seen: through which lens, which part (the usual beginning where none is chosen),
/// how much of each table, what is pinned where, and what was there and is `gone`.
record Sight(
        Lens lens,
        @Nullable PartChoice choice,
        Detail detail,
        Map<String, Spot> pins,
        List<Gone> gone) {

    static final Sight FIRST = new Sight(Lens.TABLES, null, Detail.KEYS, Map.of(), List.of());

    Sight {
        pins = Map.copyOf(pins);
        gone = List.copyOf(gone);
    }

    /// Something that was drawn, where it lay, and when it was not there any more.
    record Gone(Node node, Spot spot, Instant since) {}

    Sight through(Lens other) {
        return new Sight(other, null, detail, Map.of(), List.of());
    }

    Sight with(@Nullable PartChoice other) {
        return new Sight(lens, other, detail, pins, gone);
    }

    Sight with(Detail other) {
        return new Sight(lens, choice, other, pins, gone);
    }

    Sight with(List<Gone> nowGone) {
        return new Sight(lens, choice, detail, pins, nowGone);
    }

    Sight pinned(String id, Spot spot) {
        Map<String, Spot> more = new LinkedHashMap<>(pins);
        more.put(id, spot);
        return new Sight(lens, choice, detail, more, gone);
    }

    /// With nothing pinned, and without what is gone.
    Sight loose() {
        return new Sight(lens, choice, detail, Map.of(), List.of());
    }

    /// What is to stay where it lies.
    Map<String, Spot> fixed() {
        Map<String, Spot> fixed = new LinkedHashMap<>();
        gone.forEach(each -> fixed.put(each.node().id(), each.spot()));
        fixed.putAll(pins);
        return fixed;
    }

    /// All where none is chosen.
    PartChoice part() {
        return choice == null ? PartChoice.everything() : choice;
    }

    int depth() {
        return choice == null ? 1 : choice.depth();
    }

    Lens nextLens() {
        return switch (lens) {
            case TABLES -> Lens.MIGRATIONS;
            case MIGRATIONS -> Lens.SERVICES;
            case SERVICES, OBJECTS -> Lens.TABLES;
        };
    }

    Detail nextDetail() {
        return switch (detail) {
            case NAME -> Detail.KEYS;
            case KEYS -> Detail.ALL;
            case ALL -> Detail.NAME;
        };
    }
}
