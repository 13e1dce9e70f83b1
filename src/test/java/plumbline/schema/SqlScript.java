package plumbline.schema;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.parse.sql.SqlReading;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.schema.object.Namespace;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.replay.passage.Replay;
import plumbline.schema.state.SchemaState;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Scripts of SQL, read by the real reader and replayed on a database that is as good as new.
public final class SqlScript {

    private SqlScript() {}

    /// A new database has one schema.
    public static SchemaState empty() {
        return SchemaState.EMPTY.with(new Namespace(1, "public"));
    }

    public static SchemaState replayed(String sql) {
        return run(empty(), sql).after();
    }

    public static Passage run(SchemaState before, String sql) {
        SqlReading reading = read(sql);
        return new Replay(Dialect.POSTGRESQL).run(before, reading.steps(), reading.notUnderstood());
    }

    public static SqlReading read(String sql) {
        EmbeddedText text = new SourceDocument("script.sql", sql).embedded();
        return new GrammarSqlReader().read(text, Dialect.POSTGRESQL, Circumstances.PLAIN);
    }

    public static String resource(String name) {
        String path = "/plumbline/schema/agreement/" + name + ".sql";
        try (InputStream in = Objects.requireNonNull(SqlScript.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
