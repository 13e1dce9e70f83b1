package plumbline.schema.replay.table;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.IndexDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Like;
import plumbline.schema.object.Column;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.object.Table.RowSecurity;
import plumbline.schema.replay.Draft;
import plumbline.schema.state.Doubt.Reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes a table with all that its statement describes, in the order in which the server does.
public final class TableMaking {

    private final Draft draft;
    private final CreateTable operation;
    private final Map<Integer, ColumnDefinition> written = new LinkedHashMap<>();

    private TableMaking(Draft draft, CreateTable operation) {
        this.draft = draft;
        this.operation = operation;
    }

    public static void make(Draft draft, CreateTable operation) {
        Namespace home = Tables.home(draft, operation.table());
        Optional<Relation> there =
                draft.lookup()
                        .findRelation(
                                new ObjectName(home.name(), operation.table().name()),
                                Relation.class);
        if (there.isPresent() && !isAssumed(there.get())) {
            if (!operation.ifNotExists()) {
                draft.exists(operation.table().toString());
            }
            return;
        }
        int id = there.map(Relation::id).orElseGet(draft::newId);
        new TableMaking(draft, operation).make(id, home.id());
    }

    private static boolean isAssumed(Relation relation) {
        return relation instanceof Table table && table.assumed();
    }

    private void make(int id, int home) {
        List<Table> parents = parents();
        List<Integer> above = parents.stream().map(Table::id).toList();
        draft.put(
                new Table(
                        id,
                        home,
                        operation.table().name(),
                        operation.persistence(),
                        List.of(),
                        above,
                        null,
                        operation.parent() == null ? null : bound(),
                        RowSecurity.OFF,
                        properties(),
                        false));
        parents.forEach(parent -> Heirs.takeColumns(draft, parent.id(), id));
        columns(id);
        if (operation.partitionBy() != null) {
            partitioned(id);
        }
        written.forEach((column, definition) -> Columns.fill(draft, column, definition));
        parents.forEach(parent -> Heirs.takeChecks(draft, parent.id(), id));
        operation.likes().forEach(like -> Likes.takeRest(draft, like, id));
        constraints(id);
        parents.forEach(parent -> Heirs.takeRest(draft, parent.id(), id));
        indexes(id);
        query(id);
        if (operation.comment() != null) {
            draft.remark(id, draft.state().remarksOn(id).withComment(operation.comment()));
        }
    }

    private List<Table> parents() {
        List<ObjectName> names = new ArrayList<>(operation.inherits());
        if (operation.parent() != null) {
            names.add(operation.parent());
        }
        return names.stream().flatMap(each -> Tables.needed(draft, each, false).stream()).toList();
    }

    private String bound() {
        return operation.bound() == null ? "" : operation.bound();
    }

    private SortedMap<String, String> properties() {
        SortedMap<String, String> properties = new TreeMap<>();
        if (operation.storage() != null) {
            properties.put("WITH", operation.storage());
        }
        if (operation.accessMethod() != null) {
            properties.put("USING", operation.accessMethod());
        }
        if (operation.tablespace() != null) {
            properties.put("TABLESPACE", operation.tablespace());
        }
        return Collections.unmodifiableSortedMap(properties);
    }

    private void columns(int table) {
        int position = 0;
        for (ColumnDefinition definition : operation.columns()) {
            likesAt(table, position);
            column(table, definition);
            position++;
        }
        likesAt(table, position);
    }

    private void likesAt(int table, int position) {
        for (Like like : operation.likes()) {
            if (like.position() == position) {
                Likes.takeColumns(draft, like, table);
            }
        }
    }

    /// A column that a parent has too is that column, with what is written laid over it.
    private void column(int table, ColumnDefinition definition) {
        Optional<Column> inherited = draft.lookup().findColumn(table, definition.name());
        if (inherited.isPresent()) {
            Column column = inherited.get();
            draft.put(
                    column.withInherited(operation.parent() != null)
                            .withNotNull(column.notNull() || definition.notNull()));
            written.put(column.id(), definition);
            return;
        }
        written.put(Columns.add(draft, table, definition).id(), definition);
    }

    private void partitioned(int id) {
        Table table = draft.get(id, Table.class);
        draft.put(
                new Table(
                        id,
                        table.schema(),
                        table.name(),
                        table.persistence(),
                        table.columns(),
                        table.parents(),
                        draft.binder().bindOrNull(operation.partitionBy(), id),
                        table.bound(),
                        table.rowSecurity(),
                        table.properties(),
                        false));
    }

    /// Checks first, then what has an index, then foreign keys.
    private void constraints(int table) {
        List<ConstraintDefinition> all = new ArrayList<>();
        operation.columns().forEach(column -> all.addAll(column.constraints()));
        all.addAll(operation.constraints());
        for (Turn turn : Turn.values()) {
            all.stream()
                    .filter(each -> Turn.of(each) == turn)
                    .forEach(each -> Constraints.add(draft, table, each));
        }
    }

    private void indexes(int table) {
        for (IndexDefinition each : operation.indexes()) {
            String name = each.name();
            int schema = draft.get(table, Table.class).schema();
            if (name != null && draft.lookup().isTaken(schema, Space.RELATION, name)) {
                draft.exists(name);
                continue;
            }
            Indexes.definition(draft, table, each)
                    .ifPresent(made -> Indexes.make(draft, table, name, made));
        }
    }

    private void query(int table) {
        if (operation.query() != null) {
            QueryTables.takeColumns(draft, table, operation.query(), operation.queryColumns());
        }
        if (operation.ofType() != null) {
            draft.doubt(table, Reason.NOT_UNDERSTOOD, "OF " + operation.ofType());
        }
    }

    /// When the server makes which kind of constraint.
    private enum Turn {
        CHECKS,
        INDEXED,
        REFERENCES;

        static Turn of(ConstraintDefinition definition) {
            return switch (definition) {
                case ConstraintDefinition.Check check -> CHECKS;
                case ConstraintDefinition.NotNull notNull -> CHECKS;
                case ConstraintDefinition.PrimaryKey key -> INDEXED;
                case ConstraintDefinition.Unique unique -> INDEXED;
                case ConstraintDefinition.Exclusion exclusion -> INDEXED;
                case ConstraintDefinition.ForeignKey key -> REFERENCES;
            };
        }
    }
}
