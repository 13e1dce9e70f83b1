package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.step.Obstacle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Changes of whole tables.
final class TableChanges {

    private TableChanges() {}

    static void createTable(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table == null) {
            return;
        }
        List<Part> columns = part.children("column");
        for (Part child : part.children()) {
            if (!child.name().equals("column")) {
                run.fail(child.span(), Obstacle.UNKNOWN_CHANGE, child.name(), "in createTable");
            }
        }
        List<ColumnDefinition> definitions = new ArrayList<>();
        List<ConstraintDefinition> constraints = new ArrayList<>();
        ConstraintDefinition key = Columns.primaryKey(table, columns, run);
        if (key != null) {
            constraints.add(key);
        }
        for (Part column : columns) {
            ColumnDefinition definition = Columns.of(column, run);
            definition.constraints().forEach(each -> add(each, constraints));
            definitions.add(withoutConstraints(definition));
        }
        run.add(
                new TableOperation.CreateTable(
                        table,
                        part.isTrue("ifNotExists"),
                        persistence(part),
                        definitions,
                        constraints,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        part.get("remarks")),
                part);
        columns.forEach(column -> Counters.begin(table, column, run));
    }

    /// Columns that name the same unique constraint are unique together.
    private static void add(ConstraintDefinition made, List<ConstraintDefinition> all) {
        for (int i = 0; i < all.size(); i++) {
            if (made instanceof ConstraintDefinition.Unique more
                    && all.get(i) instanceof ConstraintDefinition.Unique known
                    && known.name() != null
                    && known.name().equals(more.name())) {
                List<String> columns = new ArrayList<>(known.columns());
                columns.addAll(more.columns());
                all.set(
                        i,
                        new ConstraintDefinition.Unique(
                                known.name(), columns, false, null, known.traits(), known.span()));
                return;
            }
        }
        all.add(made);
    }

    private static TableOperation.Persistence persistence(Part part) {
        String type = part.get("tableType", "").toLowerCase(Locale.ROOT);
        if (type.contains("temp")) {
            return TableOperation.Persistence.TEMPORARY;
        }
        return type.contains("unlogged")
                ? TableOperation.Persistence.UNLOGGED
                : TableOperation.Persistence.PERMANENT;
    }

    /// Liquibase writes the constraints of columns behind all columns.
    private static ColumnDefinition withoutConstraints(ColumnDefinition column) {
        return new ColumnDefinition(
                column.name(),
                column.type(),
                column.notNull(),
                column.defaultValue(),
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment(),
                List.of(),
                column.span());
    }

    static void dropTable(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            boolean cascade = part.isTrue("cascadeConstraints");
            run.add(new TableOperation.DropTable(table, part.isTrue("ifExists"), cascade), part);
        }
    }

    static void renameTable(Part part, ChangeRun run) {
        ObjectName table = run.object(part, "oldTableName", "schemaName");
        ObjectName renamed = run.object(part, "newTableName", "schemaName");
        if (table != null && renamed != null) {
            run.add(new TableOperation.RenameTable(table, renamed.name(), false), part);
        }
    }

    static void setTableRemarks(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            run.add(new SchemaOperation.CommentOn("TABLE", table, null, part.get("remarks")), part);
        }
    }

    /// A table of the values that a column has, and a foreign key to it.
    static void addLookupTable(Part part, ChangeRun run) {
        ObjectName known = run.object(part, "existingTableName", "existingTableSchemaName");
        ObjectName made = run.object(part, "newTableName", "newTableSchemaName");
        String from = run.folded(part, "existingColumnName");
        String to = run.folded(part, "newColumnName");
        if (known == null || made == null || from == null || to == null) {
            return;
        }
        String query =
                "SELECT DISTINCT %s AS %s FROM %s WHERE %s IS NOT NULL"
                        .formatted(from, to, known, from);
        run.add(created(made, query), part);
        run.add(new ColumnOperation.SetNotNull(made, to), part);
        run.add(
                new ConstraintOperation.AddConstraint(
                        made,
                        new ConstraintDefinition.PrimaryKey(
                                null, List.of(to), null, ConstraintTraits.PLAIN, part.span())),
                part);
        String usual = "FK_" + part.get("existingTableName") + "_" + part.get("newTableName");
        run.add(
                new ConstraintOperation.AddConstraint(
                        known,
                        new ConstraintDefinition.ForeignKey(
                                run.fold(
                                        part.get("constraintName", usual.toUpperCase(Locale.ROOT))),
                                List.of(from),
                                made,
                                List.of(to),
                                null,
                                null,
                                null,
                                ConstraintTraits.PLAIN,
                                part.span())),
                part);
    }

    private static TableOperation created(ObjectName table, String query) {
        return new TableOperation.CreateTable(
                table,
                false,
                TableOperation.Persistence.PERMANENT,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                query,
                null);
    }
}
