package plumbline.check.backfill;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether each row of a table that is filled has a row in the table that it is filled from.
final class Partners {

    private static final Pattern ALWAYS =
            Pattern.compile("(?i)\\(*\\s*(?:true|(\\d+)\\s*=\\s*\\1)\\s*\\)*");

    private static final Pattern JOINED = Pattern.compile("\\bfrom\\s+\"?(\\w+)");

    private Partners() {}

    /// The tables that an UPDATE joins, or what a WITH before it gives of other tables.
    static List<ObjectName> of(StepSubject step, Update update) {
        List<ObjectName> from = update.from();
        String sql = step.step().sql().strip().toLowerCase(Locale.ROOT);
        int at = Math.max(0, sql.lastIndexOf("update"));
        Matcher joined = JOINED.matcher(sql.substring(at));
        if (!from.isEmpty() || !sql.startsWith("with") || !joined.find()) {
            return from;
        }
        String name = joined.group(1);
        Pattern given = Pattern.compile("\\b" + Pattern.quote(name) + "\"?\\s*(?:\\(|as\\b)");
        String before = sql.substring(0, at);
        boolean own = before.contains(update.table().name().toLowerCase(Locale.ROOT));
        return !own && given.matcher(before).find() ? List.of(ObjectName.of(name)) : from;
    }

    /// Whether a part of a condition holds for every row.
    static boolean areAll(String condition) {
        return ALWAYS.matcher(condition).matches();
    }

    /// What a statement says about the rows it changes, without what it changes them to.
    static String text(StepSubject step) {
        String sql = step.step().sql();
        return step.operation() instanceof Update update && !update.assignments().isEmpty()
                ? sql.replace(update.assignments(), "")
                : sql;
    }

    static boolean areSure(StepSubject step, Update update) {
        Optional<Table> table = step.findTable(update.table());
        Optional<Table> other =
                update.from().size() == 1
                        ? step.findTable(update.from().getFirst())
                        : Optional.empty();
        return table.isPresent()
                && other.isPresent()
                && step.before()
                        .usersOf(table.get().id(), ForeignKey.class)
                        .anyMatch(
                                key ->
                                        key.table() == table.get().id()
                                                && key.referencedTable() == other.get().id()
                                                && isProof(step, key, update));
    }

    private static boolean isProof(StepSubject step, ForeignKey key, Update update) {
        String where = update.where() == null ? "" : update.where();
        return !key.traits().notValid()
                && key.columns().stream()
                        .flatMap(id -> step.before().find(id, Column.class).stream())
                        .allMatch(column -> column.notNull() && where.contains(column.name()));
    }
}
