package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.DropExtension;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

import java.util.List;

/// The methods of the schema builder that are one statement each.
final class SchemaCalls {

    private SchemaCalls() {}

    static List<Operation> of(Call call, @Nullable String schema) {
        Value first = call.argument(0);
        String name = Names.text(first);
        ObjectName table = Names.table(first, schema);
        boolean flag = call.argument(1) instanceof Value.Bool(boolean yes) && yes;
        return switch (call.method()) {
            case "dropTable" -> List.of(new DropTable(table, false, false));
            case "dropTableIfExists" -> List.of(new DropTable(table, true, false));
            case "renameTable" ->
                    List.of(new RenameTable(table, Names.text(call.argument(1)), false));
            case "createSchema" -> List.of(new CreateSchema(name, false));
            case "createSchemaIfNotExists" -> List.of(new CreateSchema(name, true));
            case "dropSchema" -> List.of(new DropSchema(name, false, flag));
            case "dropSchemaIfExists" -> List.of(new DropSchema(name, true, flag));
            case "createExtension" -> List.of(extension(name, false));
            case "createExtensionIfNotExists" -> List.of(extension(name, true));
            case "dropExtension" -> List.of(new DropExtension(name, false, flag));
            case "dropExtensionIfExists" -> List.of(new DropExtension(name, true, flag));
            default -> List.of();
        };
    }

    private static CreateExtension extension(String name, boolean ifNotExists) {
        return new CreateExtension(name, ifNotExists, null, null, false);
    }
}
