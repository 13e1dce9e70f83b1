package plumbline.gui.graph;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.Spot;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is to be seen: through which lens, which part (the usual beginning where none is chosen),
/// how much of each table, and what is pinned where.
record Sight(Lens lens, @Nullable PartChoice choice, Detail detail, Map<String, Spot> pins) {

    static final Sight FIRST = new Sight(Lens.TABLES, null, Detail.KEYS, Map.of());

    Sight {
        pins = Map.copyOf(pins);
    }

    Sight through(Lens other, Map<String, Spot> itsPins) {
        return new Sight(other, null, detail, itsPins);
    }

    Sight with(@Nullable PartChoice other) {
        return new Sight(lens, other, detail, pins);
    }

    Sight with(Detail other) {
        return new Sight(lens, choice, other, pins);
    }

    Sight pinned(String id, Spot spot) {
        Map<String, Spot> more = new LinkedHashMap<>(pins);
        more.put(id, spot);
        return new Sight(lens, choice, detail, more);
    }

    Sight loose() {
        return new Sight(lens, choice, detail, Map.of());
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
