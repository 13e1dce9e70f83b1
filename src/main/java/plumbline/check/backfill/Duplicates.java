package plumbline.check.backfill;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.TableOperation.TruncateTable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What makes values different, or fails to.
final class Duplicates {

    /// What gives each row another value where an UPDATE fills it.
    private static final Pattern OWN_VALUE =
            Pattern.compile(
                    "(?i)uuid|nextval|random|row_number|\\bctid\\b|\\bid\\b|\\bnull\\b|[$?]");

    /// What finds the rows that have another of their kind.
    private static final Pattern COUNTING =
            Pattern.compile("(?i)row_number|group\\s+by|\\bhaving\\b|\\bctid\\b|\\bexists\\b");

    private Duplicates() {}

    /// Whether an UPDATE may give rows the same value of one of some columns.
    static boolean areMadeBy(StepSubject step, List<String> columns) {
        return step.operation() instanceof Update update
                && update.columns().stream().anyMatch(columns::contains)
                && !OWN_VALUE.matcher(update.assignments()).find()
                && !isCounting(step);
    }

    /// Whether a change of the table may be there to remove them.
    static boolean areRemovedBy(StepSubject step, List<String> columns) {
        return switch (step.operation()) {
            case TruncateTable _ -> true;
            case Delete each ->
                    !each.using().isEmpty()
                            || isCounting(step)
                            || names(each.where(), columns)
                            || step.step().dynamic();
            case Update each ->
                    (each.columns().isEmpty()
                                    || each.columns().stream().anyMatch(columns::contains))
                            && !areMadeBy(step, columns);
            default -> false;
        };
    }

    private static boolean isCounting(StepSubject step) {
        return COUNTING.matcher(step.step().sql()).find();
    }

    /// All rows go, or those that are chosen by such a column.
    private static boolean names(@Nullable String where, List<String> columns) {
        return where == null
                || columns.isEmpty()
                || columns.stream()
                        .anyMatch(
                                each ->
                                        where.toLowerCase(Locale.ROOT)
                                                .contains(each.toLowerCase(Locale.ROOT)));
    }
}
