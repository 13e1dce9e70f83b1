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
import plumbline.schema.object.Table;
import plumbline.source.SourceSpan;

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
                .flatMap(table -> table.columns().stream())
                .flatMap(id -> step.before().find(id, Column.class).stream())
                .filter(SequenceReset::isCounted)
                .filter(column -> isWritten(step, insert, column))
                .findFirst();
    }

    /// Whether it gives ids that the sequence has not given and will come to; without a list of
    /// columns it gives them all.
    private static boolean isWritten(StepSubject step, Insert insert, Column column) {
        String sql = step.step().sql();
        boolean all = insert.columns().isEmpty() && !sql.isEmpty();
        int position = all ? position(step, column) : insert.columns().indexOf(column.name());
        List<String> values =
                sql.isEmpty()
                        ? WrittenIds.ofCall(call(step), column.name())
                        : WrittenIds.of(sql, position);
        boolean given = position >= 0 && (!all || insert.query() != null || !values.isEmpty());
        return given
                && (values.isEmpty()
                        || values.stream()
                                .filter(each -> !WrittenIds.isCounted(each))
                                .anyMatch(each -> !WrittenIds.isBelow(each)));
    }

    private static String call(StepSubject step) {
        SourceSpan span = step.span();
        return step.migration()
                .findDocument()
                .filter(each -> each.file().equals(span.file()))
                .map(each -> each.text().substring(span.start(), span.end()))
                .orElse("");
    }

    private static int position(StepSubject step, Column column) {
        return step.before()
                .find(column.table(), Table.class)
                .map(table -> table.columns().indexOf(column.id()))
                .orElse(-1);
    }

    private static boolean isCounted(Column column) {
        var value = column.defaultValue();
        return column.identity() != Identity.NONE
                || (value != null && value.written().contains("nextval"));
    }
}
