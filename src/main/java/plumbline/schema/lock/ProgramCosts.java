package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.ACCESS_SHARE;
import static plumbline.schema.lock.LockMode.EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_ROW_EXCLUSIVE;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation;
import plumbline.operation.RoutineOperation.AlterRoutine;
import plumbline.operation.RoutineOperation.CreateEventTrigger;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.CreateRule;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.DoBlock;
import plumbline.operation.RoutineOperation.DropEventTrigger;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.RoutineOperation.DropRule;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.RoutineOperation.RenameRoutine;
import plumbline.operation.RoutineOperation.RenameTrigger;
import plumbline.operation.RoutineOperation.SetTriggerMode;
import plumbline.operation.ViewOperation;
import plumbline.operation.ViewOperation.AlterView;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.DropView;
import plumbline.operation.ViewOperation.RefreshView;
import plumbline.operation.ViewOperation.RenameView;
import plumbline.operation.ViewOperation.RenameViewColumn;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.object.Routine;
import plumbline.schema.object.View;

import java.util.List;

/// What it costs to do something to a view, a function, a trigger or a rule.
final class ProgramCosts {

    private final Bill bill;

    ProgramCosts(Bill bill) {
        this.bill = bill;
    }

    void add(ViewOperation operation) {
        switch (operation) {
            case CreateView each -> create(each);
            case DropView each -> drop(each);
            case RenameView each -> bill.lock(each.view(), ACCESS_EXCLUSIVE);
            case RenameViewColumn each -> bill.lock(each.view(), ACCESS_EXCLUSIVE);
            case AlterView each -> bill.lock(each.view(), ACCESS_EXCLUSIVE);
            case RefreshView each -> refresh(each);
        }
    }

    void add(RoutineOperation operation) {
        switch (operation) {
            case CreateTrigger each -> create(each);
            case DropTrigger each -> strip(each.table());
            case RenameTrigger each -> strip(each.table());
            case SetTriggerMode each -> bill.lockTree(each.table(), SHARE_ROW_EXCLUSIVE);
            case CreateRule each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case DropRule each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case DropRoutine each -> drop(each);
            case CreateRoutine each -> {}
            case AlterRoutine each -> {}
            case RenameRoutine each -> {}
            case DoBlock each -> {}
            case CreateEventTrigger each -> {}
            case DropEventTrigger each -> {}
        }
    }

    private void create(CreateView operation) {
        Target view = bill.target(operation.view());
        boolean there = view.id() > 0;
        if (there && operation.ifNotExists()) {
            return;
        }
        if (there && operation.orReplace()) {
            bill.lock(view, ACCESS_EXCLUSIVE);
        }
        operation.sources().stream()
                .filter(each -> !each.equals(operation.view()))
                .forEach(each -> bill.lock(each, ACCESS_SHARE));
        if (operation.materialized()) {
            new Reading(bill).query(operation.query());
        }
    }

    private void drop(DropView operation) {
        Target view = bill.target(operation.view());
        if (view.id() > 0 || !operation.ifExists()) {
            bill.lock(view, ACCESS_EXCLUSIVE);
        }
        new Drops(bill).drop(view.id(), operation.cascade());
    }

    private void refresh(RefreshView operation) {
        Target view = bill.target(operation.view());
        bill.lock(view, operation.concurrently() ? EXCLUSIVE : ACCESS_EXCLUSIVE);
        bill.state()
                .find(view.id(), View.class)
                .ifPresent(each -> new Reading(bill).relations(each.query()));
        if (!operation.concurrently()) {
            bill.lockIndexes(view.id(), ACCESS_EXCLUSIVE);
            if (operation.withData()) {
                bill.rewrite(view, true);
            }
        }
    }

    /// Partitions get the triggers that fire for each row.
    private void create(CreateTrigger operation) {
        if (operation.forEachRow()) {
            bill.lockTree(operation.table(), SHARE_ROW_EXCLUSIVE);
        } else {
            bill.lock(operation.table(), SHARE_ROW_EXCLUSIVE);
        }
        bill.lock(operation.fromTable(), ACCESS_SHARE);
    }

    private void strip(@Nullable ObjectName table) {
        if (table != null) {
            bill.lockTree(table, ACCESS_EXCLUSIVE);
        }
    }

    private void drop(DropRoutine operation) {
        List<Routine> found = bill.lookup().routines(operation.routine());
        List<String> arguments = operation.arguments();
        found.stream()
                .filter(each -> arguments == null || each.arguments().equals(arguments))
                .forEach(each -> new Drops(bill).drop(each.id(), operation.cascade()));
    }
}
