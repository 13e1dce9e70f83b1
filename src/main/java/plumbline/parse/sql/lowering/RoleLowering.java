package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_group_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_user_or_role_set_resetContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_user_or_role_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_group_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_user_or_role_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.User_or_role_or_group_common_optionContext;

import plumbline.operation.SecurityOperation.AlterRole;
import plumbline.operation.SecurityOperation.CreateRole;
import plumbline.operation.SessionOperation.Scope;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.List;

/// Roles, users and groups: CREATE and ALTER; what a password is stays where it stands.
public final class RoleLowering {

    private final StepList steps;
    private final SqlText text;

    public RoleLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void create(Create_user_or_role_statementContext role) {
        create(role.name, role.user_or_role_option());
    }

    public void create(Create_group_statementContext group) {
        create(group.name, group.group_option());
    }

    private void create(ParserRuleContext name, List<? extends ParserRuleContext> options) {
        steps.add(new CreateRole(text.word(name), options(options), hasPassword(options)));
    }

    public void alter(Alter_user_or_role_statementContext role) {
        if (role.alter_user_or_role_set_reset() != null) {
            setting(role.alter_user_or_role_set_reset());
        } else if (role.rename_to() != null) {
            rename(role.identifier(), role.rename_to().name);
        } else {
            var options = role.user_or_role_option_for_alter();
            String name = text.word(role.user_name());
            steps.add(new AlterRole(name, options(options), hasPassword(options)));
        }
    }

    public void alter(Alter_group_statementContext group) {
        var action = group.alter_group_action();
        if (action.rename_to() != null) {
            rename(action.name, action.rename_to().name);
        } else {
            String change = text.after(action.user_name(), action);
            steps.add(new AlterRole(text.word(action.user_name()), List.of(change), false));
        }
    }

    private void rename(ParserRuleContext name, ParserRuleContext renamed) {
        List<String> change = List.of("RENAME TO " + text.word(renamed));
        steps.add(new AlterRole(text.word(name), change, false));
    }

    private void setting(Alter_user_or_role_set_resetContext set) {
        String role = set.user_name() == null ? "ALL" : text.word(set.user_name());
        new SettingLowering(steps).lower(set.set_reset_parameter(), Scope.ROLE, role);
    }

    private List<String> options(List<? extends ParserRuleContext> options) {
        return options.stream()
                .map(each -> password(each) == null ? text.capitals(each) : "PASSWORD")
                .toList();
    }

    private static boolean hasPassword(List<? extends ParserRuleContext> options) {
        return options.stream().anyMatch(each -> password(each) != null);
    }

    private static @Nullable ParserRuleContext password(ParserRuleContext option) {
        return Trees.all(option, User_or_role_or_group_common_optionContext.class).stream()
                .map(each -> (ParserRuleContext) each.password)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }
}
