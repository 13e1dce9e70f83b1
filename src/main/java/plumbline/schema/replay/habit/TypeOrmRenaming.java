package plumbline.schema.replay.habit;

import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.text.TypeOrmNames;
import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.table.ColumnReplay;
import plumbline.schema.replay.table.Renaming;
import plumbline.schema.replay.table.TableReplay;
import plumbline.schema.state.SchemaState;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// TypeORM renames a table or a column together with all whose names were made from its name.
final class TypeOrmRenaming {

    private TypeOrmRenaming() {}

    static void table(Draft draft, RenameTable rename) {
        around(draft, rename.table(), () -> TableReplay.apply(draft, rename));
    }

    static void column(Draft draft, RenameColumn rename) {
        around(draft, rename.table(), () -> ColumnReplay.apply(draft, rename));
    }

    private static void around(Draft draft, ObjectName name, Runnable renaming) {
        Optional<Table> table = draft.lookup().findRelation(name, Table.class);
        Map<Integer, SchemaObject> named =
                table.map(each -> named(draft.state(), each.id())).orElse(Map.of());
        renaming.run();
        named.forEach((id, column) -> follow(draft, id, column));
    }

    /// What bears the name that it would get by default, with the column that an enum is for.
    private static Map<Integer, SchemaObject> named(SchemaState state, int table) {
        Map<Integer, SchemaObject> named = new LinkedHashMap<>();
        for (SchemaObject each : state.usersOf(table).toList()) {
            if (each instanceof Column column) {
                state.usersOf(column.id(), Sequence.class)
                        .filter(sequence -> !sequence.identity())
                        .forEach(sequence -> put(state, named, sequence, column));
                state.find(column.type().object(), EnumType.class)
                        .ifPresent(type -> put(state, named, type, column));
            } else {
                put(state, named, each, each);
            }
        }
        return named;
    }

    private static void put(
            SchemaState state,
            Map<Integer, SchemaObject> named,
            SchemaObject object,
            SchemaObject column) {
        if (findDefault(state, object, column).filter(object.name()::equals).isPresent()) {
            named.put(object.id(), column);
        }
    }

    private static void follow(Draft draft, int id, SchemaObject made) {
        SchemaState state = draft.state();
        SchemaObject object = state.findObject(id).orElse(made);
        SchemaObject column = state.findObject(made.id()).orElse(made);
        Optional<String> name = findDefault(state, object, column);
        if (name.isEmpty() || name.get().equals(object.name())) {
            return;
        }
        if (object instanceof TableConstraint constraint) {
            Renaming.constraint(draft, constraint, name.get());
        } else {
            Renaming.to(draft, object, name.get());
        }
    }

    /// A partial index is read back in other words than it was made of, so that its name never
    /// fits.
    private static Optional<String> findDefault(
            SchemaState state, SchemaObject object, SchemaObject column) {
        return switch (object) {
            case TableConstraint each -> findDefault(state, each);
            case Index each when isPlain(each) ->
                    Optional.of(
                            TypeOrmNames.index(
                                    name(state, each.table()),
                                    names(state, each.definition().columns()),
                                    null));
            case Sequence _ when column instanceof Column owner ->
                    cut(name(state, owner.table()) + "_" + owner.name() + "_seq");
            case EnumType _ when column instanceof Column owner ->
                    cut(
                            name(state, owner.table())
                                    + "_"
                                    + owner.name().toLowerCase(Locale.ROOT)
                                    + "_enum");
            default -> Optional.empty();
        };
    }

    private static Optional<String> findDefault(SchemaState state, TableConstraint constraint) {
        String table = name(state, constraint.table());
        List<String> columns = names(state, constraint.columns());
        return switch (constraint) {
            case TableConstraint.PrimaryKey _ ->
                    Optional.of(TypeOrmNames.primaryKey(table, columns));
            case TableConstraint.Unique _ -> Optional.of(TypeOrmNames.unique(table, columns));
            case TableConstraint.ForeignKey _ ->
                    Optional.of(TypeOrmNames.foreignKey(table, columns));
            case TableConstraint.Check _, TableConstraint.Exclusion _ -> Optional.empty();
        };
    }

    private static boolean isPlain(Index index) {
        return index.constraint() == 0
                && index.definition().predicate() == null
                && index.definition().keys().stream().allMatch(key -> key.column() > 0);
    }

    private static Optional<String> cut(String name) {
        return Optional.of(DefaultNames.cut(name, DefaultNames.LONGEST));
    }

    private static List<String> names(SchemaState state, List<Integer> columns) {
        return columns.stream().map(each -> name(state, each)).toList();
    }

    private static String name(SchemaState state, int id) {
        return state.findObject(id).map(SchemaObject::name).orElse("");
    }
}
