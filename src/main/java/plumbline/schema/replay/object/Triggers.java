package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.RoutineOperation.RenameTrigger;
import plumbline.operation.RoutineOperation.SetTriggerMode;
import plumbline.schema.object.Column;
import plumbline.schema.object.Place;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.table.Heirs;
import plumbline.schema.replay.table.Partitions;
import plumbline.schema.replay.table.Renaming;
import plumbline.schema.replay.table.Tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Triggers of tables and views; those for each row stand on the partitions too.
public final class Triggers {

    private static final String ENABLED = "ENABLE";
    private static final String UPDATE_OF = "UPDATE OF ";

    private Triggers() {}

    public static void create(Draft draft, CreateTrigger operation) {
        Optional<? extends Relation> relation = relation(draft, operation.table());
        if (relation.isEmpty()) {
            return;
        }
        int table = relation.get().id();
        Optional<Trigger> there = find(draft, table, operation.name());
        if (there.isPresent() && !operation.orReplace()) {
            draft.exists(operation.name());
            return;
        }
        int id = there.map(Trigger::id).orElseGet(draft::newId);
        Trigger made = draft.put(trigger(draft, operation, id, table));
        if (operation.forEachRow()) {
            Partitions.of(draft, table).forEach(each -> Heirs.takeTrigger(draft, made, each));
        }
    }

    public static void drop(Draft draft, DropTrigger operation) {
        Optional<Trigger> found = find(draft, operation.table(), operation.name());
        if (found.isEmpty()) {
            if (!operation.ifExists()) {
                draft.missing(operation.name());
            }
            return;
        }
        Trigger trigger = found.get();
        if (Dropping.drop(draft, trigger.id(), operation.cascade())) {
            for (Table each : Partitions.of(draft, trigger.table())) {
                find(draft, each.id(), trigger.name())
                        .filter(Trigger::inherited)
                        .ifPresent(own -> draft.remove(own.id()));
            }
        }
    }

    public static void rename(Draft draft, RenameTrigger operation) {
        Optional<Trigger> found = find(draft, operation.table(), operation.name());
        if (found.isEmpty()) {
            draft.missing(operation.name());
        }
        found.ifPresent(trigger -> Renaming.to(draft, trigger, operation.newName()));
    }

    public static void setMode(Draft draft, SetTriggerMode operation) {
        Optional<Table> table = Tables.needed(draft, operation.table(), false);
        boolean all = List.of("ALL", "USER").contains(operation.name());
        table.ifPresent(
                owner ->
                        draft.state()
                                .usersOf(owner.id(), Trigger.class)
                                .filter(each -> each.table() == owner.id())
                                .filter(each -> all || each.name().equals(operation.name()))
                                .toList()
                                .forEach(each -> draft.put(each.withMode(operation.mode()))));
    }

    private static Trigger trigger(Draft draft, CreateTrigger operation, int id, int table) {
        ObjectName function = operation.function();
        List<Routine> called =
                function == null
                        ? List.of()
                        : draft.lookup().routines(function).stream()
                                .filter(each -> each.arguments().isEmpty())
                                .toList();
        ObjectName from = operation.fromTable();
        int fromTable =
                from == null ? 0 : Tables.needed(draft, from, false).map(Table::id).orElse(0);
        return new Trigger(
                id,
                table,
                operation.name(),
                new Trigger.Definition(
                        operation.timing(),
                        events(draft, operation.events(), table),
                        columns(draft, operation.events(), table),
                        operation.forEachRow(),
                        draft.binder().bindOrNull(operation.when(), table),
                        operation.arguments(),
                        operation.transitionTables(),
                        operation.constraint(),
                        operation.deferrable(),
                        operation.initiallyDeferred(),
                        fromTable),
                called.isEmpty() ? 0 : called.getFirst().id(),
                function == null ? "" : function.toString(),
                ENABLED,
                false);
    }

    /// `UPDATE OF a, b` without the columns that the table has.
    private static List<String> events(Draft draft, List<String> written, int table) {
        boolean held = !columns(draft, written, table).isEmpty();
        return written.stream().map(each -> held ? each.replaceFirst(" OF .*", "") : each).toList();
    }

    private static List<Integer> columns(Draft draft, List<String> written, int table) {
        return written.stream()
                .filter(each -> each.startsWith(UPDATE_OF))
                .flatMap(each -> Stream.of(each.substring(UPDATE_OF.length()).split(",")))
                .flatMap(each -> draft.lookup().findColumn(table, each.strip()).stream())
                .map(Column::id)
                .toList();
    }

    private static Optional<? extends Relation> relation(Draft draft, ObjectName name) {
        Optional<View> view =
                draft.lookup()
                        .findRelation(name, Relation.class)
                        .filter(View.class::isInstance)
                        .map(View.class::cast);
        return view.isPresent() ? view : Tables.needed(draft, name, false);
    }

    private static Optional<Trigger> find(Draft draft, @Nullable ObjectName table, String name) {
        if (table == null) {
            return draft.state().all(Trigger.class).filter(t -> t.name().equals(name)).findFirst();
        }
        return draft.lookup()
                .findRelation(table, Relation.class)
                .flatMap(relation -> find(draft, relation.id(), name));
    }

    private static Optional<Trigger> find(Draft draft, int table, String name) {
        return draft.state().find(new Place(Space.TRIGGER, table, name), Trigger.class);
    }
}
