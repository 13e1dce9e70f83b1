package plumbline.schema.replay.table;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.Piece.Words;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index.IndexKey;
import plumbline.schema.object.Index.Shape;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Draft;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Optional;

/// What tables below another one take over from it: the same, on columns of their own.
public final class Partitions {

    private Partitions() {}

    /// The partitions of a table.
    public static List<Table> of(Draft draft, int table) {
        return below(draft, table).stream().filter(Table::isPartition).toList();
    }

    /// The tables right below a table, partitions and heirs.
    public static List<Table> below(Draft draft, int table) {
        return draft.state()
                .usersOf(table, Table.class)
                .filter(each -> each.parents().contains(table))
                .toList();
    }

    /// The column of another table that has the same name.
    public static Optional<Integer> twin(SchemaState state, int column, int table) {
        return state.find(column, Column.class)
                .flatMap(each -> new Lookup(state).findColumn(table, each.name()))
                .map(Column::id);
    }

    /// The columns of another table that have the same names.
    public static List<Integer> twins(Draft draft, List<Integer> columns, int table) {
        return columns.stream().flatMap(each -> twin(draft.state(), each, table).stream()).toList();
    }

    /// The index on the columns of another table.
    public static Shape translated(Draft draft, Shape index, int table) {
        List<IndexKey> keys =
                index.keys().stream()
                        .map(
                                key ->
                                        new IndexKey(
                                                twin(draft.state(), key.column(), table).orElse(0),
                                                translated(draft, key.expression(), table),
                                                key.order()))
                        .toList();
        return new Shape(
                index.unique(),
                index.nullsNotDistinct(),
                index.method(),
                keys,
                twins(draft, index.include(), table),
                translated(draft, index.predicate(), table),
                index.storage(),
                false);
    }

    /// The expression over the columns of another table.
    public static @Nullable Expression translated(
            Draft draft, @Nullable Expression text, int table) {
        if (text == null) {
            return null;
        }
        List<Piece> pieces =
                text.pieces().stream().map(piece -> translated(draft, piece, table)).toList();
        return new Expression(pieces);
    }

    /// Whether two indexes are the same but for their storage.
    public static boolean isSame(Shape one, Shape other) {
        return one.unique() == other.unique()
                && one.method().equals(other.method())
                && one.columns().equals(other.columns())
                && texts(one).equals(texts(other));
    }

    private static List<String> texts(Shape index) {
        Expression predicate = index.predicate();
        String condition = predicate == null ? "" : predicate.written();
        List<String> keys =
                index.keys().stream()
                        .map(
                                key -> {
                                    Expression expression = key.expression();
                                    return (expression == null ? "" : expression.written())
                                            + key.order();
                                })
                        .toList();
        return List.of(condition, String.join(",", keys));
    }

    private static Piece translated(Draft draft, Piece piece, int table) {
        return switch (piece) {
            case Words words -> words;
            case Mention mention -> translated(draft, mention, table);
        };
    }

    private static Piece translated(Draft draft, Mention mention, int table) {
        boolean column =
                draft.state()
                        .findObject(mention.object())
                        .filter(Column.class::isInstance)
                        .isPresent();
        int object =
                column
                        ? twin(draft.state(), mention.object(), table).orElse(mention.object())
                        : mention.object();
        return new Mention(object, mention.form(), mention.written());
    }
}
