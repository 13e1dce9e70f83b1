package plumbline.parse.sql.lowering.table;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Storage_parametersContext;

import plumbline.parse.sql.tree.SqlText;

import java.util.LinkedHashMap;
import java.util.Map;

/// Storage parameters of tables and indexes.
record StorageParameters(SqlText text) {

    /// Their names with their values, nothing where only the name is written.
    Map<String, String> set(Storage_parametersContext list) {
        Map<String, String> set = new LinkedHashMap<>();
        for (var each : list.storage_parameter_option()) {
            String name = text.name(each.storage_parameter_name()).toString();
            set.put(name, each.vex() == null ? "" : text.of(each.vex()));
        }
        return set;
    }
}
