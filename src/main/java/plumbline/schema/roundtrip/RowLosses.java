package plumbline.schema.roundtrip;

import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Merge;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.roundtrip.RoundTrip.Cause;
import plumbline.schema.roundtrip.RoundTrip.RowLoss;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;

/// Changes of rows on the way up that the way down leaves as they are, or cannot take back.
final class RowLosses {

    private RowLosses() {}

    static List<RowLoss> of(Passage up, Passage down) {
        List<RowLoss> losses = new ArrayList<>();
        RoundTrips.run(up).forEach(effect -> add(up, down, effect, losses));
        return losses.stream().distinct().toList();
    }

    private static void add(Passage up, Passage down, Effect effect, List<RowLoss> losses) {
        Operation operation = effect.step().operation();
        switch (operation) {
            case Insert each -> {
                if (isThereBefore(up.before(), each.table()) && !isTakenBack(down, each.table())) {
                    losses.add(loss(effect, each.table(), Cause.FORGOTTEN));
                }
            }
            case Update each -> changed(up, down, effect, each.table(), losses);
            case Merge each -> changed(up, down, effect, each.table(), losses);
            case Delete each -> gone(up, effect, each.table(), losses);
            case TruncateTable each -> gone(up, effect, each.table(), losses);
            case DropTable each -> gone(up, effect, each.table(), losses);
            case DropColumn each -> {
                if (columnWasThere(up.before(), each)) {
                    losses.add(loss(effect, each.table(), Cause.BY_NATURE));
                }
            }
            default -> {}
        }
    }

    private static void changed(
            Passage up, Passage down, Effect effect, ObjectName table, List<RowLoss> losses) {
        boolean back = isTakenBack(down, table);
        if (isThereBefore(up.before(), table) && !back) {
            losses.add(loss(effect, table, Cause.BY_NATURE));
        }
    }

    private static void gone(Passage up, Effect effect, ObjectName table, List<RowLoss> losses) {
        if (isThereBefore(up.before(), table)) {
            losses.add(loss(effect, table, Cause.BY_NATURE));
        }
    }

    /// Rows of a table that the migration itself makes go with it.
    private static boolean isThereBefore(SchemaState state, ObjectName table) {
        return new Lookup(state).findRelation(table, Table.class).isPresent();
    }

    private static boolean columnWasThere(SchemaState state, DropColumn operation) {
        Lookup lookup = new Lookup(state);
        return lookup.findRelation(operation.table(), Table.class)
                .flatMap(table -> lookup.findColumn(table.id(), operation.column()))
                .map(Column::id)
                .isPresent();
    }

    private static boolean isTakenBack(Passage down, ObjectName table) {
        return RoundTrips.run(down)
                .map(effect -> effect.step().operation())
                .anyMatch(
                        operation ->
                                table.equals(operation.table())
                                        && (operation instanceof Delete
                                                || operation instanceof Update
                                                || operation instanceof Insert
                                                || operation instanceof Merge
                                                || operation instanceof TruncateTable
                                                || operation instanceof DropTable));
    }

    private static RowLoss loss(Effect effect, ObjectName table, Cause cause) {
        return new RowLoss(
                table.toString(),
                effect.step().operation().kind(),
                cause,
                effect.step().span().line());
    }
}
