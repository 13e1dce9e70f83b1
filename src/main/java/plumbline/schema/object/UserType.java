package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.Expression;
import plumbline.schema.expression.TypeUse;

import java.util.List;

/// A type of the database's own.
public sealed interface UserType extends SchemaObject {

    int schema();

    /// The same in another schema.
    UserType movedTo(int newSchema);

    @Override
    UserType named(String newName);

    @Override
    default Place place() {
        return new Place(Space.TYPE, schema(), name());
    }

    /// A type of listed values.
    record EnumType(int id, int schema, String name, List<String> values) implements UserType {

        public EnumType {
            values = List.copyOf(values);
        }

        @Override
        public List<Bond> bonds() {
            return Bonds.in(schema).all();
        }

        @Override
        public EnumType named(String newName) {
            return new EnumType(id, schema, newName, values);
        }

        @Override
        public EnumType movedTo(int newSchema) {
            return new EnumType(id, newSchema, name, values);
        }

        public EnumType withValues(List<String> newValues) {
            return new EnumType(id, schema, name, newValues);
        }
    }

    /// A type with a default and rules of its own on top of another one.
    record Domain(
            int id,
            int schema,
            String name,
            TypeUse base,
            boolean notNull,
            @Nullable Expression defaultValue,
            List<DomainCheck> checks)
            implements UserType {

        public Domain {
            checks = List.copyOf(checks);
        }

        @Override
        public List<Bond> bonds() {
            Bonds bonds = Bonds.in(schema).type(base).mentions(defaultValue);
            checks.forEach(check -> bonds.mentions(check.expression()));
            return bonds.all();
        }

        @Override
        public Domain named(String newName) {
            return new Domain(id, schema, newName, base, notNull, defaultValue, checks);
        }

        @Override
        public Domain movedTo(int newSchema) {
            return new Domain(id, newSchema, name, base, notNull, defaultValue, checks);
        }

        public Domain withNotNull(boolean newNotNull) {
            return new Domain(id, schema, name, base, newNotNull, defaultValue, checks);
        }

        public Domain withDefault(@Nullable Expression newDefault) {
            return new Domain(id, schema, name, base, notNull, newDefault, checks);
        }

        public Domain withChecks(List<DomainCheck> newChecks) {
            return new Domain(id, schema, name, base, notNull, defaultValue, newChecks);
        }
    }

    /// A check of a domain.
    record DomainCheck(String name, Expression expression, boolean valid) {}

    /// A type of several named parts.
    record CompositeType(int id, int schema, String name, List<Attribute> attributes)
            implements UserType {

        public CompositeType {
            attributes = List.copyOf(attributes);
        }

        @Override
        public List<Bond> bonds() {
            Bonds bonds = Bonds.in(schema);
            attributes.forEach(each -> bonds.type(each.type()));
            return bonds.all();
        }

        @Override
        public CompositeType named(String newName) {
            return new CompositeType(id, schema, newName, attributes);
        }

        @Override
        public CompositeType movedTo(int newSchema) {
            return new CompositeType(id, newSchema, name, attributes);
        }

        public CompositeType withAttributes(List<Attribute> newAttributes) {
            return new CompositeType(id, schema, name, newAttributes);
        }
    }

    /// A part of a composite type.
    record Attribute(String name, TypeUse type, @Nullable String collation) {}

    /// A range, a base type or a shell, as it was written.
    record OtherType(int id, int schema, String name, String definition) implements UserType {

        @Override
        public List<Bond> bonds() {
            return Bonds.in(schema).all();
        }

        @Override
        public OtherType named(String newName) {
            return new OtherType(id, schema, newName, definition);
        }

        @Override
        public OtherType movedTo(int newSchema) {
            return new OtherType(id, newSchema, name, definition);
        }
    }
}
