package plumbline.analysis.graph;

import plumbline.analysis.dependency.MigrationKey;
import plumbline.analysis.dependency.ObjectUse;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.ownership.TableUse;
import plumbline.framework.Migration;
import plumbline.schema.object.Table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which migrations make, change or drop the nodes of a graph, or write their rows.
public final class NodeTouches {

    private final Map<String, Set<Touch>> nodes = new HashMap<>();

    /// A migration by its file and its id.
    public record Touch(String file, String id) {}

    private NodeTouches() {}

    public static NodeTouches of(FleetDependencies fleet, GraphRequest request) {
        NodeTouches touches = new NodeTouches();
        for (Stage stage : Stage.of(fleet, request)) {
            switch (request.lens()) {
                case TABLES, OBJECTS -> stage.set().uses().forEach(use -> touches.add(stage, use));
                case MIGRATIONS -> touches.addMigrations(stage);
                case SERVICES -> touches.addService(stage);
            }
        }
        return touches;
    }

    private void add(Stage stage, ObjectUse use) {
        int table = use.household().id();
        if (isTouch(use.kind()) && stage.state().find(table, Table.class).isPresent()) {
            add(stage.id(table), use.occasion().migration());
        }
    }

    /// To read it or to lead to it changes nothing about it.
    static boolean isTouch(TableUse.Kind kind) {
        return switch (kind) {
            case CREATES, CREATES_TEMPORARY, DROPS, CHANGES, WRITES -> true;
            case READS, REFERS, MENTIONS -> false;
        };
    }

    private void addMigrations(Stage stage) {
        for (int position = 0; position <= stage.last(); position++) {
            MigrationKey key = stage.set().key(position);
            add(MigrationsLens.id(key), key.migration());
        }
    }

    private void addService(Stage stage) {
        for (int position = 0; position <= stage.last(); position++) {
            add(stage.set().service(), stage.set().key(position).migration());
        }
    }

    private void add(String node, Migration migration) {
        nodes.computeIfAbsent(node, _ -> new HashSet<>()).add(touch(migration));
    }

    static Touch touch(Migration migration) {
        return new Touch(migration.file(), migration.id());
    }

    /// The migrations of each node that one of them touches.
    public Map<String, Set<Touch>> all() {
        return Map.copyOf(nodes);
    }
}
