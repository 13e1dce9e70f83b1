package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.NewConstraint;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.state.Lookup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags foreign keys that delete rows nobody named, or that cannot do what they say.
public final class FkOnDeleteSafe implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "fk-on-delete-safe",
                            Section.DATA_SAFETY,
                            Severity.MEDIUM,
                            "Foreign keys use RESTRICT/NO ACTION unless ownership")
                    .fixedBy("ON DELETE RESTRICT, and delete dependent rows on purpose")
                    .notApplicableWithout("a foreign key");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// What somebody has to account for, as the last word of a table’s name.
    private static final Pattern ACCOUNTED =
            Pattern.compile(
                    "(?i)(^|_)(invoice|payment|refund|payout|ledger|journal|settlement|receipt|audit|charge"
                        + "|chargeback|transaction|contract|bill)(s|_entry|_entries|_log|_logs|_line|_lines|_item|_items|_event|_events|_trail)?$");

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.newConstraints().stream()
                .flatMap(
                        each ->
                                each.definition() instanceof ForeignKey key
                                        ? Stream.of(judge(step, each, key).at(key.span()))
                                        : Stream.empty())
                .toList();
    }

    /// What is accounted for itself, though its parts are its own.
    private static final Pattern DEAL = Pattern.compile("(^|_)(order|purchase|sale|booking)s?$");

    private static Verdict judge(StepSubject step, NewConstraint made, ForeignKey key) {
        String action =
                key.onDelete() == null ? "NO ACTION" : key.onDelete().toUpperCase(Locale.ROOT);
        String called = made.table() + " (" + String.join(", ", key.columns()) + ")";
        String parent = key.referencedTable().toString();
        if (action.startsWith("CASCADE")) {
            return cascading(made.table(), key.referencedTable());
        }
        if (action.startsWith("SET NULL")) {
            return findRequired(step, made, key, action)
                    .map(column -> clearing(made, column))
                    .orElseGet(() -> pass("%s forgets a deleted row of %s", called, parent));
        }
        return pass("a row of %s that %s uses cannot be deleted (%s)", parent, called, action);
    }

    private static Verdict cascading(ObjectName child, ObjectName parent) {
        String name = words(child);
        boolean part = name.startsWith(words(parent).replaceFirst("(?<=\\w{3})s$", "") + "_");
        return !part && (ACCOUNTED.matcher(name).find() || DEAL.matcher(name).find())
                ? fail(
                        "deleting a row of %s deletes rows of %s, which somebody has to account"
                                + " for",
                        parent, child)
                : partial(
                        "deleting a row of %s deletes its rows of %s (ON DELETE CASCADE)",
                        parent, child);
    }

    private static String words(ObjectName table) {
        return table.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Verdict clearing(NewConstraint made, String column) {
        return fail(
                "ON DELETE SET NULL cannot clear %s.%s, which is NOT NULL", made.table(), column);
    }

    /// A column that is set to NULL and must not be.
    private static Optional<String> findRequired(
            StepSubject step, NewConstraint made, ForeignKey key, String action) {
        Set<String> only = listed(action);
        Lookup after = new Lookup(step.migration().after());
        return after.findRelation(made.table(), Table.class).stream()
                .flatMap(table -> columns(after, table, key))
                .filter(
                        column ->
                                only.isEmpty()
                                        || only.contains(column.name().toLowerCase(Locale.ROOT)))
                .filter(column -> isRequired(after, column))
                .map(Column::name)
                .findFirst();
    }

    private static Stream<Column> columns(Lookup after, Table table, ForeignKey key) {
        return key.columns().stream().flatMap(name -> after.findColumn(table.id(), name).stream());
    }

    /// The columns that alone are set, in small letters.
    private static Set<String> listed(String action) {
        int list = action.indexOf('(');
        return list < 0
                ? Set.of()
                : Set.of(
                        action.substring(list + 1)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[()\"]", "")
                                .strip()
                                .split("\\s*,\\s*", -1));
    }

    private static boolean isRequired(Lookup after, Column column) {
        return column.notNull()
                || after.state()
                        .usersOf(column.id(), PrimaryKey.class)
                        .anyMatch(key -> key.columns().contains(column.id()));
    }
}
