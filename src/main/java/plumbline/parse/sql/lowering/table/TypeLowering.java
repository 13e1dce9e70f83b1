package plumbline.parse.sql.lowering.table;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_domain_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_domain_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Domain_constraintContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.operation.TypeOperation.AlterDomain;
import plumbline.operation.TypeOperation.AlterType;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.TypeOperation.CreateOtherType;
import plumbline.operation.TypeOperation.RenameEnumValue;
import plumbline.operation.TypeOperation.RenameType;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;

import java.util.ArrayList;
import java.util.List;

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
        } else if (!type.type_action().isEmpty()) {
            type.type_action().forEach(each -> steps.add(new AlterType(name, text.of(each)), each));
        } else {
            steps.add(new AlterType(name, text.after(type.name, type)));
        }
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
        List<ConstraintDefinition> checks = new ArrayList<>();
        boolean notNull = false;
        for (Domain_constraintContext each : domain.dom_constraint) {
            notNull |= each.NOT() != null;
            if (each.CHECK() != null) {
                String name = text.wordOrNull(each.name);
                String expression = text.of(each.vex());
                checks.add(new Check(name, expression, ConstraintTraits.PLAIN, text.span(each)));
            }
        }
        String value = text.orNull(domain.def_value);
        ObjectName name = text.name(domain.name);
        steps.add(new CreateDomain(name, text.type(domain.dat_type), notNull, value, null, checks));
    }

    public void alter(Alter_domain_statementContext domain) {
        ObjectName name = text.name(domain.name);
        if (domain.rename_to() != null) {
            steps.add(new RenameType(name, text.word(domain.rename_to().name), true));
            return;
        }
        String detail = text.after(domain.name, domain);
        String constraint = null;
        if (domain.dom_constraint != null) {
            constraint = text.wordOrNull(domain.dom_constraint.name);
        } else if (domain.drop_constraint() != null) {
            constraint = text.word(domain.drop_constraint().constraint_name);
        } else if (domain.validate_constraint() != null) {
            constraint = text.word(domain.validate_constraint().constraint_name);
        }
        boolean notValid = domain.not_valid != null;
        steps.add(new AlterDomain(name, action(domain), constraint, notValid, detail, null));
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
        } else if (domain.set_schema() != null) {
            return "SET SCHEMA";
        } else if (domain.RENAME() != null) {
            return "RENAME CONSTRAINT";
        }
        return domain.SET() == null ? "DROP NOT NULL" : "SET NOT NULL";
    }
}
