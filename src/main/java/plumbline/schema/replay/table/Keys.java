package plumbline.schema.replay.table;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Index.IndexKey;
import plumbline.schema.object.Index.Shape;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.Exclusion;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.object.TableConstraint.Unique;
import plumbline.schema.replay.Chosen;
import plumbline.schema.replay.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the constraints that rest on an index: primary keys, unique and exclusion constraints.
public final class Keys {

    private Keys() {}

    public static void primary(Draft draft, int table, ConstraintDefinition.PrimaryKey key) {
        Table owner = draft.get(table, Table.class);
        if (hasPrimary(draft, table)) {
            draft.exists(owner.name() + ".PRIMARY KEY");
            return;
        }
        Optional<Index> ready = ready(draft, owner, key.usingIndex());
        List<Integer> columns =
                ready.map(index -> index.definition().columns())
                        .orElseGet(() -> Tables.columns(draft, table, key.columns()));
        if (columns.isEmpty() || columns.size() < key.columns().size()) {
            return;
        }
        List<Integer> include = Tables.columns(draft, table, key.include());
        columns.forEach(each -> draft.put(draft.get(each, Column.class).withNotNull(true)));
        String name =
                name(key.name(), ready).orElseGet(() -> Chosen.indexed(draft, owner, null, "pkey"));
        PrimaryKey made =
                new PrimaryKey(draft.newId(), table, name, columns, include, key.traits(), false);
        rest(draft, made, ready, definition(true, false, columns, include, key.storage()));
    }

    private static boolean hasPrimary(Draft draft, int table) {
        return draft.state()
                .usersOf(table, PrimaryKey.class)
                .anyMatch(each -> each.table() == table);
    }

    public static void unique(Draft draft, int table, ConstraintDefinition.Unique unique) {
        Table owner = draft.get(table, Table.class);
        Optional<Index> ready = ready(draft, owner, unique.usingIndex());
        List<Integer> columns =
                ready.map(index -> index.definition().columns())
                        .orElseGet(() -> Tables.columns(draft, table, unique.columns()));
        if (columns.isEmpty() || columns.size() < unique.columns().size()) {
            return;
        }
        List<Integer> include = Tables.columns(draft, table, unique.include());
        List<Integer> all = new ArrayList<>(columns);
        all.addAll(include);
        String name =
                name(unique.name(), ready)
                        .orElseGet(
                                () ->
                                        Chosen.indexed(
                                                draft,
                                                owner,
                                                Constraints.addition(draft, all),
                                                "key"));
        boolean equalNulls = unique.nullsNotDistinct();
        Unique made =
                new Unique(
                        draft.newId(),
                        table,
                        name,
                        columns,
                        include,
                        equalNulls,
                        unique.traits(),
                        false);
        rest(draft, made, ready, definition(true, equalNulls, columns, include, unique.storage()));
    }

    public static void exclusion(Draft draft, int table, ConstraintDefinition.Exclusion exclusion) {
        Table owner = draft.get(table, Table.class);
        Expression elements = draft.binder().bind(exclusion.elements(), table);
        Expression predicate = draft.binder().bindOrNull(exclusion.predicate(), table);
        List<Integer> columns = leading(draft, table, exclusion.elements());
        String name = exclusion.name();
        if (name == null) {
            String addition = Constraints.addition(draft, columns);
            name = Chosen.indexed(draft, owner, addition, "excl");
        }
        Exclusion made =
                new Exclusion(
                        draft.newId(),
                        table,
                        name,
                        exclusion.method(),
                        elements,
                        predicate,
                        exclusion.traits(),
                        false);
        IndexKey whole = new IndexKey(0, elements, "");
        Shape index =
                new Shape(
                        false,
                        false,
                        exclusion.method(),
                        List.of(whole),
                        Tables.columns(draft, table, exclusion.include()),
                        predicate,
                        exclusion.storage(),
                        false);
        rest(draft, made, Optional.empty(), index);
    }

    /// Partitions get the key too, under names of their own.
    public static void inPartition(
            Draft draft, TableConstraint constraint, Index index, Table partition) {
        List<Integer> columns = Partitions.twins(draft, constraint.columns(), partition.id());
        boolean primary = constraint instanceof PrimaryKey;
        String addition = primary ? null : Constraints.addition(draft, columns);
        String name = Chosen.indexed(draft, partition, addition, primary ? "pkey" : "key");
        Shape own = Partitions.translated(draft, index.definition(), partition.id());
        int id = draft.newId();
        TableConstraint made =
                primary
                        ? new PrimaryKey(
                                id,
                                partition.id(),
                                name,
                                columns,
                                own.include(),
                                constraint.traits(),
                                true)
                        : new Unique(
                                id,
                                partition.id(),
                                name,
                                columns,
                                own.include(),
                                own.nullsNotDistinct(),
                                constraint.traits(),
                                true);
        draft.put(made);
        columns.forEach(each -> requireIf(draft, each, primary));
        Index below = Indexes.put(draft, partition, name, id, index.id(), own);
        Partitions.of(draft, partition.id()).forEach(each -> inPartition(draft, made, below, each));
    }

    private static void requireIf(Draft draft, int column, boolean required) {
        if (required) {
            draft.put(draft.get(column, Column.class).withNotNull(true));
        }
    }

    /// Puts the constraint and its index, which take one name.
    private static void rest(
            Draft draft, TableConstraint made, Optional<Index> ready, Shape definition) {
        draft.put(made);
        Table table = draft.get(made.table(), Table.class);
        if (ready.isPresent()) {
            draft.put(ready.get().named(made.name()).of(made.id()));
            return;
        }
        Index index = Indexes.put(draft, table, made.name(), made.id(), 0, definition);
        if (!(made instanceof Exclusion)) {
            Partitions.of(draft, table.id()).forEach(each -> inPartition(draft, made, index, each));
        }
    }

    private static Optional<Index> ready(Draft draft, Table table, @Nullable String index) {
        if (index == null) {
            return Optional.empty();
        }
        String schema = draft.get(table.schema(), Namespace.class).name();
        Optional<Index> found = Indexes.find(draft, new ObjectName(schema, index));
        if (found.isEmpty()) {
            draft.missing(index);
        }
        return found;
    }

    private static Optional<String> name(@Nullable String written, Optional<Index> ready) {
        return written == null ? ready.map(Index::name) : Optional.of(written);
    }

    private static Shape definition(
            boolean unique,
            boolean equalNulls,
            List<Integer> columns,
            List<Integer> include,
            @Nullable String storage) {
        List<IndexKey> keys = columns.stream().map(each -> new IndexKey(each, null, "")).toList();
        return new Shape(unique, equalNulls, "btree", keys, include, null, storage, false);
    }

    /// The columns that stand first in each element.
    static List<Integer> leading(Draft draft, int table, String elements) {
        List<Integer> columns = new ArrayList<>();
        boolean first = true;
        int depth = 0;
        for (SqlToken token : SqlTokens.of(elements, Dialect.POSTGRESQL)) {
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            if (first && token.isName()) {
                String name = SqlNames.stored(token.text(), Dialect.POSTGRESQL);
                draft.lookup().findColumn(table, name).ifPresent(each -> columns.add(each.id()));
            }
            first = depth <= 1 && (token.isSign('(') || token.isSign(','));
        }
        return columns;
    }
}
