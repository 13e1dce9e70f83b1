package plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.schema.difference.Difference.Kind;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.schema.roundtrip.RoundTrip.Cause;
import plumbline.schema.roundtrip.RoundTrip.Verdict;
import plumbline.schema.roundtrip.RoundTrips;

/// Ways up and down on a schema of two tables.
final class RoundTripTest {

    private static final String BEFORE =
            """
            CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL, age int);
            CREATE TABLE posts (id int PRIMARY KEY, author int REFERENCES users, title text);
            CREATE INDEX posts_title ON posts (title);
            CREATE TYPE mood AS ENUM ('sad');
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE t (id int) | DROP TABLE t",
                "ALTER TABLE users ADD COLUMN x int | ALTER TABLE users DROP COLUMN x",
                "ALTER TABLE users RENAME TO people | ALTER TABLE people RENAME TO users",
                "DROP INDEX posts_title | CREATE INDEX posts_title ON posts (title)",
                "ALTER TABLE users ALTER name DROP NOT NULL | ALTER TABLE users ALTER name SET NOT"
                        + " NULL",
                "ALTER TABLE posts ADD UNIQUE (title) | ALTER TABLE posts DROP CONSTRAINT"
                        + " posts_title_key",
                "ALTER TABLE users ENABLE ROW LEVEL SECURITY | ALTER TABLE users DISABLE ROW LEVEL"
                        + " SECURITY",
                "ALTER TABLE users ALTER age TYPE bigint | ALTER TABLE users ALTER age TYPE integer"
            })
    void aWayBackIsExact(String up, String down) {
        RoundTrip trip = trip(up, down);

        assertThat(trip.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(trip.residues()).isEmpty();
        assertThat(trip.certain()).isTrue();
    }

    @Test
    void aColumnThatComesBackStandsLast() {
        RoundTrip trip =
                trip(
                        "ALTER TABLE users DROP COLUMN name",
                        "ALTER TABLE users ADD COLUMN name text NOT NULL");

        assertThat(trip.verdict()).isEqualTo(Verdict.ORDER_ONLY);
        assertThat(trip.reordered()).containsExactly("public.users");
        assertThat(trip.rows())
                .singleElement()
                .satisfies(loss -> assertThat(loss.cause()).isEqualTo(Cause.BY_NATURE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE t (id int, k mood) | SELECT 1 | ONLY_AFTER | table public.t",
                "CREATE TYPE t AS ENUM ('a'); CREATE TABLE u (c t) | DROP TABLE u | ONLY_AFTER |"
                        + " enum public.t",
                "ALTER TABLE posts DROP COLUMN title | ALTER TABLE posts ADD title text |"
                        + " ONLY_BEFORE | index public.posts_title",
                "ALTER TABLE users ALTER age SET DEFAULT 1 | SELECT 1 | CHANGED | column"
                        + " public.users.age",
                "DROP TABLE users CASCADE | CREATE TABLE users (id serial PRIMARY KEY, name text"
                        + " NOT NULL, age int) | ONLY_BEFORE | constraint"
                        + " public.posts.posts_author_fkey"
            })
    void whatIsLeftOrLostIsNamed(String up, String down, Kind kind, String object) {
        RoundTrip trip = trip(up, down);

        assertThat(trip.verdict()).isEqualTo(Verdict.RESIDUE);
        assertThat(trip.residues())
                .singleElement()
                .satisfies(
                        residue -> {
                            assertThat(residue.cause()).isEqualTo(Cause.FORGOTTEN);
                            assertThat(residue.difference().kind()).isEqualTo(kind);
                            assertThat(
                                            residue.difference().object().kind()
                                                    + " "
                                                    + residue.difference().object().name())
                                    .isEqualTo(object);
                        });
    }

    @Test
    void aValueOfAnEnumStaysByNature() {
        RoundTrip trip = trip("ALTER TYPE mood ADD VALUE 'glad'", "SELECT 1");

        assertThat(trip.residues())
                .singleElement()
                .satisfies(residue -> assertThat(residue.cause()).isEqualTo(Cause.BY_NATURE));
    }

    @Test
    void anExtensionForAllIsSharedRatherThanForgotten() {
        RoundTrip trip = trip("CREATE EXTENSION IF NOT EXISTS citext", "SELECT 1");

        assertThat(trip.residues())
                .singleElement()
                .satisfies(residue -> assertThat(residue.cause()).isEqualTo(Cause.SHARED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE users SET age = 1 | SELECT 1 | BY_NATURE",
                "DELETE FROM posts | SELECT 1 | BY_NATURE",
                "INSERT INTO users (name) VALUES ('a') | SELECT 1 | FORGOTTEN"
            })
    void rowsThatDoNotComeBackAreTold(String up, String down, Cause cause) {
        RoundTrip trip = trip(up, down);

        assertThat(trip.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(trip.rows())
                .singleElement()
                .satisfies(loss -> assertThat(loss.cause()).isEqualTo(cause));
    }

    @Test
    void rowsOfATableThatGoesAgainAreNoLoss() {
        RoundTrip trip = trip("CREATE TABLE t (a int); INSERT INTO t VALUES (1)", "DROP TABLE t");

        assertThat(trip.rows()).isEmpty();
    }

    @Test
    void aWayDownThatTheServerRefusesFails() {
        RoundTrip trip = trip("CREATE TABLE t (a int)", "DROP TABLE other");

        assertThat(trip.verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void withoutAWayDownAllIsLeft() {
        Passage up = SqlScript.run(SqlScript.replayed(BEFORE), "CREATE TABLE t (a int)");

        RoundTrip trip = RoundTrips.without(up, Verdict.NO_DOWN);

        assertThat(trip.verdict()).isEqualTo(Verdict.NO_DOWN);
        assertThat(trip.residues()).hasSize(1);
    }

    @Test
    void whatWasNotUnderstoodMakesItUncertain() {
        RoundTrip trip = trip("CREATE TABLE t (a int); FROBNICATE THE TABLE", "DROP TABLE t");

        assertThat(trip.certain()).isFalse();
    }

    private static RoundTrip trip(String up, String down) {
        Passage there = SqlScript.run(SqlScript.replayed(BEFORE), up);
        return RoundTrips.judge(there, SqlScript.run(there.after(), down));
    }
}
