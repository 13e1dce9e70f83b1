package plumbline.setting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.setting.ComposeFact;
import plumbline.setting.DockerFact;
import plumbline.setting.DockerFact.Copied;
import plumbline.setting.DockerFact.Presence;
import plumbline.setting.DocumentFact.Heading;
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.MigrationCommand;
import plumbline.setting.OnFailure;
import plumbline.setting.PackageFact;
import plumbline.setting.ScriptFact;
import plumbline.setting.SeedFact;
import plumbline.setting.Surroundings;
import plumbline.setting.TestFact;
import plumbline.setting.Verb;

import java.nio.file.Path;

@SuppressWarnings("StringConcatToTextBlock") // a block would hide what a line is
class SurroundingsReaderTest {

    @TempDir Path root;

    @Test
    void copiesThatAreNotThereOrAreLeftOutAreTold() {
        write("Dockerfile", "FROM node\nCOPY migrations db/seeds gone.sh ./\nADD https://x/y /y\n");
        write("migrations/1.sql", "");
        write("db/seeds/1.sql", "");
        write(".dockerignore", "# notes\ndb\n");

        assertThat(read("").all(Copied.class))
                .extracting(Copied::presence)
                .containsExactly(
                        Presence.PRESENT, Presence.LEFT_OUT, Presence.ABSENT, Presence.UNKNOWN);
    }

    @Test
    void secretsOfAnImageAreFoundAndMasked() {
        write(
                "Dockerfile",
                "FROM node\n"
                        + "ENV DB_PASSWORD=hunter2 PORT=1\n"
                        + "ARG TOKEN\n"
                        + "ENV URL postgres://u:hunter2@h/d\n");

        Surroundings found = read("");

        assertThat(found.all(DockerFact.Variable.class))
                .extracting(DockerFact.Variable::literalSecret)
                .containsExactly(true, false, false, true);
        assertThat(found.toString()).doesNotContain("hunter2");
    }

    @Test
    void anEntrypointThatTheImageWritesItselfIsTold() {
        write(
                "Dockerfile",
                "FROM node\n"
                        + "RUN echo '#!/bin/sh' > /start.sh && \\\n"
                        + "    echo x >> /start.sh\n"
                        + "CMD knex migrate:latest; node x\n");

        Surroundings found = read("");

        assertThat(found.all(DockerFact.Built.class).getFirst().writes()).isEqualTo("/start.sh");
        assertThat(found.all(DockerFact.Start.class).getFirst().commands())
                .extracting(MigrationCommand::onFailure)
                .containsExactly(OnFailure.GOES_ON);
    }

    @Test
    void scriptsTellWaitingBackupsAndFilesThatAreMissing() {
        write(
                "scripts/up.sh",
                "#!/bin/bash -e\n"
                        + "until pg_isready -h db; do sleep 1; done\n"
                        + "pg_dump x > y\n"
                        + "./scripts/gone.sh\n"
                        + "source ./scripts/up.sh\n");

        Surroundings found = read("");

        assertThat(found.all(ScriptFact.StopsOnError.class)).hasSize(1);
        assertThat(Reading.places(found.all(ScriptFact.WaitsForDatabase.class)))
                .containsExactly("scripts/up.sh:2");
        assertThat(Reading.places(found.all(ScriptFact.Backup.class)))
                .containsExactly("scripts/up.sh:3");
        assertThat(found.all(ScriptFact.Refers.class))
                .extracting(ScriptFact.Refers::exists)
                .containsExactly(false, true);
    }

    @Test
    void whatStandsAboveAServiceIsSharedAndWhatStandsBesideItIsNotRead() {
        write("package.json", "{\"scripts\": {\"migrate\": \"knex migrate:latest\"}}");
        write("a/package.json", "{\"scripts\": {\"up\": \"npm run migrate\"}}");
        write("b/package.json", "{\"scripts\": {\"x\": \"knex migrate:latest\"}}");

        Surroundings found = read("a");

        assertThat(found.own()).hasSize(1);
        assertThat(found.shared()).hasSize(1);
        assertThat(found.all(PackageFact.Script.class).getFirst().commands()).hasSize(1);
    }

    @Test
    void targetsOfAMakefileAreScripts() {
        write(
                "Makefile",
                "URL := postgres://u:hunter2@h/d\n"
                        + ".PHONY: up\n"
                        + "up: build\n"
                        + "\t@migrate -path db up\n"
                        + "\t-migrate -path db version\n"
                        + "down:\n"
                        + "\tmigrate -path db down\n");

        Surroundings found = read("");

        assertThat(found.all(PackageFact.Script.class))
                .extracting(PackageFact.Script::name)
                .containsExactly("up", "down");
        assertThat(found.all(PackageFact.Script.class).getFirst().commands())
                .extracting(MigrationCommand::onFailure)
                .containsExactly(OnFailure.STOPS, OnFailure.GOES_ON);
        assertThat(found.toString()).doesNotContain("hunter2");
    }

    @Test
    void variablesOfContainersTellHowTheyComeAbout() {
        write(
                "compose.yml",
                "services:\n"
                        + "  db:\n"
                        + "    image: postgis/postgis:16\n"
                        + "    environment:\n"
                        + "      - POSTGRES_PASSWORD=${PW:-hunter2}\n"
                        + "      - POSTGRES_USER\n"
                        + "      - POSTGRES_DB=x\n");

        Surroundings found = read("");

        assertThat(found.all(ComposeFact.Container.class).getFirst().database()).isTrue();
        assertThat(found.all(ComposeFact.Variable.class))
                .extracting(ComposeFact.Variable::source)
                .containsExactly(
                        ComposeFact.Source.DEFAULTED,
                        ComposeFact.Source.VARIABLE,
                        ComposeFact.Source.LITERAL);
        assertThat(found.toString()).doesNotContain("hunter2");
    }

    @Test
    void documentsTestsAndSeedsAreRead() {
        write(
                "docs/ROLLBACK.md",
                "# Rollback runbook\n\nRestore the backup.\nRTO is 15 minutes.\n");
        write(
                "test/migrations.test.js",
                "await knex.migrate.latest();\nawait knex.migrate.rollback();\n");
        write(
                "seeds/1.js",
                "await knex('roles').insert(x).onConflict('id').ignore();\n"
                        + "// password: 'hunter2'\n");

        Surroundings found = read("");

        assertThat(found.all(Heading.class).getFirst().topics())
                .containsExactlyInAnyOrder(Topic.ROLLBACK, Topic.RUNBOOK);
        assertThat(found.all(TestFact.Moves.class))
                .extracting(TestFact.Moves::verb)
                .containsExactlyInAnyOrder(Verb.MIGRATE, Verb.ROLLBACK);
        assertThat(found.all(SeedFact.File.class).getFirst().again())
                .isEqualTo(SeedFact.Again.HARMLESS);
        assertThat(found.all(SeedFact.Secret.class)).hasSize(1);
        assertThat(found.toString()).doesNotContain("hunter2");
    }

    private Surroundings read(String home) {
        return Reading.read(root, home);
    }

    private void write(String path, String text) {
        Reading.write(root, path, text);
    }
}
