package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.expression.Expression;

import java.util.List;
import java.util.SortedMap;

/// A table; its columns, constraints and the like are objects of their own.
///
/// `parents` are the tables that it inherits from; with a `bound` it is a partition of the only
/// one. `properties` are storage parameters and the like. A table that is `assumed` was used but
/// never made here.
public record Table(
        int id,
        int schema,
        String name,
        Persistence persistence,
        List<Integer> columns,
        List<Integer> parents,
        @Nullable Expression partitionBy,
        @Nullable String bound,
        RowSecurity rowSecurity,
        SortedMap<String, String> properties,
        boolean assumed)
        implements Relation {

    public Table {
        columns = List.copyOf(columns);
        parents = List.copyOf(parents);
    }

    /// Whether policies hold for this table, and for its owner too.
    public record RowSecurity(boolean enabled, boolean forced) {

        /// As tables are made.
        public static final RowSecurity OFF = new RowSecurity(false, false);
    }

    public boolean isPartition() {
        return bound != null;
    }

    @Override
    public List<Bond> bonds() {
        Bonds bonds = Bonds.in(schema).ownColumns(partitionBy);
        return (isPartition() ? bonds.auto(parents) : bonds.normal(parents)).all();
    }

    @Override
    public Table named(String newName) {
        return new Table(
                id,
                schema,
                newName,
                persistence,
                columns,
                parents,
                partitionBy,
                bound,
                rowSecurity,
                properties,
                assumed);
    }

    @Override
    public Table movedTo(int newSchema) {
        return new Table(
                id,
                newSchema,
                name,
                persistence,
                columns,
                parents,
                partitionBy,
                bound,
                rowSecurity,
                properties,
                assumed);
    }

    public Table withColumns(List<Integer> newColumns) {
        return new Table(
                id,
                schema,
                name,
                persistence,
                newColumns,
                parents,
                partitionBy,
                bound,
                rowSecurity,
                properties,
                assumed);
    }

    public Table withPersistence(Persistence newPersistence) {
        return new Table(
                id,
                schema,
                name,
                newPersistence,
                columns,
                parents,
                partitionBy,
                bound,
                rowSecurity,
                properties,
                assumed);
    }

    public Table withRowSecurity(RowSecurity newRowSecurity) {
        return new Table(
                id,
                schema,
                name,
                persistence,
                columns,
                parents,
                partitionBy,
                bound,
                newRowSecurity,
                properties,
                assumed);
    }

    /// The same below other tables; a partition of the only one where there is a bound.
    public Table below(List<Integer> newParents, @Nullable String newBound) {
        return new Table(
                id,
                schema,
                name,
                persistence,
                columns,
                newParents,
                partitionBy,
                newBound,
                rowSecurity,
                properties,
                assumed);
    }

    public Table withProperties(SortedMap<String, String> newProperties) {
        return new Table(
                id,
                schema,
                name,
                persistence,
                columns,
                parents,
                partitionBy,
                bound,
                rowSecurity,
                newProperties,
                assumed);
    }
}
