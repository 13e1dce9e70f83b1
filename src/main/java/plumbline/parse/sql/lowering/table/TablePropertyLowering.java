package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_qualified_nameContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Storage_parameter_optionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_actionContext;

import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.SetTriggerMode;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.operation.TableOperation.SetTableProperty;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.lowering.Words;
import plumbline.parse.sql.tree.SqlText;

import java.util.Locale;

/// The parts of ALTER TABLE that are neither about columns nor about constraints.
final class TablePropertyLowering {

    private final StepList steps;
    private final SqlText text;

    TablePropertyLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    void alter(ObjectName table, Table_actionContext action) {
        if (action.SECURITY() != null) {
            String words = text.capitals(action);
            String mode = words.substring(0, words.indexOf(" ROW"));
            steps.add(new SetRowSecurity(table, mode), action);
        } else if (action.TRIGGER() != null) {
            trigger(table, action);
        } else if (action.storage_parameters() != null) {
            action.storage_parameters()
                    .storage_parameter_option()
                    .forEach(each -> parameter(table, each));
        } else if (action.names_in_parens() != null) {
            action.names_in_parens()
                    .names_references()
                    .schema_qualified_name()
                    .forEach(each -> reset(table, each));
        } else {
            String property = property(action);
            String value = value(action, property);
            steps.add(new SetTableProperty(table, property, value), action);
        }
    }

    private void trigger(ObjectName table, Table_actionContext action) {
        String words = text.capitals(action);
        String mode = words.substring(0, words.indexOf(" TRIGGER"));
        String name = action.USER() == null ? "ALL" : "USER";
        if (action.trigger_name != null) {
            name = text.word(action.trigger_name);
        }
        steps.add(new SetTriggerMode(table, name, mode), action);
    }

    private void parameter(ObjectName table, Storage_parameter_optionContext option) {
        String name = text.name(option.storage_parameter_name()).toString();
        String value = option.vex() == null ? "" : text.of(option.vex());
        steps.add(new SetTableProperty(table, name, value), option);
    }

    private void reset(ObjectName table, Schema_qualified_nameContext name) {
        steps.add(new SetTableProperty(table, text.name(name).toString(), "RESET"), name);
    }

    /// The words of the property, without the SET before it and the value behind it.
    private static String property(Table_actionContext action) {
        if (action.set_logged() != null) {
            return action.set_logged().LOGGED() == null ? "UNLOGGED" : "LOGGED";
        } else if (action.set_tablespace() != null) {
            return "TABLESPACE";
        } else if (action.inherit_option() != null) {
            return action.inherit_option().NO() == null ? "INHERIT" : "NO INHERIT";
        } else if (action.define_foreign_options() != null) {
            return "OPTIONS";
        } else if (action.ACCESS() != null && action.METHOD() != null) {
            return "ACCESS METHOD";
        } else if (action.REPLICA() != null && action.IDENTITY() != null) {
            return "REPLICA IDENTITY";
        }
        String words = Words.leading(action);
        return words.startsWith("SET ") ? words.substring(4) : words;
    }

    private String value(Table_actionContext action, String property) {
        if (action.set_logged() != null) {
            return "";
        } else if (action.set_tablespace() != null) {
            return text.word(action.set_tablespace().identifier());
        } else if (action.define_foreign_options() != null) {
            return text.of(action.define_foreign_options());
        } else if (property.equals("REPLICA IDENTITY")) {
            return replica(action);
        }
        return named(action);
    }

    private String replica(Table_actionContext action) {
        return action.INDEX() == null
                ? text.after(action.IDENTITY(), action).toUpperCase(Locale.ROOT)
                : "USING INDEX " + text.word(action.identifier());
    }

    private String named(Table_actionContext action) {
        Schema_qualified_nameContext name = first(action);
        if (name != null) {
            return text.name(name).toString();
        }
        boolean unsaid = action.METHOD() != null && action.DEFAULT() != null;
        String method = unsaid ? "DEFAULT" : "";
        return action.access_method_name == null ? method : text.word(action.access_method_name);
    }

    private static @Nullable Schema_qualified_nameContext first(Table_actionContext action) {
        return action.schema_qualified_name();
    }
}
