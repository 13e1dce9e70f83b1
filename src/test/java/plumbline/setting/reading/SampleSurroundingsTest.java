package plumbline.setting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.setting.ComposeFact.Container;
import plumbline.setting.DockerFact.Copied;
import plumbline.setting.DockerFact.Presence;
import plumbline.setting.DockerFact.Start;
import plumbline.setting.DocumentFact.Statement;
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.MigrationCommand;
import plumbline.setting.OnFailure;
import plumbline.setting.PackageFact.Role;
import plumbline.setting.PackageFact.Script;
import plumbline.setting.PipelineFact;
import plumbline.setting.ScriptFact;
import plumbline.setting.SeedFact;
import plumbline.setting.Surroundings;
import plumbline.setting.TestFact;
import plumbline.setting.Verb;

import java.util.List;

/// What `sample-projects/FACTS.md` says about the surroundings of the sample services.
class SampleSurroundingsTest {

    @ParameterizedTest
    @CsvSource({
        "analytics-service, MIGRATE, 11",
        "analytics-service, ROLLBACK, 12",
        "analytics-service, MAKE, 13",
        "analytics-service, STATUS, 14",
        "analytics-service, SETUP, 15",
        "ticket-service, MIGRATE, 11",
        "ticket-service, ROLLBACK, 12",
        "order-service, MIGRATE, 11"
    })
    void aScriptOfTheSeedsIsFound(String project, Role role, int line) {
        assertThat(scripts(Reading.sample(project, ""), role))
                .singleElement()
                .satisfies(
                        script -> {
                            assertThat(script.span().line()).isEqualTo(line);
                            assertThat(script.commands())
                                    .isNotEmpty()
                                    .allMatch(MigrationCommand::configured);
                        });
    }

