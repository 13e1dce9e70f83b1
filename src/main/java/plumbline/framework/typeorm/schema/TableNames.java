package plumbline.framework.typeorm.schema;

import plumbline.operation.ObjectName;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Optional;

/// Names of tables as TypeORM takes them; it quotes them, so they are not folded.
public final class TableNames {

    private TableNames() {}

    /// What `getTable` gives: the table is known by its name, its parts only to the database.
    public interface Looked extends Clue {

        ObjectName table();
    }

    /// `'users'`, `'app.users'`, a `Table`, or what `getTable` gave.
    public static Optional<ObjectName> find(Value value) {
        return switch (value) {
            case Value.Text text ->
                    Optional.of(named(text.content().display(), text.content().isDynamic()));
            case ObjectValue object ->
                    Options.findText(object, "name")
                            .map(name -> inSchema(named(name, name.contains("${")), object));
            case Value.Unknown unknown when unknown.subject() instanceof Looked looked ->
                    Optional.of(looked.table());
            case Value.Unknown unknown ->
                    Optional.of(new ObjectName(null, "${" + unknown.expression() + "}", true));
            default -> Optional.empty();
        };
    }

    private static ObjectName inSchema(ObjectName table, ObjectValue object) {
        String schema = Options.text(object, "schema");
        return schema == null ? table : new ObjectName(schema, table.name(), table.dynamic());
    }

    /// `table`, `schema.table` or `database.schema.table`; what is computed may hold a dot itself.
    public static ObjectName named(String name, boolean dynamic) {
        List<String> parts = List.of(name.split("\\.", -1));
        boolean plain = parts.size() == 1 || (name.contains("${") && !isSchemaOfHole(parts));
        return plain
                ? new ObjectName(null, name, dynamic)
                : new ObjectName(parts.get(parts.size() - 2), parts.getLast(), dynamic);
    }

    /// `${schema}.users` has a known table.
    private static boolean isSchemaOfHole(List<String> parts) {
        return parts.size() == 2
                && parts.getFirst().startsWith("${")
                && parts.getFirst().endsWith("}");
    }
}
