package plumbline.schema.replay.table;

import org.jspecify.annotations.Nullable;

import plumbline.operation.IndexOperation;
import plumbline.operation.IndexOperation.AlterIndex;
import plumbline.operation.IndexOperation.AttachIndex;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.IndexOperation.Reindex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.IndexOperation.SetIndexProperty;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Index;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;

import java.util.Optional;

/// What becomes of indexes.
public final class IndexReplay {

    private IndexReplay() {}

    public static void apply(Draft draft, IndexOperation operation) {
        switch (operation) {
            case CreateIndex each -> create(draft, each);
            case DropIndex each -> drop(draft, each);
            case RenameIndex each ->
                    find(draft, each.index(), draft.ifExists())
                            .ifPresent(found -> Renaming.relation(draft, found, each.newName()));
            case AttachIndex each -> attach(draft, each);
            case SetIndexProperty each ->
                    find(draft, each.index(), draft.ifExists()).ifPresent(draft::put);
            case AlterIndex each -> find(draft, each.index(), true).ifPresent(draft::put);
            case Reindex each -> {}
        }
    }

    private static void create(Draft draft, CreateIndex operation) {
        Optional<View> view =
                draft.lookup()
                        .findRelation(operation.table(), Relation.class)
                        .filter(View.class::isInstance)
                        .map(View.class::cast);
        if (view.isPresent()) {
            ViewIndexes.create(draft, view.get(), operation);
            return;
        }
        Optional<Table> table = Tables.needed(draft, operation.table(), false);
        if (table.isEmpty() || isTaken(draft, table.get().schema(), operation)) {
            return;
        }
        int id = table.get().id();
        Indexes.definition(draft, id, operation.definition())
                .ifPresent(made -> Indexes.make(draft, id, operation.name(), made));
    }

    /// An index stands in the schema of its table.
    public static boolean isTaken(Draft draft, int schema, CreateIndex operation) {
        @Nullable String name = operation.name();
        if (name == null || !TableReplay.isTaken(draft, schema, name)) {
            return false;
        }
        if (!operation.ifNotExists()) {
            draft.exists(name);
        }
        return true;
    }

    private static void drop(Draft draft, DropIndex operation) {
        find(draft, operation.index(), operation.ifExists())
                .ifPresent(index -> Dropping.drop(draft, index.id(), operation.cascade()));
    }

    private static void attach(Draft draft, AttachIndex operation) {
        Optional<Index> above = find(draft, operation.index(), false);
        Optional<Index> part = find(draft, operation.partitionIndex(), false);
        if (above.isPresent() && part.isPresent()) {
            draft.put(part.get().below(above.get().id()));
            boolean whole =
                    Partitions.of(draft, above.get().table()).stream()
                            .allMatch(each -> hasPart(draft, above.get(), each));
            draft.put(above.get().withValidity(whole));
        }
    }

    private static boolean hasPart(Draft draft, Index above, Table partition) {
        return draft.state()
                .usersOf(above.id(), Index.class)
                .anyMatch(each -> each.table() == partition.id());
    }

    private static Optional<Index> find(Draft draft, ObjectName name, boolean ifExists) {
        Optional<Index> found = Indexes.find(draft, name);
        if (found.isEmpty() && !ifExists) {
            draft.missing(name.toString());
        }
        return found;
    }
}
