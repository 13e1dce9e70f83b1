package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_trigger_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_event_trigger_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_rewrite_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_trigger_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_callContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Identifier_listContext;

import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.CreateEventTrigger;
import plumbline.operation.RoutineOperation.CreateRule;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.RenameTrigger;
import plumbline.parse.sql.tree.SqlText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Triggers, event triggers and rules: CREATE and ALTER.
public final class TriggerLowering {

    private final StepList steps;
    private final SqlText text;

    public TriggerLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void create(Create_trigger_statementContext trigger) {
        boolean row = trigger.for_each_true != null && trigger.ROW() != null;
        String when = trigger.when_trigger() == null ? null : text.of(trigger.when_trigger().vex());
        steps.add(
                new CreateTrigger(
                        text.word(trigger.name),
                        text.name(trigger.table_name),
                        timing(trigger),
                        events(trigger),
                        row,
                        when,
                        function(trigger.func_name),
                        trigger.REPLACE() != null,
                        trigger.CONSTRAINT() != null,
                        arguments(trigger.func_name),
                        transitionTables(trigger),
                        isDeferrable(trigger),
                        isDeferred(trigger),
                        trigger.referenced_table_name == null
                                ? null
                                : text.name(trigger.referenced_table_name)));
    }

    private static boolean isDeferred(Create_trigger_statementContext trigger) {
        return trigger.table_initialy_immed() != null
                && trigger.table_initialy_immed().DEFERRED() != null;
    }

    private static boolean isDeferrable(Create_trigger_statementContext trigger) {
        return isDeferred(trigger)
                || (trigger.table_deferrable() != null && trigger.table_deferrable().NOT() == null);
    }

    private @Nullable String transitionTables(Create_trigger_statementContext trigger) {
        var tables = trigger.trigger_referencing();
        return tables.isEmpty() ? null : text.of(tables.getFirst(), tables.getLast());
    }

    /// What stands in the parentheses of the call.
    private String arguments(Function_callContext call) {
        var named = call.vex_or_named_notation();
        return named.isEmpty() ? "" : text.of(named.getFirst(), named.getLast());
    }

    private static String timing(Create_trigger_statementContext trigger) {
        if (trigger.before_true != null) {
            return "BEFORE";
        }
        return trigger.INSTEAD() == null ? "AFTER" : "INSTEAD OF";
    }

    private List<String> events(Create_trigger_statementContext trigger) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < trigger.getChildCount(); i++) {
            ParseTree child = trigger.getChild(i);
            if (child instanceof Identifier_listContext columns) {
                String of = " OF " + String.join(", ", text.words(columns.identifier()));
                events.set(events.size() - 1, events.getLast() + of);
            } else if (child instanceof TerminalNode word && isEvent(word)) {
                events.add(word.getSymbol().getText().toUpperCase(Locale.ROOT));
            }
        }
        return events;
    }

    private static boolean isEvent(TerminalNode word) {
        return switch (word.getSymbol().getType()) {
            case SQLParser.INSERT, SQLParser.DELETE, SQLParser.TRUNCATE, SQLParser.UPDATE -> true;
            default -> false;
        };
    }

    private @Nullable ObjectName function(Function_callContext call) {
        return call.schema_qualified_name_nontype() == null
                ? null
                : text.name(call.schema_qualified_name_nontype());
    }

    public void alter(Alter_trigger_statementContext trigger) {
        if (trigger.rename_to() == null) {
            steps.raw();
            return;
        }
        String name = text.word(trigger.identifier(0));
        ObjectName table = text.name(trigger.schema_qualified_name());
        steps.add(new RenameTrigger(name, table, text.word(trigger.rename_to().name)));
    }

    public void create(Create_event_trigger_statementContext trigger) {
        String event = text.word(trigger.event);
        String definition = text.after(trigger.event, trigger);
        steps.add(new CreateEventTrigger(text.word(trigger.name), event, definition));
    }

    public void create(Create_rewrite_statementContext rule) {
        ObjectName table = text.name(rule.table_name);
        boolean replace = rule.REPLACE() != null;
        String definition = text.after(rule.AS(), rule);
        steps.add(new CreateRule(text.word(rule.name), table, replace, definition));
    }
}