    @Test
    void theTicketServiceHasNoStatusScriptAndNoContainer() {
        Surroundings ticket = Reading.sample("ticket-service", "");

        assertThat(scripts(ticket, Role.STATUS)).isEmpty();
        assertThat(ticket.all(Start.class)).isEmpty();
        assertThat(ticket.all(PipelineFact.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"analytics-service, 19, entrypoint.sh", "order-service, 24, docker-entrypoint.sh"})
    void theEntrypointMigratesAndAFailureStopsIt(String project, int line, String script) {
        assertThat(Reading.sample(project, "").all(Start.class))
                .filteredOn(Start::entrypoint)
                .singleElement()
                .satisfies(
                        start -> {
                            assertThat(start.span().line()).isEqualTo(line);
                            assertThat(start.commands())
                                    .singleElement()
                                    .satisfies(
                                            command -> {
                                                assertThat(command.verb()).isEqualTo(Verb.MIGRATE);
                                                assertThat(command.onFailure())
                                                        .isEqualTo(OnFailure.STOPS);
                                                assertThat(command.through())
                                                        .containsExactly(script, "migrate");
                                            });
                        });
    }

    @Test
    void entrypointsAreReadLineByLine() {
        Surroundings order = Reading.sample("order-service", "");

        assertThat(Reading.places(order.all(ScriptFact.Runs.class)))
                .containsExactly("docker-entrypoint.sh:4");
        assertThat(Reading.places(order.all(ScriptFact.HandsOver.class)))
                .containsExactly("docker-entrypoint.sh:9");
    }

    @Test
    void whatTheImageNeedsIsCopied() {
        assertThat(Reading.sample("analytics-service", "").all(Copied.class))
                .filteredOn(copied -> copied.stage() == 1 && copied.presence() == Presence.PRESENT)
                .extracting(Copied::source)
                .contains("src/migrations", "knexfile.ts", "entrypoint.sh");
    }

    @Test
    void theScriptForAllServicesGoesOnWhateverHappens() {
        Surroundings auth = Reading.sample("soc-platform", "services/auth-service");

        assertThat(auth.all(ScriptFact.Runs.class))
                .filteredOn(runs -> runs.command().verb() == Verb.MIGRATE)
                .singleElement()
                .satisfies(
                        runs -> {
                            assertThat(runs.span().file())
                                    .isEqualTo("scripts/run-all-migrations.ps1");
                            assertThat(runs.span().line()).isEqualTo(16);
                            assertThat(runs.command().onFailure()).isEqualTo(OnFailure.GOES_ON);
                        });
        assertThat(scripts(auth, Role.MIGRATE))
                .extracting(Script::name)
                .containsExactly("migration:run", "migrate:all");
        assertThat(auth.unread())
                .extracting(unread -> unread.span().file() + ":" + unread.span().line())
                .containsExactly(
                        "scripts/generate-migration.ps1:24", "scripts/run-migrations.ps1:33");
    }

    @Test
    void theWorkflowServiceIsInNoContainer() {
        Surroundings workflow = Reading.sample("soc-platform", "services/workflow-service");
        Surroundings auth = Reading.sample("soc-platform", "services/auth-service");

        assertThat(workflow.all(Container.class)).noneMatch(Container::ofHome);
        assertThat(auth.all(Container.class))
                .filteredOn(Container::ofHome)
                .singleElement()
                .extracting(container -> container.dependsOn().getFirst().condition())
                .isEqualTo("service_healthy");
    }

    @Test
    void thePipelineNamesTheFoldersAndMigratesNothing() {
        Surroundings policy = Reading.sample("soc-platform", "services/policy-service");

        assertThat(policy.all(PipelineFact.Job.class))
                .first()
                .satisfies(
                        job ->
                                assertThat(job.folders())
                                        .hasSize(11)
                                        .contains("services/policy-service"));
        assertThat(policy.all(PipelineFact.Stage.class))
                .hasSize(6)
                .allMatch(stage -> stage.commands().isEmpty());
    }

    @Test
    void whatIsStillToDoIsNotTakenForDone() {
        Surroundings auth = Reading.sample("soc-platform", "services/auth-service");

        assertThat(auth.all(Statement.class))
                .filteredOn(said -> said.topics().contains(Topic.BACKUP))
                .singleElement()
                .satisfies(
                        said -> {
                            assertThat(said.open()).isTrue();
                            assertThat(said.span().line()).isEqualTo(120);
                        });
    }

    @Test
    void everyStartOfTheBackendMigratesInTwoReplicas() {
        Surroundings backend = Reading.sample("subscription-backend", "backend");

        assertThat(backend.all(Start.class))
                .singleElement()
                .satisfies(
                        start -> {
                            assertThat(start.span().line()).isEqualTo(14);
                            assertThat(start.commands())
                                    .extracting(MigrationCommand::tool)
                                    .containsExactly("sequelize-cli");
                        });
        assertThat(backend.all(Container.class))
                .filteredOn(Container::ofHome)
                .extracting(Container::replicas)
                .containsExactly(2);
    }

    @Test
    void theBackendHasSeedsForDemonstrationAndNoTestOfTheWayBack() {
        Surroundings backend = Reading.sample("subscription-backend", "backend");

        assertThat(backend.all(SeedFact.File.class))
                .hasSize(2)
                .allMatch(SeedFact.File::demonstration)
                .allMatch(file -> file.again() == SeedFact.Again.REPEATS);
        assertThat(backend.all(TestFact.Suite.class)).hasSize(1);
        assertThat(backend.all(TestFact.Moves.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "analytics-service, '', analytics_dev",
        "soc-platform, services/auth-service, soc_pass",
        "soc-platform, services/auth-service, user:pass@"
    })
    void noSecretIsInClear(String project, String home, String secret) {
        assertThat(Reading.sample(project, home).toString()).doesNotContain(secret);
    }

    private static List<Script> scripts(Surroundings surroundings, Role role) {
        return surroundings.all(Script.class).stream()
                .filter(script -> script.role() == role)
                .toList();
    }
}
