package plumbline.schema.replay.guard;

import plumbline.operation.ObjectName;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a catalogue of the database says of an object, as far as tests ask for it.
record Row(SchemaState state, SchemaObject object) {

    /// The schema that it is in.
    String schema() {
        int namespace =
                switch (object) {
                    case Relation each -> each.schema();
                    case UserType each -> each.schema();
                    case Routine each -> each.schema();
                    default -> findOwner().map(Relation::schema).orElse(0);
                };
        return name(object instanceof Namespace ? object.id() : namespace);
    }

    /// The table that it belongs to, or it itself.
    String table() {
        return switch (object) {
            case Index index -> name(index.table());
            default -> findOwner().map(Relation::name).orElse(object.name());
        };
    }

    private Optional<Relation> findOwner() {
        return object.place().owner() == 0 || object instanceof Relation
                ? Optional.empty()
                : state.find(object.place().owner(), Relation.class);
    }

    /// The names of its columns; of a column its own.
    List<String> columns() {
        return switch (object) {
            case TableConstraint each -> each.columns().stream().map(this::name).toList();
            case Column each -> List.of(each.name());
            default -> List.of();
        };
    }

    /// The letter in `relkind` or `contype`.
    String letter() {
        return switch (object) {
            case Table table -> table.partitionBy() == null ? "r" : "p";
            case View view -> view.materialized() ? "m" : "v";
            case Sequence _ -> "S";
            case Index _ -> "i";
            case TableConstraint.PrimaryKey _ -> "p";
            case TableConstraint.Unique _ -> "u";
            case TableConstraint.ForeignKey _ -> "f";
            case TableConstraint.Check _ -> "c";
            case TableConstraint.Exclusion _ -> "x";
            case UserType.EnumType _ -> "e";
            case UserType.Domain _ -> "d";
            case UserType.CompositeType _ -> "c";
            default -> "";
        };
    }

    /// Other things that tests ask for.
    Map<String, String> details() {
        return switch (object) {
            case Column each ->
                    Map.of(
                            "data_type",
                            type(each.type()),
                            "is_nullable",
                            each.notNull() ? "NO" : "YES");
            case Table _ -> Map.of("table_type", "BASE TABLE");
            case View _ -> Map.of("table_type", "VIEW");
            case TableConstraint.PrimaryKey _ -> Map.of("constraint_type", "PRIMARY KEY");
            case TableConstraint.Unique _ -> Map.of("constraint_type", "UNIQUE");
            case TableConstraint.ForeignKey _ -> Map.of("constraint_type", "FOREIGN KEY");
            case TableConstraint.Check _ -> Map.of("constraint_type", "CHECK");
            default -> Map.of();
        };
    }

    private static String type(TypeUse use) {
        if (use.dimensions() > 0) {
            return "ARRAY";
        }
        return use.object() > 0 ? "USER-DEFINED" : use.name();
    }

    /// Whether it, or the table of a column, may not be there.
    boolean isDoubted() {
        boolean column = object.place().space() == Space.COLUMN;
        return isDoubted(object.id()) || (column && isDoubted(object.place().owner()));
    }

    private boolean isDoubted(int id) {
        return state.remarksOn(id).doubts().stream()
                .anyMatch(each -> each.reason() != Doubt.Reason.REFUSED);
    }

    boolean isNamed(ObjectName asked) {
        return object.name().equals(asked.name())
                && (asked.schema() == null || asked.schema().equals(schema()));
    }

    private String name(int id) {
        return state.findObject(id).map(SchemaObject::name).orElse("");
    }
}
