package plumbline.check.routine;

import plumbline.schema.object.Column;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Trigger;
import plumbline.schema.state.SchemaState;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the trigger that keeps a column.
final class Keeping {

    private Keeping() {}

    static Optional<Trigger> find(SchemaState end, Column column) {
        return end.usersOf(column.table(), Trigger.class)
                .filter(each -> each.table() == column.table())
                .filter(each -> keeps(end, each, column))
                .findFirst();
    }

    /// A function that was made elsewhere is taken to do what its trigger is there for.
    private static boolean keeps(SchemaState end, Trigger trigger, Column column) {
        boolean before =
                trigger.definition().timing().equals("BEFORE")
                        && trigger.definition().events().stream()
                                .anyMatch(
                                        each -> each.toUpperCase(Locale.ROOT).startsWith("UPDATE"));
        Pattern named = Pattern.compile("(?i)\\b" + Pattern.quote(column.name()) + "\\b");
        return before
                && (named.matcher(trigger.definition().arguments()).find()
                        || end.find(trigger.function(), Routine.class)
                                .map(each -> named.matcher(each.definition()).find())
                                .orElse(true));
    }
}
