package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintTraits;
import plumbline.schema.expression.Expression;

import java.util.List;

/// A constraint of a table; `inherited` when it has it from another table only.
public sealed interface TableConstraint extends SchemaObject {

    int table();

    ConstraintTraits traits();

    boolean inherited();

    /// The columns that it is about, as far as it lists them.
    default List<Integer> columns() {
        return List.of();
    }

    TableConstraint with(ConstraintTraits newTraits);

    TableConstraint withInherited(boolean newInherited);

    @Override
    TableConstraint named(String newName);

    @Override
    default Place place() {
        return new Place(Space.CONSTRAINT, table(), name());
    }

    /// A primary key.
    record PrimaryKey(
            int id,
            int table,
            String name,
            List<Integer> columns,
            List<Integer> include,
            ConstraintTraits traits,
            boolean inherited)
            implements TableConstraint {

        public PrimaryKey {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }

        @Override
        public List<Bond> bonds() {
            return Bonds.within(table).auto(columns).auto(include).all();
        }

        @Override
        public PrimaryKey named(String newName) {
            return new PrimaryKey(id, table, newName, columns, include, traits, inherited);
        }

        @Override
        public PrimaryKey with(ConstraintTraits newTraits) {
            return new PrimaryKey(id, table, name, columns, include, newTraits, inherited);
        }

        @Override
        public PrimaryKey withInherited(boolean newInherited) {
            return new PrimaryKey(id, table, name, columns, include, traits, newInherited);
        }
    }

    /// A unique constraint.
    record Unique(
            int id,
            int table,
            String name,
            List<Integer> columns,
            List<Integer> include,
            boolean nullsNotDistinct,
            ConstraintTraits traits,
            boolean inherited)
            implements TableConstraint {

        public Unique {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }

        @Override
        public List<Bond> bonds() {
            return Bonds.within(table).auto(columns).auto(include).all();
        }

        @Override
        public Unique named(String newName) {
            return new Unique(
                    id, table, newName, columns, include, nullsNotDistinct, traits, inherited);
        }

        @Override
        public Unique with(ConstraintTraits newTraits) {
            return new Unique(
                    id, table, name, columns, include, nullsNotDistinct, newTraits, inherited);
        }

        @Override
        public Unique withInherited(boolean newInherited) {
            return new Unique(
                    id, table, name, columns, include, nullsNotDistinct, traits, newInherited);
        }
    }

    /// A foreign key; it needs the `index` that makes the other columns unique, if that is known.
    record ForeignKey(
            int id,
            int table,
            String name,
            List<Integer> columns,
            int referencedTable,
            List<Integer> referencedColumns,
            int index,
            @Nullable String onDelete,
            @Nullable String onUpdate,
            @Nullable String match,
            ConstraintTraits traits,
            boolean inherited)
            implements TableConstraint {

        public ForeignKey {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }

        @Override
        public List<Bond> bonds() {
            return Bonds.within(table)
                    .auto(columns)
                    .normal(List.of(referencedTable, index))
                    .normal(referencedColumns)
                    .all();
        }

        @Override
        public ForeignKey named(String newName) {
            return new ForeignKey(
                    id,
                    table,
                    newName,
                    columns,
                    referencedTable,
                    referencedColumns,
                    index,
                    onDelete,
                    onUpdate,
                    match,
                    traits,
                    inherited);
        }

        @Override
        public ForeignKey with(ConstraintTraits newTraits) {
            return new ForeignKey(
                    id,
                    table,
                    name,
                    columns,
                    referencedTable,
                    referencedColumns,
                    index,
                    onDelete,
                    onUpdate,
                    match,
                    newTraits,
                    inherited);
        }

        @Override
        public ForeignKey withInherited(boolean newInherited) {
            return new ForeignKey(
                    id,
                    table,
                    name,
                    columns,
                    referencedTable,
                    referencedColumns,
                    index,
                    onDelete,
                    onUpdate,
                    match,
                    traits,
                    newInherited);
        }
    }

    /// A check.
    record Check(
            int id,
            int table,
            String name,
            Expression expression,
            ConstraintTraits traits,
            boolean inherited)
            implements TableConstraint {

        @Override
        public List<Bond> bonds() {
            return Bonds.within(table).ownColumns(expression).all();
        }

        @Override
        public Check named(String newName) {
            return new Check(id, table, newName, expression, traits, inherited);
        }

        @Override
        public Check with(ConstraintTraits newTraits) {
            return new Check(id, table, name, expression, newTraits, inherited);
        }

        @Override
        public Check withInherited(boolean newInherited) {
            return new Check(id, table, name, expression, traits, newInherited);
        }
    }

    /// An exclusion constraint, its elements as written.
    record Exclusion(
            int id,
            int table,
            String name,
            String method,
            Expression elements,
            @Nullable Expression predicate,
            ConstraintTraits traits,
            boolean inherited)
            implements TableConstraint {

        @Override
        public List<Bond> bonds() {
            return Bonds.within(table).ownColumns(elements).ownColumns(predicate).all();
        }

        @Override
        public Exclusion named(String newName) {
            return new Exclusion(
                    id, table, newName, method, elements, predicate, traits, inherited);
        }

        @Override
        public Exclusion with(ConstraintTraits newTraits) {
            return new Exclusion(
                    id, table, name, method, elements, predicate, newTraits, inherited);
        }

        @Override
        public Exclusion withInherited(boolean newInherited) {
            return new Exclusion(
                    id, table, name, method, elements, predicate, traits, newInherited);
        }
    }
}
