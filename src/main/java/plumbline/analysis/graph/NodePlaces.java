package plumbline.analysis.graph;

import plumbline.analysis.dependency.MigrationKey;
import plumbline.analysis.dependency.ObjectUse;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.schema.object.Table;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which nodes of a graph the lines of files speak of.
public final class NodePlaces {

    private final Map<String, List<Piece>> files = new HashMap<>();

    /// Lines of a file.
    private record Piece(int first, int last, String node) {

        boolean holds(int line) {
            return line >= first && line <= last;
        }
    }

    private NodePlaces() {}

    public static NodePlaces of(FleetDependencies fleet, GraphRequest request) {
        NodePlaces places = new NodePlaces();
        for (Stage stage : Stage.of(fleet, request)) {
            switch (request.lens()) {
                case TABLES, OBJECTS -> stage.set().uses().forEach(use -> places.add(stage, use));
                case MIGRATIONS -> places.addMigrations(stage);
                case SERVICES -> {}
            }
        }
        return places;
    }

    private void add(Stage stage, ObjectUse use) {
        int table = use.household().id();
        if (stage.state().find(table, Table.class).isPresent()) {
            add(use.occasion().span(), stage.id(table));
        }
    }

    private void addMigrations(Stage stage) {
        for (int position = 0; position <= stage.last(); position++) {
            MigrationKey key = stage.set().key(position);
            SourceSpan span = key.migration().up().span();
            String id = MigrationsLens.id(key);
            if (span == null) {
                add(key.migration().file(), new Piece(1, Integer.MAX_VALUE, id));
            } else {
                add(span, id);
            }
        }
    }

    private void add(SourceSpan span, String node) {
        add(span.file(), new Piece(span.line(), span.endLine(), node));
    }

    private void add(String file, Piece piece) {
        List<Piece> pieces = files.computeIfAbsent(file, _ -> new ArrayList<>());
        if (!pieces.contains(piece)) {
            pieces.add(piece);
        }
    }

    /// The nodes that the statement at the beginning of a place is about.
    public Set<String> at(SourceSpan place) {
        Set<String> nodes = new LinkedHashSet<>();
        for (Piece piece : files.getOrDefault(place.file(), List.of())) {
            if (piece.holds(place.line())) {
                nodes.add(piece.node());
            }
        }
        return nodes;
    }
}
