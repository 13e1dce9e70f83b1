package plumbline.parse.sql.lowering.table;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_domain_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Collate_identifierContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_domain_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Domain_constraintContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Type_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.NotNull;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;
import plumbline.operation.ObjectName;
import plumbline.operation.TypeOperation;
import plumbline.operation.TypeOperation.AddAttribute;
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.operation.TypeOperation.AlterAttributeType;
import plumbline.operation.TypeOperation.AlterDomain;
import plumbline.operation.TypeOperation.AlterType;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.TypeOperation.CreateOtherType;
import plumbline.operation.TypeOperation.DropAttribute;
import plumbline.operation.TypeOperation.RenameAttribute;
import plumbline.operation.TypeOperation.RenameDomainConstraint;
import plumbline.operation.TypeOperation.RenameEnumValue;
import plumbline.operation.TypeOperation.RenameType;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.lowering.Words;
import plumbline.parse.sql.tree.SqlText;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// Types and domains: CREATE and ALTER.
public final class TypeLowering {

    private final StepList steps;
    private final SqlText text;

    public TypeLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void create(Create_type_statementContext type) {
        ObjectName name = text.name(type.name);
        if (type.ENUM() != null) {
            steps.add(new CreateEnum(name, type.enums.stream().map(this::value).toList()));
        } else if (type.AS() != null && type.RANGE() == null) {
            ColumnLowering columns = new ColumnLowering(text);
            steps.add(
                    new CreateCompositeType(name, type.attrs.stream().map(columns::read).toList()));
        } else {
            steps.add(new CreateOtherType(name, text.after(type.name, type)));
        }
    }

    private String value(SconstContext constant) {
        return text.value(constant).display();
    }

    public void alter(Alter_type_statementContext type) {
        ObjectName name = text.name(type.name);
        if (type.new_enum_value != null) {
            steps.add(addValue(name, type));
        } else if (type.existing_enum_name != null) {
            String old = value(type.existing_enum_name);
            steps.add(new RenameEnumValue(name, old, value(type.new_enum_name)));
        } else if (type.rename_to() != null) {
            steps.add(new RenameType(name, text.word(type.rename_to().name), false));
        } else if (type.set_schema() != null) {
            steps.moves("TYPE", name, null, type.set_schema());
        } else if (type.attribute_name != null) {
            steps.add(
                    new RenameAttribute(
                            name,
                            text.word(type.attribute_name),
                            text.word(type.new_attribute_name),
                            Words.isCascade(type.cascade_restrict())));
        } else if (!type.type_action().isEmpty()) {
            type.type_action().forEach(each -> steps.add(attribute(name, each), each));
        } else {
            steps.add(new AlterType(name, text.after(type.name, type)));
        }
    }

    private TypeOperation attribute(ObjectName type, Type_actionContext action) {
        String name = text.word(action.identifier());
        boolean cascade = Words.isCascade(action.cascade_restrict());
        if (action.DROP() != null) {
            return new DropAttribute(type, name, action.if_exists() != null, cascade);
        }
        DataType of = text.type(action.data_type());
        String collation =
                action.collate_identifier() == null
                        ? null
                        : text.of(action.collate_identifier().collation);
        if (action.ADD() == null) {
            return new AlterAttributeType(type, name, of, collation, cascade);
        }
        ColumnParts attribute = new ColumnParts(text, name, of);
        attribute.collation = collation;
        return new AddAttribute(type, attribute.read(List.of(), text.span(action)), cascade);
    }

    private AddEnumValue addValue(ObjectName name, Alter_type_statementContext type) {
        boolean guarded = type.if_not_exists() != null;
        String added = value(type.new_enum_value);
        if (type.existing_enum_value == null) {
            return new AddEnumValue(name, added, guarded, null, null);
        }
        String position = type.BEFORE() == null ? "AFTER" : "BEFORE";
        return new AddEnumValue(name, added, guarded, position, value(type.existing_enum_value));
    }

