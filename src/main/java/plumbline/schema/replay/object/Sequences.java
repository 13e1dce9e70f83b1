package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.schema.object.Column;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Options;
import plumbline.schema.replay.Written;
import plumbline.schema.replay.table.TableReplay;
import plumbline.schema.replay.table.Tables;

import java.util.Collections;
import java.util.Optional;

/// Sequences that stand for themselves, and whom they belong to.
public final class Sequences {

    private Sequences() {}

    public static void create(Draft draft, CreateSequence operation) {
        ObjectName name = operation.sequence();
        Namespace home = Tables.home(draft, name);
        if (TableReplay.isTaken(draft, home.id(), name.name())) {
            if (!operation.ifNotExists()) {
                draft.exists(name.toString());
            }
            return;
        }
        int owner = owner(draft, operation.ownedBy());
        draft.put(
                new Sequence(
                        draft.newId(),
                        home.id(),
                        name.name(),
                        owner,
                        false,
                        Options.merged(Collections.emptySortedMap(), operation.options())));
    }

    public static void alter(Draft draft, Sequence sequence, AlterSequence operation) {
        Sequence changed =
                sequence.withOptions(Options.merged(sequence.options(), operation.change()));
        draft.put(
                operation.ownedBy() == null
                        ? changed
                        : changed.ownedBy(owner(draft, operation.ownedBy())));
    }

    public static Optional<Sequence> find(Draft draft, ObjectName name, boolean ifExists) {
        Optional<Sequence> found =
                draft.lookup()
                        .findRelation(name, Relation.class)
                        .filter(Sequence.class::isInstance)
                        .map(Sequence.class::cast);
        if (found.isEmpty() && !ifExists) {
            draft.missing(name.toString());
        }
        return found;
    }

    /// The column of `schema.table.column`, 0 for NONE.
    private static int owner(Draft draft, @Nullable String ownedBy) {
        if (ownedBy == null || ownedBy.equals("NONE")) {
            return 0;
        }
        int dot = ownedBy.lastIndexOf('.');
        if (dot < 0) {
            return 0;
        }
        ObjectName table = Written.object(ownedBy.substring(0, dot));
        String column = Written.object(ownedBy.substring(dot + 1)).name();
        return Tables.needed(draft, table, false)
                .map(Table::id)
                .flatMap(each -> draft.lookup().findColumn(each, column))
                .map(Column::id)
                .orElse(0);
    }
}
