package plumbline.schema.replay.table;

import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Relation;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;

import java.util.List;

/// Gives objects other names; what mentions them follows by itself.
public final class Renaming {

    private Renaming() {}

    public static void relation(Draft draft, Relation relation, String newName) {
        if (relation instanceof Index index && index.constraint() > 0) {
            TableConstraint constraint = draft.get(index.constraint(), TableConstraint.class);
            constraint(draft, constraint, newName);
            return;
        }
        to(draft, relation, newName);
    }

    /// A constraint and its index share their name.
    public static void constraint(Draft draft, TableConstraint constraint, String newName) {
        if (!to(draft, constraint, newName)) {
            return;
        }
        draft.state()
                .usersOf(constraint.id(), Index.class)
                .filter(index -> index.constraint() == constraint.id())
                .toList()
                .forEach(index -> draft.put(index.named(newName)));
        for (Table below : Partitions.below(draft, constraint.table())) {
            draft.lookup()
                    .findConstraint(below.id(), constraint.name())
                    .filter(TableConstraint::inherited)
                    .ifPresent(each -> constraint(draft, each, newName));
        }
    }

    /// The tables below get the new name too.
    public static void column(Draft draft, Column column, String newName) {
        if (!to(draft, column, newName)) {
            return;
        }
        for (Table below : Partitions.below(draft, column.table())) {
            draft.lookup()
                    .findColumn(below.id(), column.name())
                    .filter(Column::inherited)
                    .ifPresent(each -> column(draft, each, newName));
        }
    }

    /// A view gives a column under another name; its query stays.
    public static void viewColumn(Draft draft, View view, String column, String newName) {
        List<String> columns =
                view.columns().stream().map(each -> each.equals(column) ? newName : each).toList();
        draft.put(view.withColumns(columns));
    }

    /// False where something of that name is there.
    public static boolean to(Draft draft, SchemaObject object, String newName) {
        SchemaObject renamed = object.named(DefaultNames.cut(newName, DefaultNames.LONGEST));
        Integer there = draft.state().places().get(renamed.place());
        if (there != null && there != object.id()) {
            draft.exists(newName);
            return false;
        }
        draft.put(renamed);
        return true;
    }
}
