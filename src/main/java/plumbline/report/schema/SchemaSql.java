package plumbline.report.schema;

import plumbline.schema.ddl.Script;
import plumbline.schema.state.SchemaState;

import java.io.PrintWriter;

/// Writes a schema as the SQL that makes it on an empty database.
public final class SchemaSql {

    public void write(SchemaState state, PrintWriter to) {
        to.println("SET check_function_bodies = false;");
        Script.of(state).forEach(each -> to.println(each + ";"));
    }
}
