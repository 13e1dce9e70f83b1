package plumbline.parse.sql.lowering;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Additional_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Session_local_optionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_actionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_reset_parameterContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_statement_valueContext;

import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetConstraints;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.stream.Collectors;

/// SET and RESET, of the session and of roles and databases.
public final class SettingLowering {

    private final StepList steps;
    private final SqlText text;

    public SettingLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void lower(Set_actionContext action) {
        if (action.CONSTRAINTS() != null) {
            String names =
                    action.names_references() == null
                            ? "ALL"
                            : text.names(action.names_references().schema_qualified_name()).stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", "));
            steps.add(new SetConstraints(names, action.DEFERRED() != null));
        } else if (action.session_local_option() == null) {
            steps.add(new TransactionControl("SET TRANSACTION"));
        } else {
            Scope scope = action.LOCAL() == null ? Scope.SESSION : Scope.LOCAL;
            String name = name(action.session_local_option());
            String value = value(action.session_local_option());
            steps.add(new SetSetting(name, value, scope, null));
        }
    }

    /// The name that the server has for it: SET TIME ZONE sets `timezone`.
    public String name(Session_local_optionContext option) {
        if (option.config_param != null) {
            String name = text.word(option.config_param);
            return option.config_scope == null ? name : text.word(option.config_scope) + "." + name;
        } else if (option.AUTHORIZATION() != null) {
            return "session_authorization";
        } else if (option.ZONE() != null) {
            return "timezone";
        }
        return option.ROLE() == null ? "xmloption" : "role";
    }

    public @Nullable String value(Session_local_optionContext option) {
        if (option.config_param != null) {
            return option.CURRENT() == null ? value(option.set_statement_value()) : "CURRENT";
        } else if (option.DEFAULT() != null) {
            return null;
        } else if (option.zone_value() != null) {
            return option.zone_value().DEFAULT() == null ? plain(option.zone_value()) : null;
        } else if (option.role_param != null) {
            return text.word(option.role_param);
        }
        return plain(Trees.findInner(option).orElse(option));
    }

    private @Nullable String value(Set_statement_valueContext value) {
        return value.DEFAULT() == null ? plain(value) : null;
    }

    /// A single string without its quotes, all else as written.
    private String plain(org.antlr.v4.runtime.ParserRuleContext value) {
        for (SconstContext constant : Trees.all(value, SconstContext.class)) {
            if (text.of(constant).equals(text.of(value))) {
                return text.value(constant).display();
            }
        }
        return text.of(value);
    }

    public void reset(Additional_statementContext reset) {
        String name;
        if (reset.ZONE() != null) {
            name = "timezone";
        } else if (reset.AUTHORIZATION() != null) {
            name = "session_authorization";
        } else {
            name = reset.ALL() == null ? dotted(text.after(reset.RESET(), reset)) : "ALL";
        }
        steps.add(new SetSetting(name, null, Scope.SESSION, null));
    }

    private static String dotted(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace("\"", "");
    }

    /// A setting of a role or a database.
    void lower(Set_reset_parameterContext change, Scope scope, String owner) {
        String name =
                change.identifier().isEmpty()
                        ? "ALL"
                        : String.join(".", text.words(change.identifier()));
        String value =
                change.set_statement_value() == null ? null : value(change.set_statement_value());
        steps.add(new SetSetting(name, value, scope, owner));
    }

    public void alter(Alter_database_statementContext database) {
        var action = database.alter_database_action();
        if (action == null || action.set_reset_parameter() == null) {
            steps.raw();
        } else {
            String owner = text.word(database.identifier());
            lower(action.set_reset_parameter(), Scope.DATABASE, owner);
        }
    }
}
