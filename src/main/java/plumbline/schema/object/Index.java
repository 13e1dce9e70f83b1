package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.Expression;

import java.util.List;

/// An index; one that a constraint made has its `constraint`, and goes with it. Not `valid` when
/// building it did not end, or not on all partitions.
public record Index(
        int id,
        int schema,
        int table,
        String name,
        int constraint,
        int parent,
        Shape definition,
        boolean valid)
        implements Relation {

    /// How it is built.
    public record Shape(
            boolean unique,
            boolean nullsNotDistinct,
            String method,
            List<IndexKey> keys,
            List<Integer> include,
            @Nullable Expression predicate,
            @Nullable String storage,
            boolean onlyParent) {

        public Shape {
            keys = List.copyOf(keys);
            include = List.copyOf(include);
        }

        /// The columns that a plain key names, in their order.
        public List<Integer> columns() {
            return keys.stream().filter(key -> key.column() > 0).map(IndexKey::column).toList();
        }
    }

    /// One key: a column, or 0 and an expression; `order` has collation, operator class and sort
    /// order as written.
    public record IndexKey(int column, @Nullable Expression expression, String order) {}

    @Override
    public List<Bond> bonds() {
        Bonds bonds = Bonds.within(table).internal(constraint).auto(List.of(parent));
        bonds.auto(definition.columns()).auto(definition.include());
        bonds.ownColumns(definition.predicate());
        definition.keys().forEach(key -> bonds.ownColumns(key.expression()));
        return bonds.all();
    }

    @Override
    public Index named(String newName) {
        return new Index(id, schema, table, newName, constraint, parent, definition, valid);
    }

    @Override
    public Index movedTo(int newSchema) {
        return new Index(id, newSchema, table, name, constraint, parent, definition, valid);
    }

    /// The same as the index of a constraint.
    public Index of(int newConstraint) {
        return new Index(id, schema, table, name, newConstraint, parent, definition, valid);
    }

    /// The same as the part of an index of the partitioned table.
    public Index below(int newParent) {
        return new Index(id, schema, table, name, constraint, newParent, definition, valid);
    }

    public Index withDefinition(Shape newDefinition) {
        return new Index(id, schema, table, name, constraint, parent, newDefinition, valid);
    }

    public Index withValidity(boolean newValid) {
        return new Index(id, schema, table, name, constraint, parent, definition, newValid);
    }
}
