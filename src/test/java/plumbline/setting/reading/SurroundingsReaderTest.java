package plumbline.setting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.setting.ComposeFact;
import plumbline.setting.DockerFact;
import plumbline.setting.DockerFact.Copied;
import plumbline.setting.DockerFact.Presence;
import plumbline.setting.DocumentFact.Heading;
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.MigrationCommand;
import plumbline.setting.OnFailure;
import plumbline.setting.PackageFact;
import plumbline.setting.PipelineFact.Aim;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Stage;
import plumbline.setting.ScriptFact;
import plumbline.setting.SeedFact;
import plumbline.setting.Surroundings;
import plumbline.setting.TestFact;
import plumbline.setting.Verb;

import java.nio.file.Path;
import java.time.Duration;

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

    @ParameterizedTest
    @CsvSource({
        ".github/workflows/ci.yml, 'jobs:\n"
                + "  db:\n"
                + "    services: {pg: {image: postgres:16}}\n"
                + "    steps:\n"
                + "      - run: knex migrate:latest\n"
                + "      - run: knex migrate:rollback\n"
                + "        continue-on-error: true\n"
                + "  deploy:\n"
                + "    needs: db\n"
                + "    environment: production\n"
                + "    steps:\n"
                + "      - run: kubectl apply -f x\n"
                + "'",
        ".gitlab-ci.yml, 'db:\n"
                + "  services: [postgres:16]\n"
                + "  script:\n"
                + "    - knex migrate:latest\n"
                + "    - knex migrate:rollback || true\n"
                + "deploy:\n"
                + "  needs: [db]\n"
                + "  environment: production\n"
                + "  script: kubectl apply -f x\n"
                + "'",
        "azure-pipelines.yml, 'jobs:\n"
                + "  - job: db\n"
                + "    steps:\n"
                + "      - script: knex migrate:latest\n"
                + "      - bash: knex migrate:rollback\n"
                + "        continueOnError: true\n"
                + "  - deployment: deploy\n"
                + "    dependsOn: db\n"
                + "    environment: production\n"
                + "    strategy: {runOnce: {deploy: {steps: [{script: kubectl apply -f x}]}}}\n"
                + "'",
        ".circleci/config.yml, 'jobs:\n"
                + "  db:\n"
                + "    docker: [{image: postgres:16}]\n"
                + "    steps:\n"
                + "      - run: knex migrate:latest\n"
                + "      - run: {name: back, command: knex migrate:rollback || true}\n"
                + "  deploy:\n"
                + "    steps:\n"
                + "      - run: kubectl apply -f x\n"
                + "'",
        "Jenkinsfile, 'pipeline { stages { stage(\"db\") { steps { sh \"knex migrate:latest\"\n"
                + " sh \"knex migrate:rollback || true\" } }\n"
                + " stage(\"deploy\") { steps { sh \"kubectl apply -f x\" } } } }'"
    })
    void pipelinesTellJobsStepsAndTheirOrder(String file, String text) {
        write(file, text);

        Surroundings found = read("");

        assertThat(found.unread()).isEmpty();
        assertThat(found.all(Job.class)).extracting(Job::name).containsExactly("db", "deploy");
        assertThat(found.all(Stage.class))
                .hasSize(3)
                .satisfiesExactly(
                        up ->
                                assertThat(up.commands())
                                        .extracting("verb")
                                        .containsExactly(Verb.MIGRATE),
                        down -> {
                            assertThat(down.commands())
                                    .extracting("verb")
                                    .containsExactly(Verb.ROLLBACK);
                            assertThat(
                                            down.mayFail()
                                                    || down.commands().getFirst().onFailure()
                                                            == OnFailure.GOES_ON)
                                    .isTrue();
                        },
                        deploy -> {
                            assertThat(deploy.aims()).containsExactly(Aim.DEPLOY);
                            assertThat(deploy.order()).isEqualTo(2);
                        });
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package.json",
                "compose.yml",
                "Dockerfile",
                "run.sh",
                "run.ps1",
                "README.md",
                "Makefile",
                ".github/workflows/x.yml",
                ".gitlab-ci.yml",
                "Jenkinsfile",
                "tests/a.test.js",
                "seeds/a.js",
                "azure-pipelines.yml",
                ".circleci/config.yml",
                ".dockerignore"
            })
    void hostileFilesAreReadToTheEnd(String file) {
        for (String text :
                new String[] {
                    "[".repeat(50_000),
                    "{\"a\":".repeat(20_000),
                    "\\\n".repeat(50_000),
                    "a: &a [*a, *a]\n".repeat(500),
                    "\u0000\n",
                    "`$(({{'\"".repeat(20_000),
                    "sh '".repeat(20_000),
                    "a ".repeat(100_000),
                    "- ".repeat(50_000) + "RUN <<A"
                }) {
            write(file, text);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThat(read("").shared()).isEmpty());
        }
    }

    private Surroundings read(String home) {
        return Reading.read(root, home);
    }

    private void write(String path, String text) {
        Reading.write(root, path, text);
    }
}