    public void create(Create_domain_statementContext domain) {
        ObjectName name = text.name(domain.name);
        boolean notNull = domain.dom_constraint.stream().anyMatch(each -> each.NOT() != null);
        List<ConstraintDefinition> constraints =
                domain.dom_constraint.stream()
                        .map(each -> constraint(each, false))
                        .flatMap(Optional::stream)
                        .toList();
        String collation = null;
        for (Collate_identifierContext each : domain.collate_identifier()) {
            collation = text.of(each.collation);
        }
        VexContext value = domain.def_value;
        // the grammar takes a COLLATE behind a default for a part of it
        if (value != null && value.collate_identifier() != null) {
            collation = text.of(value.collate_identifier().collation);
            value = value.vex(0);
        }
        DataType base = text.type(domain.dat_type);
        steps.add(
                new CreateDomain(name, base, notNull, text.orNull(value), collation, constraints));
    }

    /// A plain NOT NULL is said by the domain itself.
    private Optional<ConstraintDefinition> constraint(
            Domain_constraintContext written, boolean notValid) {
        String name = text.wordOrNull(written.name);
        ConstraintTraits traits = notValid ? ConstraintTraits.NOT_VALID : ConstraintTraits.PLAIN;
        SourceSpan span = text.span(written);
        if (written.CHECK() != null) {
            return Optional.of(new Check(name, text.of(written.vex()), traits, span));
        }
        return name == null || written.NOT() == null
                ? Optional.empty()
                : Optional.of(new NotNull(name, "", traits, span));
    }

    public void alter(Alter_domain_statementContext domain) {
        ObjectName name = text.name(domain.name);
        if (domain.rename_to() != null) {
            steps.add(new RenameType(name, text.word(domain.rename_to().name), true));
        } else if (domain.set_schema() != null) {
            steps.moves("DOMAIN", name, null, domain.set_schema());
        } else if (domain.RENAME() != null) {
            List<String> names = text.words(domain.schema_qualified_name());
            steps.add(new RenameDomainConstraint(name, names.get(1), names.getLast()));
        } else {
            change(name, domain);
        }
    }

    private void change(ObjectName name, Alter_domain_statementContext domain) {
        String action = action(domain);
        boolean notValid = domain.not_valid != null;
        String constraint = null;
        ConstraintDefinition added = null;
        if (domain.dom_constraint != null) {
            constraint = text.wordOrNull(domain.dom_constraint.name);
            added = constraint(domain.dom_constraint, notValid).orElse(null);
        } else if (domain.drop_constraint() != null) {
            constraint = text.word(domain.drop_constraint().constraint_name);
        } else if (domain.validate_constraint() != null) {
            constraint = text.word(domain.validate_constraint().constraint_name);
        }
        String detail = detail(domain);
        steps.add(new AlterDomain(name, action, constraint, notValid, detail, added));
    }

    /// What follows the action.
    private String detail(Alter_domain_statementContext domain) {
        if (domain.set_def_column() != null) {
            return text.of(domain.set_def_column().vex());
        } else if (domain.dom_constraint != null) {
            return text.after(domain.ADD(), domain);
        } else if (domain.drop_constraint() != null) {
            return text.after(domain.drop_constraint().CONSTRAINT(), domain);
        }
        return "";
    }

    private static String action(Alter_domain_statementContext domain) {
        if (domain.set_def_column() != null) {
            return "SET DEFAULT";
        } else if (domain.drop_def() != null) {
            return "DROP DEFAULT";
        } else if (domain.dom_constraint != null) {
            return "ADD CONSTRAINT";
        } else if (domain.drop_constraint() != null) {
            return "DROP CONSTRAINT";
        } else if (domain.validate_constraint() != null) {
            return "VALIDATE CONSTRAINT";
        }
        return domain.SET() == null ? "DROP NOT NULL" : "SET NOT NULL";
    }
}
