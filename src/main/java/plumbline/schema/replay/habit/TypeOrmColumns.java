package plumbline.schema.replay.habit;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.DataType;
import plumbline.operation.step.Understanding;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.object.TableConstraint.Unique;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.table.ColumnReplay;
import plumbline.schema.replay.table.Columns;
import plumbline.schema.replay.table.Constraints;
import plumbline.schema.state.Doubt.Reason;

import java.util.List;
import java.util.Optional;

/// TypeORM compares a column with the one in the database: one of another type is made anew at the
/// end of its table, and otherwise only what differs is changed.
final class TypeOrmColumns {

    private TypeOrmColumns() {}

    static boolean apply(Draft draft, ColumnOperation operation, Understanding understanding) {
        Optional<Column> live = find(draft, operation);
        if (live.isEmpty()) {
            return false;
        }
        switch (operation) {
            case RenameColumn each -> TypeOrmRenaming.column(draft, each);
            case DropColumn each -> drop(draft, live.get(), each);
            case ChangeColumn each -> change(draft, live.get(), each);
            case AlterColumnType each when understanding == Understanding.PARTLY ->
                    retype(draft, live.get(), each);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<Column> find(Draft draft, ColumnOperation operation) {
        return draft.lookup()
                .findRelation(operation.table(), Table.class)
                .flatMap(table -> draft.lookup().findColumn(table.id(), operation.column()));
    }

    /// The type of a column goes with it, unless others have it too.
    private static void drop(Draft draft, Column live, DropColumn operation) {
        ColumnReplay.apply(draft, operation);
        boolean gone = draft.state().find(live.id(), Column.class).isEmpty();
        draft.state()
                .find(live.type().object(), EnumType.class)
                .filter(type -> gone && draft.state().usersOf(type.id()).findAny().isEmpty())
                .ifPresent(type -> Dropping.drop(draft, type.id(), false));
    }

    private static void change(Draft draft, Column live, ChangeColumn operation) {
        ColumnDefinition to = operation.definition();
        if (LiveType.isOther(live, to.type(), draft.lookup())) {
            drop(draft, live, new DropColumn(operation.table(), live.name(), false, false));
            ColumnReplay.apply(draft, new AddColumn(operation.table(), to, false));
            return;
        }
        boolean unique = to.constraints().stream().anyMatch(TypeOrmColumns::isUnique);
        List<Unique> there = uniques(draft, live);
        if (!unique) {
            there.forEach(each -> Dropping.drop(draft, each.id(), false));
        }
        boolean key = unkeyed(draft, live, to);
        ColumnReplay.apply(draft, without(operation, key, !there.isEmpty()));
        if (to.comment() == null) {
            draft.remark(live.id(), draft.state().remarksOn(live.id()).withComment(null));
        }
        keepCount(draft, live);
        doubtValues(draft, live);
    }

    /// The tool compares the values of an enum, which the operation does not carry.
    private static void doubtValues(Draft draft, Column live) {
        draft.state()
                .find(live.type().object(), EnumType.class)
                .ifPresent(type -> draft.doubt(type.id(), Reason.NOT_UNDERSTOOD, "changeColumn"));
    }

    /// Whether the column is in the primary key, which it leaves where it shall be none.
    private static boolean unkeyed(Draft draft, Column live, ColumnDefinition to) {
        Optional<PrimaryKey> key =
                draft.state()
                        .usersOf(live.table(), PrimaryKey.class)
                        .filter(each -> each.columns().contains(live.id()))
                        .findFirst();
        boolean stays = to.constraints().stream().anyMatch(TypeOrmColumns::isKey);
        key.filter(each -> !stays && each.columns().size() == 1)
                .ifPresent(each -> Dropping.drop(draft, each.id(), false));
        return key.isPresent();
    }

    private static boolean isKey(ConstraintDefinition constraint) {
        return constraint instanceof ConstraintDefinition.PrimaryKey;
    }

    private static boolean isUnique(ConstraintDefinition constraint) {
        return constraint instanceof ConstraintDefinition.Unique;
    }

    private static List<Unique> uniques(Draft draft, Column column) {
        return draft.state()
                .usersOf(column.table(), Unique.class)
                .filter(each -> each.columns().equals(List.of(column.id())))
                .toList();
    }

    /// What is there already is not made again.
    private static ChangeColumn without(ChangeColumn operation, boolean key, boolean unique) {
        ColumnDefinition to = operation.definition();
        List<ConstraintDefinition> rest =
                to.constraints().stream()
                        .filter(each -> !(key && isKey(each)))
                        .filter(each -> !(unique && isUnique(each)))
                        .toList();
        ColumnDefinition plain =
                new ColumnDefinition(
                        to.name(),
                        to.type(),
                        to.notNull(),
                        to.defaultValue(),
                        to.identity(),
                        to.generated(),
                        to.collation(),
                        to.comment(),
                        rest,
                        to.span());
        return new ChangeColumn(operation.table(), operation.column(), plain);
    }

    /// A column that is still counted up keeps its sequence, and a key is never null.
    private static void keepCount(Draft draft, Column live) {
        Column now = draft.get(live.id(), Column.class);
        if (LiveType.isCounted(draft.state(), live) && now.defaultValue() == null) {
            draft.put(now.withDefault(live.defaultValue()).withNotNull(true));
        }
    }

    /// A copy of the live column with another type keeps all but what goes with the old one.
    private static void retype(Draft draft, Column live, AlterColumnType operation) {
        DataType type = operation.type();
        if (!LiveType.isOtherWord(live, type)) {
            return;
        }
        List<Unique> unique = uniques(draft, live);
        drop(draft, live, new DropColumn(operation.table(), live.name(), false, false));
        Column again = LiveType.copy(draft.newId(), live, type, draft.lookup());
        Columns.append(draft, again);
        unique.forEach(each -> again(draft, each, again));
    }

    private static void again(Draft draft, Unique unique, Column column) {
        ConstraintDefinition.Unique definition =
                new ConstraintDefinition.Unique(
                        unique.name(),
                        List.of(column.name()),
                        unique.nullsNotDistinct(),
                        List.of(),
                        null,
                        null,
                        unique.traits(),
                        draft.span());
        Constraints.add(draft, column.table(), definition);
    }
}
