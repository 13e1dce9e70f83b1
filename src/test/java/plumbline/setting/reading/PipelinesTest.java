package plumbline.setting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.setting.OnFailure;
import plumbline.setting.PipelineFact.Aim;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Stage;
import plumbline.setting.Surroundings;
import plumbline.setting.Verb;

import java.nio.file.Path;

/// The same pipeline as five makers write it.
@SuppressWarnings("StringConcatToTextBlock") // each row is a file and its text
class PipelinesTest {

    @TempDir Path root;

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

    private Surroundings read(String home) {
        return Reading.read(root, home);
    }

    private void write(String path, String text) {
        Reading.write(root, path, text);
    }
}
