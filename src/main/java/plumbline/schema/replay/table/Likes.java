package plumbline.schema.replay.table;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.TableOperation.Like;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.object.TableConstraint.Exclusion;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.object.TableConstraint.Unique;
import plumbline.schema.replay.Chosen;
import plumbline.schema.replay.Draft;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What LIKE copies from another table, as its options say.
public final class Likes {

    private Likes() {}

    public static void takeColumns(Draft draft, Like like, int table) {
        Tables.needed(draft, like.table(), false)
                .ifPresent(
                        source ->
                                source.columns().stream()
                                        .map(each -> draft.get(each, Column.class))
                                        .forEach(each -> column(draft, like, each, table)));
    }

    /// Checks and indexes, when all columns are there.
    public static void takeRest(Draft draft, Like like, int table) {
        Tables.find(draft, like.table())
                .ifPresent(
                        source -> {
                            if (includes(like, "CONSTRAINTS")) {
                                Heirs.takeChecks(draft, source.id(), table);
                                own(draft, table);
                            }
                            if (includes(like, "INDEXES")) {
                                indexes(draft, source, table);
                            }
                        });
    }

    private static void column(Draft draft, Like like, Column column, int table) {
        boolean identity = includes(like, "IDENTITY") && column.identity() != Identity.NONE;
        Column copy =
                new Column(
                        draft.newId(),
                        table,
                        column.name(),
                        column.type(),
                        column.notNull(),
                        includes(like, "DEFAULTS") ? column.defaultValue() : null,
                        Identity.NONE,
                        null,
                        column.collation(),
                        properties(like, column),
                        false);
        Columns.append(draft, copy);
        if (identity) {
            Columns.identify(draft, copy, column.identity(), null);
        }
        Column.Generated generated = column.generated();
        if (generated != null && includes(like, "GENERATED")) {
            var own = Partitions.translated(draft, generated.expression(), table);
            if (own != null) {
                draft.put(
                        draft.get(copy.id(), Column.class)
                                .withGenerated(new Column.Generated(own, generated.stored())));
            }
        }
        String comment = draft.state().remarksOn(column.id()).comment();
        if (comment != null && includes(like, "COMMENTS")) {
            draft.remark(copy.id(), draft.state().remarksOn(copy.id()).withComment(comment));
        }
    }

    private static SortedMap<String, String> properties(Like like, Column column) {
        SortedMap<String, String> properties = new TreeMap<>(column.properties());
        properties.keySet().removeIf(each -> !includes(like, each));
        properties.remove("STATISTICS");
        return Collections.unmodifiableSortedMap(properties);
    }

    private static void indexes(Draft draft, Table source, int table) {
        List<Index> indexes =
                draft.state()
                        .usersOf(source.id(), Index.class)
                        .filter(each -> each.table() == source.id())
                        .toList();
        for (Index index : indexes) {
            Index.Shape own = Partitions.translated(draft, index.definition(), table);
            draft.state()
                    .find(index.constraint(), TableConstraint.class)
                    .ifPresentOrElse(
                            constraint -> key(draft, constraint, own, table),
                            () -> Indexes.make(draft, table, null, own));
        }
    }

    private static void key(Draft draft, TableConstraint constraint, Index.Shape own, int table) {
        Table target = draft.get(table, Table.class);
        List<Integer> columns = Partitions.twins(draft, constraint.columns(), table);
        int id = draft.newId();
        if (constraint instanceof PrimaryKey key) {
            String name = Chosen.indexed(draft, target, null, "pkey");
            draft.put(new PrimaryKey(id, table, name, columns, own.include(), key.traits(), false));
            Indexes.put(draft, target, name, id, 0, own);
        } else if (constraint instanceof Unique unique) {
            unique(draft, unique, own, target, columns);
        } else if (constraint instanceof Exclusion exclusion) {
            exclusion(draft, exclusion, own, target);
        }
    }

    private static void unique(
            Draft draft, Unique unique, Index.Shape own, Table target, List<Integer> columns) {
        int id = draft.newId();
        String name = Chosen.indexed(draft, target, Constraints.addition(draft, columns), "key");
        draft.put(
                new Unique(
                        id,
                        target.id(),
                        name,
                        columns,
                        own.include(),
                        unique.nullsNotDistinct(),
                        unique.traits(),
                        false));
        Indexes.put(draft, target, name, id, 0, own);
    }

    private static void exclusion(Draft draft, Exclusion exclusion, Index.Shape own, Table target) {
        int id = draft.newId();
        List<Integer> leading = Keys.leading(draft, target.id(), exclusion.elements().written());
        String name = Chosen.indexed(draft, target, Constraints.addition(draft, leading), "excl");
        Expression elements = Partitions.translated(draft, exclusion.elements(), target.id());
        draft.put(
                new Exclusion(
                        id,
                        target.id(),
                        name,
                        exclusion.method(),
                        elements == null ? exclusion.elements() : elements,
                        own.predicate(),
                        exclusion.traits(),
                        false));
        Indexes.put(draft, target, name, id, 0, own);
    }

    /// What was copied is the table's own, not inherited.
    private static void own(Draft draft, int table) {
        draft.state()
                .usersOf(table, Check.class)
                .filter(each -> each.table() == table && each.inherited())
                .toList()
                .forEach(each -> draft.put(each.withInherited(false)));
    }

    private static boolean includes(Like like, String what) {
        boolean included = false;
        for (String option : like.options()) {
            if (option.equals("INCLUDING ALL") || option.equals("INCLUDING " + what)) {
                included = true;
            } else if (option.equals("EXCLUDING ALL") || option.equals("EXCLUDING " + what)) {
                included = false;
            }
        }
        return included;
    }
}
