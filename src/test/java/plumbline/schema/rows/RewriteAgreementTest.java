package plumbline.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTypes;
import plumbline.proof.EmbeddedPostgres;
import plumbline.proof.RealPostgres;
import plumbline.schema.SqlScript;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.replay.Types;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A real server writes a table anew where the model says so, and nowhere else.
@ExtendWith(RealPostgres.class)
final class RewriteAgreementTest {

    private static final int VERSION = 18;

    private static final String MADE =
            """
            CREATE TYPE mood AS ENUM ('good', 'bad');
            CREATE DOMAIN short AS varchar(10);
            CREATE DOMAIN shorter AS short;
            CREATE DOMAIN filled AS varchar(10) NOT NULL;
            CREATE DOMAIN above AS integer CHECK (VALUE > 0);
            CREATE DOMAIN counted AS integer DEFAULT 5;
            CREATE FUNCTION fixed() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
            CREATE FUNCTION steady() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 1';
            CREATE FUNCTION silent() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION changed() RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
            ALTER FUNCTION changed() STABLE;
            CREATE SEQUENCE numbers;
            """;

    private static final SchemaState STATE = SqlScript.replayed(MADE);

    private static final List<String> TYPES =
            List.of(
                    "varchar(10)",
                    "varchar(20)",
                    "varchar",
                    "text",
                    "char(5)",
                    "char(10)",
                    "numeric(10,2)",
                    "numeric(12,2)",
                    "numeric(12,4)",
                    "numeric",
                    "integer",
                    "bigint",
                    "smallint",
                    "real",
                    "double precision",
                    "boolean",
                    "oid",
                    "regclass",
                    "bytea",
                    "timestamp",
                    "timestamp(3)",
                    "timestamptz",
                    "timestamptz(3)",
                    "time",
                    "time(3)",
                    "timetz",
                    "interval",
                    "interval(3)",
                    "date",
                    "bit(5)",
                    "bit(8)",
                    "bit varying(5)",
                    "bit varying(10)",
                    "bit varying",
                    "cidr",
                    "inet",
                    "xml",
                    "json",
                    "jsonb",
                    "uuid",
                    "varchar(10)[]",
                    "varchar(20)[]",
                    "text[]",
                    "integer[]",
                    "mood",
                    "short",
                    "shorter",
                    "filled",
                    "above",
                    "counted",
                    "name",
                    "money",
                    "macaddr",
                    "int4range");

    private static final List<String> VALUES =
            List.of(
                    "5",
                    "'a'::text",
                    "CAST('5' AS numeric(10, 2))",
                    "now()",
                    "CURRENT_TIMESTAMP",
                    "current_timestamp(3)",
                    "'now'::timestamp",
                    "timezone('utc', now())",
                    "now() AT TIME ZONE 'UTC' + interval '1 day'",
                    "clock_timestamp()",
                    "random()",
                    "floor(random() * 10)",
                    "gen_random_uuid()",
                    "pg_catalog.gen_random_uuid()",
                    "lower('A')",
                    "coalesce(NULL, 5)",
                    "'{}'::jsonb",
                    "ARRAY[]::integer[]",
                    "jsonb_build_object('a', 1)",
                    "nextval('numbers')",
                    "current_user",
                    "fixed()",
                    "steady()",
                    "silent()",
                    "changed()",
                    "public.fixed() + 1",
                    "NULL");

    @Test
    void typesChangeAsTheServerChangesThem(EmbeddedPostgres server) throws SQLException {
        List<String> seen = new ArrayList<>();
        List<String> said = new ArrayList<>();
        try (Connection connection = prepared(server)) {
            for (String from : TYPES) {
                for (String to : TYPES) {
                    compare(connection, from, to, seen, said);
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(400).isEqualTo(seen);
    }

    private static void compare(
            Connection connection, String from, String to, List<String> seen, List<String> said)
            throws SQLException {
        Optional<Boolean> rewritten =
                new Rewriting(connection)
                        .find(
                                "CREATE TABLE watched (c %s)".formatted(from),
                                "ALTER TABLE watched ALTER COLUMN c TYPE " + to);
        if (rewritten.isPresent()) {
            TypeChange change = new TypeChanges(STATE, VERSION).of(type(from), type(to));
            seen.add("%s to %s: %s".formatted(from, to, rewritten.get()));
            said.add("%s to %s: %s".formatted(from, to, text(change)));
        }
    }

    /// The session is in Berlin.
    private static String text(TypeChange change) {
        return switch (change) {
            case REWRITE, DEPENDS_ON_TIME_ZONE -> "true";
            case METADATA_ONLY -> "false";
            case UNKNOWN -> "unknown";
        };
    }

    private static TypeUse type(String written) {
        return Types.of(new Lookup(STATE), SqlTypes.of(written, Dialect.POSTGRESQL));
    }

    @Test
    void defaultsAreAsVolatileAsTheServerSays(EmbeddedPostgres server) throws SQLException {
        List<String> seen = new ArrayList<>();
        List<String> said = new ArrayList<>();
        try (Connection connection = prepared(server)) {
            for (String value : VALUES) {
                boolean expected = new Volatilities(STATE).of(value) == Volatility.VOLATILE;
                for (String type : List.of("text", "integer", "timestamptz", "uuid", "jsonb")) {
                    new Rewriting(connection)
                            .find(
                                    "CREATE TABLE watched (a integer)",
                                    "ALTER TABLE watched ADD COLUMN c %s DEFAULT %s"
                                            .formatted(type, value))
                            .ifPresent(
                                    rewritten -> {
                                        seen.add(value + ": " + rewritten);
                                        said.add(value + ": " + expected);
                                    });
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(VALUES.size()).isEqualTo(seen);
    }

    private static Connection prepared(EmbeddedPostgres server) throws SQLException {
        Connection connection = server.connect(server.create());
        EmbeddedPostgres.run(connection, "SET TimeZone = 'Europe/Berlin';" + MADE);
        return connection;
    }
}
