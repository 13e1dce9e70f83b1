package plumbline.check.backfill;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.SetSequenceValue;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags ids that are written out where a sequence gives them, and that it does not learn of.
public final class SequenceReset implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "sequence-reset",
                            Section.DATA_MIGRATION,
                            Severity.HIGH,
                            "setval after explicit ids")
                    .fixedBy("Set the sequence behind the largest id, or leave the ids out")
                    .notApplicableWithout(
                            "an INSERT of explicit ids into a serial or identity column");

    private static final Pattern RESET = Pattern.compile("(?i)\\bsetval\\s*\\(|\\brestart\\b");

    private static final Pattern FIRST_VALUE = Pattern.compile("\\(\\s*(-?\\d+)\\s*,");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        Set<ObjectName> seen = new HashSet<>();
        return migration.up().stream()
                .filter(StepSubject::runs)
                .flatMap(step -> judge(step, seen).stream())
                .toList();
    }

    private static Optional<Verdict> judge(StepSubject step, Set<ObjectName> seen) {
        Optional<Column> counted = findCounted(step);
        ObjectName table = step.operation().table();
        if (counted.isEmpty() || table == null || !seen.add(table)) {
            return Optional.empty();
        }
        String column = counted.get().name();
        return Optional.of(
                later(step)
                        .filter(each -> isReset(each, table))
                        .findFirst()
                        .map(
                                each ->
                                        pass(
                                                        "the sequence of %s.%s is set afterwards",
                                                        table, column)
                                                .with(Evidence.code(each.span(), "set here")))
                        .orElseGet(
                                () ->
                                        fail(
                                                "ids are written into %s.%s, and its sequence will"
                                                        + " give them again",
                                                table, column))
                        .at(step.span())
                        .atMost(step.certainty()));
    }

    private static Stream<StepSubject> later(StepSubject step) {
        MigrationSubject migration = step.migration();
        return Stream.concat(
                        migration.up().stream().skip(step.position() + 1L),
                        migration.set().migrations().stream()
                                .skip(migration.position() + 1L)
                                .flatMap(each -> each.up().stream()))
                .filter(StepSubject::runs);
    }

    private static boolean isReset(StepSubject step, ObjectName table) {
        return step.operation() instanceof SetSequenceValue set
                ? set.sequence().dynamic()
                        || (set.sequence() + set.value()).contains(table.name())
                        || step.step().sql().contains(table.name())
                : (step.step().sql() + step.operation()).contains(table.name())
                        && RESET.matcher(step.step().sql() + step.operation()).find();
    }

    /// The column that is counted up and that an INSERT writes values to.
    private static Optional<Column> findCounted(StepSubject step) {
        if (!(step.operation() instanceof Insert insert)) {
            return Optional.empty();
        }
        return step.findTable(insert.table()).stream()
                .flatMap(table -> step.before().usersOf(table.id(), Column.class))
                .filter(column -> insert.columns().contains(column.name()))
                .filter(SequenceReset::isCounted)
                .filter(column -> !isBelow(insert, column.name(), step.step().sql()))
                .findFirst();
    }

    /// Whether all ids are written out and lie before the first one that the sequence gives.
    private static boolean isBelow(Insert insert, String column, String sql) {
        List<String> first =
                FIRST_VALUE.matcher(sql).results().map(found -> found.group(1)).toList();
        return insert.columns().getFirst().equals(column)
                && !first.isEmpty()
                && first.size() == insert.rows()
                && first.stream().allMatch(each -> each.equals("0") || each.startsWith("-"));
    }

    private static boolean isCounted(Column column) {
        var value = column.defaultValue();
        return column.identity() != Identity.NONE
                || (value != null && value.written().contains("nextval"));
    }
}
