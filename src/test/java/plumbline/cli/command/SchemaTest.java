package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

final class SchemaTest {

    @TempDir private Path root;

    private Run schema(String... more) {
        String[] arguments =
                Stream.concat(Stream.of("schema", root.toString()), Stream.of(more))
                        .toArray(String[]::new);
        return Run.reading(new FolderReader(Frameworks.all(new GrammarSqlReader())), arguments);
    }

    @BeforeEach
    void makeService() throws IOException {
        migration(
                "1_users",
                "CREATE TABLE users (id serial PRIMARY KEY, name text);",
                "DROP TABLE users;");
        migration(
                "2_age",
                "ALTER TABLE users ADD COLUMN age int DEFAULT 1;",
                "ALTER TABLE users DROP COLUMN age;");
        migration(
                "3_mood",
                "CREATE TYPE mood AS ENUM ('a', 'b');\nALTER TABLE users ADD feels mood;",
                "ALTER TABLE users DROP COLUMN feels;");
    }

    private void migration(String name, String up, String down) throws IOException {
        Path folder = Files.createDirectories(root.resolve("people/migrations"));
        Files.writeString(root.resolve("people/go.mod"), "module people\n");
        Files.writeString(folder.resolve(name + ".up.sql"), up + "\n");
        Files.writeString(folder.resolve(name + ".down.sql"), down + "\n");
    }

    @Test
    void thePageShowsTheSchemaAndHowItCameBack() {
        Run run = schema();

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualToNormalizingNewlines(
                        """
                        people, Up/down SQL pairs on postgresql
                        after 3 (3 of 3)

                        1 table

                          users
                            id     integer DEFAULT nextval('users_id_seq'::regclass) NOT NULL
                            name   text
                            age    integer DEFAULT 1
                            feels  mood
                            CONSTRAINT users_pkey PRIMARY KEY (id)

                        1 type
                          mood  enum (a, b)

                        1 sequence
                          users_id_seq

                        Up and down again: 2 exact, 1 with something left or lost
                          3  with something left or lost
                              left: enum public.mood
                        """);
    }

    @Test
    void theSqlMakesTheSchemaAgain() {
        assertThat(schema("--at", "1", "--format", "sql").out())
                .isEqualToNormalizingNewlines(
                        """
                        SET check_function_bodies = false;
                        CREATE SEQUENCE users_id_seq AS integer;
                        CREATE TABLE users (
                            id integer DEFAULT nextval('users_id_seq'::regclass) NOT NULL,
                            name text,
                            CONSTRAINT users_pkey PRIMARY KEY (id)
                        );
                        ALTER SEQUENCE users_id_seq OWNED BY users.id;
                        """);
    }

    @Test
    void theJsonKeepsItsContract() {
        JsonNode json = JsonMapper.shared().readTree(schema("--format", "json").out());

        assertThat(json.propertyNames())
                .containsExactly(
                        "formatVersion",
                        "service",
                        "root",
                        "set",
                        "otherSets",
                        "at",
                        "schemas",
                        "extensions",
                        "types",
                        "sequences",
                        "tables",
                        "views",
                        "routines",
                        "uncertain",
                        "migrations");
        JsonNode table = json.get("tables").get(0);
        assertThat(table.get("schema").asString()).isEqualTo("public");
        JsonNode age = table.get("columns").get(2);
        assertThat(age.get("name").asString()).isEqualTo("age");
        assertThat(age.get("type").asString()).isEqualTo("integer");
        assertThat(age.get("default").asString()).isEqualTo("1");
        assertThat(age.get("nullable").asBoolean()).isTrue();
        assertThat(age.get("touchedBy").get(0).get("migration").asString()).isEqualTo("2");
        assertThat(table.get("constraints").get(0).get("kind").asString()).isEqualTo("primary-key");
        JsonNode trip = json.get("migrations").get(2).get("roundTrip");
        assertThat(trip.get("verdict").asString()).isEqualTo("residue");
        assertThat(trip.get("residues").get(0).get("object").asString()).isEqualTo("public.mood");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--service | poeple | There is no service “poeple” in the folder. Did you mean"
                        + " people?",
                "--set | knex | The service has no set knex; it has: sql-pairs.",
                "--set | mysql | The service has no set mysql; it has: sql-pairs.",
                "--at | 9 | No migration that runs is called 9, or more than one begins so."
            })
    void whatIsNotThereIsSaid(String option, String value, String sentence) {
        Run run = schema(option, value);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("plumbline: " + sentence);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql-pairs", "postgresql", "PostgreSQL"})
    void aSetGoesByItsFrameworkOrItsDatabase(String name) {
        assertThat(schema("--set", name).out()).startsWith("people, ").contains("  users\n");
    }

    @Test
    void oneOfSeveralServicesHasToBeNamed() throws IOException {
        Path folder = Files.createDirectories(root.resolve("shops/migrations"));
        Files.writeString(root.resolve("shops/go.mod"), "module shops\n");
        Files.writeString(folder.resolve("1_a.up.sql"), "CREATE TABLE a (id int);\n");
        Files.writeString(folder.resolve("1_a.down.sql"), "DROP TABLE a;\n");

        assertThat(schema().err())
                .startsWith(
                        "plumbline: The folder holds several services; name one by --service:"
                                + " people, shops.");
        assertThat(schema("--service", "shops").out()).contains("  a\n    id  integer");
    }
}
