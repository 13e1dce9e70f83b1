package plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import plumbline.schema.ddl.Script;

import java.util.List;

/// Statements in, and the statements that make the same schema again out.
final class SchemaDdlTest {

    static final List<Arguments> SCRIPTS =
            List.of(
                    arguments(
                            "a default of NULL is kept only where the type cuts values",
                            """
                            CREATE TABLE t (a varchar(9) DEFAULT NULL, b text DEFAULT NULL,
                                c interval(2) DEFAULT NULL)
                            """,
                            """
                            CREATE TABLE t (
                                a character varying(9) DEFAULT NULL,
                                b text,
                                c interval(2)
                            )
                            """),
                    arguments(
                            "a schema that only the running program knows is the usual one",
                            "CREATE TABLE \"${app}\".t (a int)",
                            """
                            CREATE TABLE t (
                                a integer
                            )
                            """),
                    arguments(
                            "a literal keeps the type that its column had",
                            """
                            CREATE TABLE t (a timestamp DEFAULT '1970-01-01', b int DEFAULT 1);
                            ALTER TABLE t ALTER a TYPE timestamptz, ALTER b TYPE bigint
                            """,
                            """
                            CREATE TABLE t (
                                a timestamp with time zone DEFAULT '1970-01-01'::timestamp without time zone,
                                b bigint DEFAULT 1
                            )
                            """),
                    arguments(
                            "a default that is a value of a dropped type goes with it",
                            """
                            CREATE TYPE coin AS ENUM ('EUR');
                            CREATE TABLE t (a coin DEFAULT 'EUR');
                            ALTER TABLE t ALTER a TYPE text;
                            DROP TYPE coin CASCADE
                            """,
                            """
                            CREATE TABLE t (
                                a text
                            )
                            """),
                    arguments(
                            "values of an enum follow their new names",
                            """
                            CREATE TYPE mood AS ENUM ('low', 'high');
                            CREATE TABLE t (a mood DEFAULT 'low', CHECK (a <> 'low'));
                            ALTER TYPE mood RENAME VALUE 'low' TO 'deep'
                            """,
                            """
                            CREATE TYPE mood AS ENUM ('deep', 'high')
                            CREATE TABLE t (
                                a mood DEFAULT 'deep',
                                CONSTRAINT t_a_check CHECK (a <> 'deep')
                            )
                            """),
                    arguments(
                            "a routine that computes a column stands before its table",
                            """
                            CREATE TABLE t (a text);
                            CREATE FUNCTION f(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
                            CREATE FUNCTION f(text, int) RETURNS text LANGUAGE sql AS 'SELECT $1';
                            ALTER TABLE t ADD b text GENERATED ALWAYS AS (f(a)) STORED;
                            DROP FUNCTION f(text, int)
                            """,
                            """
                            CREATE FUNCTION f(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1'
                            CREATE TABLE t (
                                a text,
                                b text GENERATED ALWAYS AS (f(a)) STORED
                            )
                            """),
                    arguments(
                            "the columns of a trigger follow their new names",
                            """
                            CREATE TABLE t (a int);
                            CREATE TRIGGER seen BEFORE INSERT OR UPDATE OF a ON t EXECUTE FUNCTION f();
                            ALTER TABLE t RENAME a TO "A"
                            """,
                            """
                            CREATE TABLE t (
                                "A" integer
                            )
                            CREATE TRIGGER seen BEFORE INSERT OR UPDATE OF "A" ON t FOR EACH STATEMENT EXECUTE FUNCTION f()
                            """),
                    arguments(
                            "a role that only the tool knows leaves a note",
                            "CREATE TABLE t (a int); GRANT SELECT ON t TO PUBLIC; ALTER TABLE t"
                                    + " OWNER TO me",
                            """
                            CREATE TABLE t (
                                a integer
                            )
                            ALTER TABLE t OWNER TO me
                            GRANT SELECT ON TABLE t TO PUBLIC
                            """),
                    arguments(
                            "default rights hold for what is made later",
                            """
                            CREATE TABLE early (a int);
                            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO reader;
                            CREATE TABLE late (a int)
                            """,
                            """
                            CREATE TABLE early (
                                a integer
                            )
                            CREATE TABLE late (
                                a integer
                            )
                            GRANT SELECT ON TABLE late TO reader
                            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO reader
                            """),
                    arguments(
                            "an index on partitions keeps the names of its parts",
                            """
                            CREATE TABLE t (a int, b int) PARTITION BY LIST (a);
                            CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
                            CREATE INDEX i ON t (b);
                            ALTER TABLE t RENAME b TO c
                            """,
                            """
                            CREATE TABLE t (
                                a integer,
                                c integer
                            ) PARTITION BY LIST (a)
                            CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1)
                            CREATE INDEX i ON ONLY t USING btree (c)
                            CREATE INDEX t1_b_idx ON t1 USING btree (c)
                            ALTER INDEX i ATTACH PARTITION t1_b_idx
                            """));

    @ParameterizedTest(name = "{0}")
    @FieldSource("SCRIPTS")
    void makesTheSameAgain(String what, String sql, String expected) {
        String made = String.join("\n", Script.of(SqlScript.replayed(sql)));

        assertThat(made).as(what).isEqualTo(expected.strip());
    }
}
