package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation;
import plumbline.operation.ObjectName;

import java.util.ArrayList;
import java.util.List;

/// Changes of indexes.
final class IndexChanges {

    private IndexChanges() {}

    static void createIndex(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table == null) {
            return;
        }
        List<IndexDefinition.Key> keys = new ArrayList<>();
        for (Part column : part.children("column")) {
            keys.add(key(column, run));
        }
        run.add(
                new IndexOperation.CreateIndex(
                        definition(table, keys, part, run), false, part.isTrue("ifNotExists")),
                part);
    }

    private static IndexDefinition definition(
            ObjectName table, List<IndexDefinition.Key> keys, Part part, ChangeRun run) {
        return new IndexDefinition(
                run.folded(part, "indexName"),
                table,
                part.isTrue("unique"),
                false,
                part.get("using", "btree"),
                keys,
                List.of(),
                null,
                false,
                part.span());
    }

    private static IndexDefinition.Key key(Part column, ChangeRun run) {
        String name = column.get("name", "");
        String order = column.isTrue("descending") ? "DESC" : "";
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        for (String suffix : List.of(" DESC", " ASC")) {
            if (upper.endsWith(suffix)) {
                name = name.substring(0, name.length() - suffix.length()).strip();
                order = suffix.strip();
            }
        }
        return column.isTrue("computed") || name.contains("(")
                ? new IndexDefinition.Key(null, name, order)
                : new IndexDefinition.Key(run.fold(name), null, order);
    }

    static void dropIndex(Part part, ChangeRun run) {
        ObjectName index = run.object(part, "indexName", "schemaName");
        if (index != null) {
            ObjectName table = part.get("tableName") == null ? null : run.table(part);
            run.add(
                    new IndexOperation.DropIndex(
                            index, table, false, part.isTrue("ifExists"), false),
                    part);
        }
    }
}
