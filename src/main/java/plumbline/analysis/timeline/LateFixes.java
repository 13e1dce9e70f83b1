package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.TableKey;
import plumbline.analysis.timeline.TimelineFact.LateFix;
import plumbline.analysis.timeline.TimelineFact.Repair;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.DataOperation;
import plumbline.operation.IndexOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation;
import plumbline.operation.RoutineOperation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SecurityOperation;
import plumbline.operation.SessionOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.TypeOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.Step;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what is added soon after a table was made to columns that were there from the start.
///
/// A table is known by its name: one that is renamed, dropped or moved is no longer looked at.
final class LateFixes {

    /// A table as one of the first migrations makes it, and what it has from then on.
    record Early(
            TimelinePoint creation,
            SourceSpan span,
            TableOperation.CreateTable table,
            Set<String> had) {

        Early(TimelinePoint creation, SourceSpan span, TableOperation.CreateTable table) {
            this(creation, span, table, new HashSet<>());
        }

        /// Whether it gets this for the first time.
        boolean isNew(Repair repair) {
            return had.add(repair.kind() + " " + repair.columns());
        }

        @Nullable ColumnDefinition column(String name) {
            return table.columns().stream()
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }

        boolean hasAll(List<String> columns) {
            return !columns.isEmpty() && columns.stream().allMatch(each -> column(each) != null);
        }
    }

    private final Course course;
    private final Map<TableKey, Early> early = new HashMap<>();

    /// Where each table is made, by its position.
    private final Map<TableKey, Integer> made = new HashMap<>();

    private final List<TimelineFact> found = new ArrayList<>();

    private LateFixes(Course course) {
        this.course = course;
    }

    static List<TimelineFact> of(Course course) {
        LateFixes fixes = new LateFixes(course);
        int last = course.rules().firstMigrations() + course.rules().soon();
        course.running().stream().limit(last).forEach(fixes::look);
        return fixes.found;
    }

    private void look(TimelinePoint point) {
        Map<TableKey, List<Repair>> repairs = new LinkedHashMap<>();
        for (Step step : point.migration().up().steps()) {
            ObjectName table = step.operation().table();
            if (table != null && !table.dynamic() && !isInRoutine(step)) {
                TableKey key = TableKey.of(table, "");
                Repair repair = follow(key, step, point);
                if (repair != null) {
                    repairs.computeIfAbsent(key, _ -> new ArrayList<>()).add(repair);
                }
            }
        }
        repairs.forEach(
                (key, all) -> {
                    Early table = early.get(key);
                    if (table != null) {
                        found.add(new LateFix(key, table.creation(), table.span(), point, all));
                    }
                });
    }

    private static boolean isInRoutine(Step step) {
        return step.circumstances().enclosure() == Enclosure.ROUTINE_BODY;
    }

    private @Nullable Repair follow(TableKey key, Step step, TimelinePoint point) {
        Operation operation = step.operation();
        if (operation instanceof TableOperation table) {
            follow(key, table, step, point);
            return null;
        }
        Early table = early.get(key);
        Repair repair = table == null ? null : repair(table, operation, step.span());
        if (table == null || repair == null || !table.isNew(repair)) {
            return null;
        }
        int distance = point.position() - table.creation().position();
        return distance < 1 || distance > course.rules().soon() ? null : repair;
    }

    private @Nullable Repair repair(Early table, Operation operation, SourceSpan span) {
        return switch (operation) {
            case ColumnOperation change -> Repairs.ofColumn(table, change, span);
            case ConstraintOperation.AddConstraint(var _, var definition) ->
                    Repairs.ofConstraint(table, definition, span, this::couldBeReferenced);
            case IndexOperation.CreateIndex index ->
                    Repairs.ofIndex(table, index.definition(), span);
            case ConstraintOperation _,
                    IndexOperation _,
                    TableOperation _,
                    TypeOperation _,
                    SchemaOperation _,
                    ViewOperation _,
                    RoutineOperation _,
                    SecurityOperation _,
                    DataOperation _,
                    SessionOperation _,
                    OtherOperation _ ->
                    null;
        };
    }

    /// Whether a table was there when another was made.
    private boolean couldBeReferenced(ObjectName referenced, Early from) {
        Integer position = made.get(TableKey.of(referenced, ""));
        return position == null || position <= from.creation().position();
    }

    private void follow(TableKey key, TableOperation operation, Step step, TimelinePoint point) {
        switch (operation) {
            case TableOperation.CreateTable table -> {
                made.putIfAbsent(key, point.position());
                if (point.position() <= course.rules().firstMigrations()) {
                    early.computeIfAbsent(key, _ -> Repairs.born(point, step.span(), table));
                }
            }
            case TableOperation.DropTable _,
                    TableOperation.RenameTable _,
                    TableOperation.SetTableSchema _ ->
                    early.remove(key);
            case TableOperation.TruncateTable _,
                    TableOperation.SetTableProperty _,
                    TableOperation.AttachPartition _,
                    TableOperation.DetachPartition _,
                    TableOperation.LockTable _ -> {}
        }
    }
}
