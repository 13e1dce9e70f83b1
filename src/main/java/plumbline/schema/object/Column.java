package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.TypeUse;

import java.util.List;
import java.util.SortedMap;

/// A column of a table; `inherited` when it has it from another table only.
public record Column(
        int id,
        int table,
        String name,
        TypeUse type,
        boolean notNull,
        @Nullable Expression defaultValue,
        Identity identity,
        @Nullable Generated generated,
        @Nullable String collation,
        SortedMap<String, String> properties,
        boolean inherited)
        implements SchemaObject {

    /// What a computed column is computed from.
    public record Generated(Expression expression, boolean stored) {}

    @Override
    public Place place() {
        return new Place(Space.COLUMN, table, name);
    }

    @Override
    public List<Bond> bonds() {
        Bonds bonds = Bonds.within(table).type(type).mentions(defaultValue);
        return (generated == null ? bonds : bonds.mentions(generated.expression())).all();
    }

    @Override
    public Column named(String newName) {
        return new Column(
                id,
                table,
                newName,
                type,
                notNull,
                defaultValue,
                identity,
                generated,
                collation,
                properties,
                inherited);
    }

    public Column typed(TypeUse newType, @Nullable String newCollation) {
        return new Column(
                id,
                table,
                name,
                newType,
                notNull,
                defaultValue,
                identity,
                generated,
                newCollation,
                properties,
                inherited);
    }

    public Column withNotNull(boolean newNotNull) {
        return new Column(
                id,
                table,
                name,
                type,
                newNotNull,
                defaultValue,
                identity,
                generated,
                collation,
                properties,
                inherited);
    }

    public Column withDefault(@Nullable Expression newDefault) {
        return new Column(
                id,
                table,
                name,
                type,
                notNull,
                newDefault,
                identity,
                generated,
                collation,
                properties,
                inherited);
    }

    public Column withIdentity(Identity newIdentity) {
        return new Column(
                id,
                table,
                name,
                type,
                notNull,
                defaultValue,
                newIdentity,
                generated,
                collation,
                properties,
                inherited);
    }

    public Column withGenerated(@Nullable Generated newGenerated) {
        return new Column(
                id,
                table,
                name,
                type,
                notNull,
                defaultValue,
                identity,
                newGenerated,
                collation,
                properties,
                inherited);
    }

    public Column withProperties(SortedMap<String, String> newProperties) {
        return new Column(
                id,
                table,
                name,
                type,
                notNull,
                defaultValue,
                identity,
                generated,
                collation,
                newProperties,
                inherited);
    }

    public Column withInherited(boolean newInherited) {
        return new Column(
                id,
                table,
                name,
                type,
                notNull,
                defaultValue,
                identity,
                generated,
                collation,
                properties,
                newInherited);
    }
}
