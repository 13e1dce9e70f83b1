package plumbline.operation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is done to a type of the database's own.
public sealed interface TypeOperation extends Operation {

    ObjectName type();

    @Override
    default String name() {
        return type().toString();
    }

    record CreateEnum(ObjectName type, List<String> values) implements TypeOperation {

        public CreateEnum {
            values = List.copyOf(values);
        }
    }

    /// `position` is `BEFORE` or `AFTER` with `neighbour`, or null for the end.
    record AddEnumValue(
            ObjectName type,
            String value,
            boolean ifNotExists,
            @Nullable String position,
            @Nullable String neighbour)
            implements TypeOperation {}

    record RenameEnumValue(ObjectName type, String value, String newValue)
            implements TypeOperation {}

    record CreateDomain(
            ObjectName type,
            DataType base,
            boolean notNull,
            @Nullable String defaultValue,
            @Nullable String collation,
            List<ConstraintDefinition> constraints)
            implements TypeOperation {

        public CreateDomain {
            constraints = List.copyOf(constraints);
        }
    }

    /// `action` in capitals (`ADD CONSTRAINT`, `SET NOT NULL` …), `detail` what follows it as
    /// written; `definition` is the constraint that is added.
    record AlterDomain(
            ObjectName type,
            String action,
            @Nullable String constraint,
            boolean notValid,
            String detail,
            @Nullable ConstraintDefinition definition)
            implements TypeOperation {}

    /// `name` is that of the constraint.
    record RenameDomainConstraint(ObjectName type, String name, String newName)
            implements TypeOperation {}

    record CreateCompositeType(ObjectName type, List<ColumnDefinition> attributes)
            implements TypeOperation {

        public CreateCompositeType {
            attributes = List.copyOf(attributes);
        }
    }

    /// A range, base or shell type, as written.
    record CreateOtherType(ObjectName type, String definition) implements TypeOperation {}

    record AddAttribute(ObjectName type, ColumnDefinition attribute, boolean cascade)
            implements TypeOperation {}

    record DropAttribute(ObjectName type, String attribute, boolean ifExists, boolean cascade)
            implements TypeOperation {}

    record AlterAttributeType(
            ObjectName type,
            String attribute,
            DataType dataType,
            @Nullable String collation,
            boolean cascade)
            implements TypeOperation {}

    record RenameAttribute(ObjectName type, String attribute, String newName, boolean cascade)
            implements TypeOperation {}

    record AlterType(ObjectName type, String change) implements TypeOperation {}

    record RenameType(ObjectName type, String newName, boolean domain) implements TypeOperation {}

    record DropType(ObjectName type, boolean domain, boolean ifExists, boolean cascade)
            implements TypeOperation {}
}
