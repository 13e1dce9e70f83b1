package plumbline.schema.replay.table;

import org.jspecify.annotations.Nullable;

import plumbline.operation.IndexDefinition;
import plumbline.operation.ObjectName;
import plumbline.schema.binding.Binder;
import plumbline.schema.binding.KeyWords;
import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Index.IndexKey;
import plumbline.schema.object.Index.Shape;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Chosen;
import plumbline.schema.replay.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes indexes, on a partitioned table those of its partitions too.
public final class Indexes {

    private static final int NONE = 0;

    private Indexes() {}

    /// The index as a statement defines it, or nothing where a column is missing.
    public static Optional<Shape> definition(Draft draft, int table, IndexDefinition written) {
        Binder binder = draft.binder();
        List<IndexKey> keys = new ArrayList<>();
        for (IndexDefinition.Key each : written.keys()) {
            String column = each.column();
            if (column == null) {
                keys.add(
                        new IndexKey(
                                NONE, binder.bindOrNull(each.expression(), table), each.order()));
                continue;
            }
            Optional<Integer> found = Tables.column(draft, table, column);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            keys.add(new IndexKey(found.get(), null, each.order()));
        }
        List<Integer> include = Tables.columns(draft, table, written.include());
        return Optional.of(
                new Shape(
                        written.unique(),
                        written.nullsNotDistinct(),
                        written.method(),
                        keys,
                        include,
                        binder.bindOrNull(written.predicate(), table),
                        written.storage(),
                        written.onlyParent()));
    }

    /// Makes the index, under the server's name if it has none.
    public static Index make(Draft draft, int table, @Nullable String name, Shape definition) {
        Table owner = draft.get(table, Table.class);
        String called = name == null ? chosen(draft, owner, definition) : name;
        Index index = put(draft, owner, called, NONE, NONE, definition);
        if (!definition.onlyParent()) {
            Partitions.of(draft, table).forEach(each -> inPartition(draft, index, each));
        }
        return index;
    }

    /// Makes the index that a constraint rests on.
    public static Index put(
            Draft draft, Table table, String name, int constraint, int parent, Shape as) {
        return draft.put(
                new Index(
                        draft.newId(),
                        table.schema(),
                        table.id(),
                        name,
                        constraint,
                        parent,
                        as,
                        !as.onlyParent() || Partitions.of(draft, table.id()).isEmpty()));
    }

    /// The partition gets the same index, on its own columns.
    public static void inPartition(Draft draft, Index index, Table partition) {
        Shape own = Partitions.translated(draft, index.definition(), partition.id());
        Optional<Index> there = sameAs(draft, partition.id(), own);
        if (there.isPresent()) {
            draft.put(there.get().below(index.id()));
            return;
        }
        String name = chosen(draft, partition, own);
        Index made = put(draft, partition, name, NONE, index.id(), own);
        Partitions.of(draft, partition.id()).forEach(each -> inPartition(draft, made, each));
    }

    /// `table_column_idx`, with a word for every key.
    private static String chosen(Draft draft, Table table, Shape definition) {
        List<String> words = new ArrayList<>();
        for (IndexKey key : definition.keys()) {
            words.add(
                    key.expression() == null
                            ? draft.get(key.column(), Column.class).name()
                            : KeyWords.of(key.expression().written()));
        }
        definition.include().forEach(each -> words.add(draft.get(each, Column.class).name()));
        String addition = DefaultNames.addition(DefaultNames.distinct(words));
        return Chosen.relation(draft, table, addition, "idx");
    }

    private static Optional<Index> sameAs(Draft draft, int table, Shape definition) {
        return draft.state()
                .usersOf(table, Index.class)
                .filter(each -> each.table() == table && each.parent() == NONE)
                .filter(each -> each.constraint() == NONE)
                .filter(each -> Partitions.isSame(each.definition(), definition))
                .findFirst();
    }

    /// The relation of that name, where an index is asked for.
    public static Optional<Index> find(Draft draft, ObjectName name) {
        return draft.lookup()
                .findRelation(name, Relation.class)
                .filter(Index.class::isInstance)
                .map(Index.class::cast);
    }
}
