package plumbline.schema.state;

import plumbline.operation.DataType;
import plumbline.operation.ObjectName;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.Column;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Place;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Space;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.UserType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what a name means in a state, along its search path.
public record Lookup(SchemaState state) {

    /// The schema of that name.
    public Optional<Namespace> findNamespace(String name) {
        return state.find(new Place(Space.SCHEMA, 0, cut(name)), Namespace.class);
    }

    /// Where something new without a schema is made: the first schema of the path that is there.
    public Optional<Namespace> findHome() {
        return state.searchPath().stream()
                .flatMap(name -> findNamespace(name).stream())
                .findFirst();
    }

    /// The table, view, index or sequence that a name means.
    public <T extends Relation> Optional<T> findRelation(ObjectName name, Class<T> kind) {
        return find(Space.RELATION, name, kind);
    }

    /// The type that a name means.
    public Optional<UserType> findType(ObjectName name) {
        return find(Space.TYPE, name, UserType.class);
    }

    /// The routines of a name, whatever their arguments.
    public List<Routine> routines(ObjectName name) {
        return namespaces(name)
                .map(schema -> state.routines(schema.id(), cut(name.name())).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The column of a table.
    public Optional<Column> findColumn(int table, String name) {
        return state.find(new Place(Space.COLUMN, table, cut(name)), Column.class);
    }

    /// The constraint of a table or of a domain.
    public Optional<TableConstraint> findConstraint(int table, String name) {
        return state.find(new Place(Space.CONSTRAINT, table, cut(name)), TableConstraint.class);
    }

    /// What stands at that name in a schema, of any kind.
    public boolean isTaken(int schema, Space space, String name) {
        return state.places().containsKey(new Place(space, schema, cut(name)));
    }

    /// The type as it is used, bound to the object that it means if one was made here.
    public TypeUse type(DataType type) {
        return findType(typeName(type))
                .map(
                        found ->
                                new TypeUse(
                                        found.id(),
                                        type.name(),
                                        type.arguments(),
                                        type.dimensions()))
                .orElse(TypeUse.builtIn(type));
    }

    private static ObjectName typeName(DataType type) {
        int dot = type.name().indexOf('.');
        return dot < 0
                ? ObjectName.of(type.name())
                : new ObjectName(type.name().substring(0, dot), type.name().substring(dot + 1));
    }

    private <T extends SchemaObject> Optional<T> find(Space space, ObjectName name, Class<T> kind) {
        return namespaces(name)
                .flatMap(
                        schema ->
                                state
                                        .find(new Place(space, schema.id(), cut(name.name())), kind)
                                        .stream())
                .findFirst();
    }

    /// Whether only the running program knows a schema; its objects are then looked for along the
    /// search path.
    public static boolean isOpen(String schema) {
        return schema.contains("${");
    }

    private Stream<Namespace> namespaces(ObjectName name) {
        String schema = name.schema();
        Stream<String> path =
                schema == null || isOpen(schema) ? state.searchPath().stream() : Stream.of(schema);
        return path.flatMap(each -> findNamespace(each).stream());
    }

    /// Builders are given names that the server cuts.
    private static String cut(String name) {
        return DefaultNames.cut(name, DefaultNames.LONGEST);
    }
}
