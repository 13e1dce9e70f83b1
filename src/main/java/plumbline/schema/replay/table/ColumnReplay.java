package plumbline.schema.replay.table;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ColumnOperation.SetColumnProperty;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.DataType;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.Types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What becomes of columns.
public final class ColumnReplay {

    private ColumnReplay() {}

    public static void apply(Draft draft, ColumnOperation operation) {
        if (operation instanceof RenameColumn rename && renamedInView(draft, rename)) {
            return;
        }
        Optional<Table> table = Tables.needed(draft, operation.table(), false);
        if (table.isPresent()) {
            apply(draft, operation, table.get().id());
        }
    }

    private static void apply(Draft draft, ColumnOperation operation, int table) {
        switch (operation) {
            case AddColumn each -> add(draft, table, each);
            case DropColumn each -> drop(draft, table, each);
            case RenameColumn each ->
                    column(draft, table, each)
                            .ifPresent(found -> Renaming.column(draft, found, each.newName()));
            case ChangeColumn each -> change(draft, table, each);
            case AlterColumnType each -> {
                if (!Retyping.isRefused(draft, table, each.column())) {
                    all(draft, table, each, column -> retyped(draft, column, each));
                }
            }
            case SetDefault each ->
                    all(draft, table, each, column -> defaulted(draft, column, each));
            case DropDefault each -> all(draft, table, each, column -> column.withDefault(null));
            case SetNotNull each -> all(draft, table, each, column -> column.withNotNull(true));
            case DropNotNull each -> all(draft, table, each, column -> column.withNotNull(false));
            case SetColumnProperty each ->
                    column(draft, table, each)
                            .ifPresent(found -> ColumnProperties.set(draft, found, each));
        }
    }

    private static void add(Draft draft, int table, AddColumn operation) {
        ColumnDefinition definition = operation.definition();
        Optional<Column> there = draft.lookup().findColumn(table, definition.name());
        if (there.isPresent()) {
            if (!operation.ifNotExists()) {
                draft.exists(operation.table() + "." + definition.name());
            }
            return;
        }
        Column column = Columns.add(draft, table, definition);
        Columns.fill(draft, column.id(), definition);
        if (!draft.only()) {
            pass(draft, table, column.id());
        }
        definition.constraints().forEach(each -> Constraints.add(draft, table, each));
    }

    private static void pass(Draft draft, int table, int column) {
        for (Table below : Partitions.below(draft, table)) {
            Heirs.takeColumn(draft, draft.get(column, Column.class), below.id());
            draft.lookup()
                    .findColumn(below.id(), draft.get(column, Column.class).name())
                    .ifPresent(own -> pass(draft, below.id(), own.id()));
        }
    }

    private static void drop(Draft draft, int table, DropColumn operation) {
        Optional<Column> column = draft.lookup().findColumn(table, operation.column());
        if (column.isEmpty()) {
            if (!operation.ifExists() && !draft.get(table, Table.class).assumed()) {
                draft.missing(operation.table() + "." + operation.column());
            }
            return;
        }
        drop(draft, column.get(), operation.cascade());
    }

    private static void drop(Draft draft, Column column, boolean cascade) {
        List<Table> below = Partitions.below(draft, column.table());
        if (Dropping.drop(draft, column.id(), cascade)) {
            for (Table each : below) {
                draft.lookup()
                        .findColumn(each.id(), column.name())
                        .filter(Column::inherited)
                        .ifPresent(own -> drop(draft, own, cascade));
            }
        }
    }

    /// A view keeps its query and gives the column under the new name.
    private static boolean renamedInView(Draft draft, RenameColumn rename) {
        Optional<View> view =
                draft.lookup()
                        .findRelation(rename.table(), Relation.class)
                        .filter(View.class::isInstance)
                        .map(View.class::cast);
        view.ifPresent(
                found -> Renaming.viewColumn(draft, found, rename.column(), rename.newName()));
        return view.isPresent();
    }

    /// What builders call a change: type, nullability and default become as described.
    private static void change(Draft draft, int table, ChangeColumn operation) {
        ColumnDefinition to = operation.definition();
        Optional<Column> found = column(draft, table, operation);
        if (found.isEmpty()) {
            return;
        }
        Column column = found.get();
        if (!to.name().equals(column.name())) {
            Renaming.column(draft, column, to.name());
        }
        Column changed =
                draft.get(column.id(), Column.class)
                        .typed(Types.of(draft.lookup(), to.type()), to.collation())
                        .withNotNull(to.notNull())
                        .withDefault(null);
        draft.put(changed);
        Columns.fill(draft, column.id(), to);
        Columns.comment(draft, column.id(), to);
        to.constraints().forEach(each -> Constraints.add(draft, table, each));
    }

    private static Column retyped(Draft draft, Column column, AlterColumnType operation) {
        DataType type = operation.type();
        TypeUse use = Types.of(draft.lookup(), type);
        return Defaults.retyped(draft, column, use, operation.collation());
    }

    private static Column defaulted(Draft draft, Column column, SetDefault operation) {
        return column.withDefault(Defaults.of(draft, operation.value(), column.type()));
    }

    /// Changes the column, and those of the tables below that come from it.
    private static void all(
            Draft draft, int table, ColumnOperation operation, UnaryOperator<Column> how) {
        column(draft, table, operation).ifPresent(found -> all(draft, found, how));
    }

    private static void all(Draft draft, Column column, UnaryOperator<Column> how) {
        draft.put(how.apply(column));
        if (draft.only()) {
            return;
        }
        List<Table> below = new ArrayList<>(Partitions.below(draft, column.table()));
        for (Table each : below) {
            draft.lookup()
                    .findColumn(each.id(), column.name())
                    .ifPresent(own -> all(draft, own, how));
        }
    }

    private static Optional<Column> column(Draft draft, int table, ColumnOperation operation) {
        return Tables.column(draft, table, operation.column())
                .map(id -> draft.get(id, Column.class));
    }
}
