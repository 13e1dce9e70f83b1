package plumbline.schema.replay;

import plumbline.schema.object.Index;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;

/// Moves relations to another schema, with what belongs to them.
public final class Moving {

    private Moving() {}

    public static void relation(Draft draft, Relation relation, int schema) {
        Relation moved = relation.movedTo(schema);
        if (draft.state().places().containsKey(moved.place())) {
            draft.exists(relation.name());
            return;
        }
        draft.put(moved);
        if (relation instanceof Table table) {
            draft.state()
                    .usersOf(table.id(), Index.class)
                    .filter(index -> index.table() == table.id())
                    .toList()
                    .forEach(index -> draft.put(index.movedTo(schema)));
            table.columns().forEach(column -> sequences(draft, column, schema));
        }
    }

    private static void sequences(Draft draft, int column, int schema) {
        draft.state()
                .usersOf(column, Sequence.class)
                .filter(sequence -> sequence.owner() == column)
                .toList()
                .forEach(sequence -> draft.put(sequence.movedTo(schema)));
    }
}
