package plumbline.operation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is done to functions, procedures, triggers and rules.
public sealed interface RoutineOperation extends Operation {

    /// `kind` in capitals: `FUNCTION`, `PROCEDURE`, `AGGREGATE`, `OPERATOR` …; `arguments` are the
    /// types that tell overloads apart, each under one name however it is written; `settings` are
    /// those of SET clauses, as `name=value`. `CREATE FUNCTION routine (parameters) definition` is
    /// the statement again.
    record CreateRoutine(
            String routineKind,
            ObjectName routine,
            List<String> arguments,
            boolean orReplace,
            @Nullable String returns,
            @Nullable String language,
            @Nullable String volatility,
            boolean securityDefiner,
            List<String> settings,
            String body,
            String parameters,
            String definition)
            implements RoutineOperation {

        public CreateRoutine {
            arguments = List.copyOf(arguments);
            settings = List.copyOf(settings);
        }

        @Override
        public String name() {
            return routine.toString();
        }
    }

    /// No `arguments` when none were written, as the server then takes the only one of that name.
    record DropRoutine(
            String routineKind,
            ObjectName routine,
            @Nullable List<String> arguments,
            boolean ifExists,
            boolean cascade)
            implements RoutineOperation {

        @Override
        public String name() {
            return routine.toString();
        }
    }

    record RenameRoutine(
            String routineKind,
            ObjectName routine,
            @Nullable List<String> arguments,
            String newName)
            implements RoutineOperation {

        @Override
        public String name() {
            return routine.toString();
        }
    }

    record AlterRoutine(
            String routineKind, ObjectName routine, @Nullable List<String> arguments, String change)
            implements RoutineOperation {

        @Override
        public String name() {
            return routine.toString();
        }
    }

    /// A block of code that runs at once; what it does stands in steps of its own beside it.
    record DoBlock(String language, String body) implements RoutineOperation {}

    /// `timing` and `events` in capitals, an event with its columns (`UPDATE OF a, b`); `arguments`
    /// is what stands in the parentheses of the function, `transitionTables` what stands behind
    /// REFERENCING, and `fromTable` the other table that a constraint trigger watches for.
    record CreateTrigger(
            String name,
            ObjectName table,
            String timing,
            List<String> events,
            boolean forEachRow,
            @Nullable String when,
            @Nullable ObjectName function,
            boolean orReplace,
            boolean constraint,
            String arguments,
            @Nullable String transitionTables,
            boolean deferrable,
            boolean initiallyDeferred,
            @Nullable ObjectName fromTable)
            implements RoutineOperation {

        public CreateTrigger {
            events = List.copyOf(events);
        }
    }

    record DropTrigger(String name, @Nullable ObjectName table, boolean ifExists, boolean cascade)
            implements RoutineOperation {}

    record RenameTrigger(String name, ObjectName table, String newName)
            implements RoutineOperation {}

    /// `name` may be `ALL` or `USER`; `mode` is `ENABLE`, `DISABLE`, `ENABLE ALWAYS`, `ENABLE
    /// REPLICA`.
    record SetTriggerMode(ObjectName table, String name, String mode) implements RoutineOperation {}

    record CreateRule(String name, ObjectName table, boolean orReplace, String definition)
            implements RoutineOperation {}

    record DropRule(String name, ObjectName table, boolean ifExists, boolean cascade)
            implements RoutineOperation {}

    record CreateEventTrigger(String name, String event, String definition)
            implements RoutineOperation {}

    record DropEventTrigger(String name, boolean ifExists, boolean cascade)
            implements RoutineOperation {}
}
