package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.schema.object.Place;
import plumbline.schema.object.Relation;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Space;
import plumbline.schema.replay.Draft;

import java.util.List;
import java.util.Optional;

/// Finds what a statement names by its kind and its name: `SEQUENCE s`, `FUNCTION f(int)`.
public final class Targets {

    private Targets() {}

    public static Optional<SchemaObject> find(
            Draft draft, String target, ObjectName name, @Nullable List<String> arguments) {
        return switch (target) {
            case "TABLE", "VIEW", "MATERIALIZED VIEW", "SEQUENCE", "INDEX", "FOREIGN TABLE" ->
                    draft.lookup().findRelation(name, Relation.class).map(SchemaObject.class::cast);
            case "TYPE", "DOMAIN" -> draft.lookup().findType(name).map(SchemaObject.class::cast);
            case "FUNCTION", "PROCEDURE", "ROUTINE", "AGGREGATE" ->
                    RoutineReplay.find(draft, name, arguments, true).map(SchemaObject.class::cast);
            case "SCHEMA" -> at(draft, Space.SCHEMA, name);
            case "EXTENSION" -> at(draft, Space.EXTENSION, name);
            case "EVENT TRIGGER" -> at(draft, Space.EVENT_TRIGGER, name);
            default -> Optional.empty();
        };
    }

    /// What stands in a table: `CONSTRAINT c ON t`.
    public static Optional<SchemaObject> findIn(
            Draft draft, String target, ObjectName table, String name) {
        Space space =
                switch (target) {
                    case "TRIGGER" -> Space.TRIGGER;
                    case "POLICY" -> Space.POLICY;
                    case "RULE" -> Space.RULE;
                    default -> Space.CONSTRAINT;
                };
        return draft.lookup()
                .findRelation(table, Relation.class)
                .flatMap(
                        owner ->
                                draft.state()
                                        .find(
                                                new Place(space, owner.id(), name),
                                                SchemaObject.class));
    }

    private static Optional<SchemaObject> at(Draft draft, Space space, ObjectName name) {
        return draft.state().find(new Place(space, 0, name.name()), SchemaObject.class);
    }
}
