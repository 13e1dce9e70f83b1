package plumbline.parse.sql.lowering;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_default_privileges_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_parametersContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Other_rulesContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Roles_namesContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Rule_commonContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Rule_member_objectContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_column_privilegesContext;

import plumbline.operation.ObjectName;
import plumbline.operation.SecurityOperation.AlterDefaultPrivileges;
import plumbline.operation.SecurityOperation.Grant;
import plumbline.operation.SecurityOperation.Revoke;
import plumbline.operation.SecurityOperation.Signature;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

/// GRANT and REVOKE of privileges and of roles, and default privileges.
public final class GrantLowering {

    private final StepList steps;
    private final SqlText text;

    public GrantLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void lower(Rule_commonContext rule) {
        if (rule.other_rules() != null) {
            membership(rule.other_rules());
            return;
        }
        List<String> privileges = privileges(rule);
        Rule_member_objectContext object = rule.rule_member_object();
        String leading = Words.leading(object);
        String target = leading.isEmpty() ? "TABLE" : leading;
        List<ObjectName> objects = objects(object);
        List<String> roles = roles(rule.roles_names());
        List<Signature> signatures = object.func_name.stream().map(this::signature).toList();
        if (rule.REVOKE() == null) {
            boolean option = rule.OPTION() != null;
            steps.add(new Grant(privileges, target, objects, roles, option, signatures));
        } else {
            boolean cascade = Words.isCascade(rule.cascade_restrict());
            boolean option = rule.grant_option_for() != null;
            steps.add(new Revoke(privileges, target, objects, roles, cascade, option, signatures));
        }
    }

    private Signature signature(Function_parametersContext routine) {
        List<String> arguments =
                routine.function_args() == null
                        ? null
                        : Arguments.types(routine.function_args(), text);
        return new Signature(text.name(routine.schema_qualified_name()), arguments);
    }

    private List<String> privileges(Rule_commonContext rule) {
        return rule.permissions() == null
                ? rule.columns_permissions().table_column_privileges().stream()
                        .map(this::columns)
                        .toList()
                : rule.permissions().permission().stream().map(text::capitals).toList();
    }

    private String columns(Table_column_privilegesContext privilege) {
        String columns =
                String.join(
                        ", ",
                        text.words(
                                privilege
                                        .identifier_list_in_paren()
                                        .identifier_list()
                                        .identifier()));
        return text.capitals(privilege.table_column_privilege()) + " (" + columns + ")";
    }

    private List<ObjectName> objects(Rule_member_objectContext object) {
        if (!object.func_name.isEmpty()) {
            return object.func_name.stream()
                    .map(each -> text.name(each.schema_qualified_name()))
                    .toList();
        }
        return object.names_references() == null
                ? List.of()
                : text.names(object.names_references().schema_qualified_name());
    }

    private List<String> roles(Roles_namesContext names) {
        return names.role_name_with_group().stream()
                .map(each -> text.word(each.user_name()))
                .toList();
    }

    private void membership(Other_rulesContext rule) {
        List<ObjectName> granted = text.names(rule.names_references().schema_qualified_name());
        List<String> roles = roles(rule.roles_names());
        if (rule.REVOKE() == null) {
            boolean option = rule.with_admin_option() != null;
            steps.add(new Grant(List.of(), "ROLE", granted, roles, option, List.of()));
        } else {
            boolean cascade = Words.isCascade(rule.cascade_restrict());
            boolean option = rule.admin_option() != null;
            steps.add(new Revoke(List.of(), "ROLE", granted, roles, cascade, option, List.of()));
        }
    }

    public void lower(Alter_default_privileges_statementContext privileges) {
        String change = text.after(privileges.PRIVILEGES(), privileges);
        steps.add(new AlterDefaultPrivileges(change));
    }
}
