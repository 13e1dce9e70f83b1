package plumbline.report.schema;

import plumbline.schema.ddl.Script;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.io.PrintWriter;

/// Writes a schema as the SQL that makes it on an empty database.
public final class SchemaSql {

    private final Words words;

    public SchemaSql(Words words) {
        this.words = words;
    }

    /// What is not sure stands on top, as comments.
    public void write(SchemaView view, PrintWriter to) {
        for (Doubt each : view.state().general()) {
            to.println(
                    "-- "
                            + words.get(
                                    "cli.schema.sql.uncertain",
                                    each.span().file(),
                                    each.span().line(),
                                    words.get(each.reason().key())));
        }
        to.println("SET check_function_bodies = false;");
        Script.of(view.state()).forEach(each -> to.println(each + ";"));
    }
}
