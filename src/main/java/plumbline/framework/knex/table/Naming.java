package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;

import java.util.List;

/// The names that Knex makes up for what belongs to a table; `written` is how a script calls it,
/// with its schema if it says one.
record Naming(ObjectName table, String written) {

    String generated(List<String> columns, String kind) {
        return Names.generated(written, columns, kind);
    }

    @Nullable String primaryKey(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL, SQLITE, MSSQL, ORACLE, H2 -> table.name() + "_pkey";
            case MYSQL, MARIADB -> null;
        };
    }
}
