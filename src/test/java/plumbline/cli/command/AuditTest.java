package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReader;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.source.git.GitFolder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `plumbline audit`, `lint`, `checks` and `explain`, as somebody types them.
final class AuditTest {

    @TempDir Path folder;

    private static Run run(String... arguments) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        return Run.reading(reader, arguments);
    }

    private String service() throws IOException {
        Path migrations = folder.resolve("shop/src/main/resources/db/migration");
        Files.createDirectories(migrations);
        Files.writeString(
                migrations.resolve("V1__Make_orders.sql"),
                "CREATE TABLE orders (id bigint PRIMARY KEY);\n");
        Files.writeString(
                migrations.resolve("V2__Index_orders.sql"),
                "CREATE INDEX orders_id ON orders (id);\n");
        return folder.resolve("shop").toString();
    }

    @Test
    void aWorkbookGoesToAFile() throws IOException {
        Path file = folder.resolve("audit.xlsx");

        Run run = run("audit", service(), "--format", "xlsx", "--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void aWorkbookIsNotPrinted() throws IOException {
        Run run = run("audit", service(), "--format", "xlsx");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void proposalsComeWithTheirEvidenceAsJson() throws IOException {
        Run run = run("audit", service(), "--format", "json");

        assertThat(run.exit()).isZero();
        JsonNode service = JsonMapper.shared().readTree(run.out()).get("services").get(0);
        JsonNode found = result(service, "index-concurrently");
        assertThat(found.get("proposal").asString()).isEqualTo("FAIL");
        assertThat(found.get("confidence").asString()).isEqualTo("certain");
        assertThat(found.get("evidence").get(0).get("file").asString())
                .isEqualTo("src/main/resources/db/migration/V2__Index_orders.sql");
        assertThat(found.get("evidence").get(0).get("line").asInt()).isEqualTo(1);
        assertThat(found.get("result").isNull()).isTrue();
        assertThat(found.get("digest").asString()).hasSize(32);
        assertThat(service.get("commit").isNull()).isTrue();
        assertThat(service.get("score").get("open").asInt())
                .isEqualTo(service.get("results").size());
    }

    @Test
    void theCommitIsThatOfTheNearestWorkTree() throws Exception {
        Path repository = Files.createDirectory(folder.resolve("fleet"));
        Path service = repository.resolve("shop");
        Files.move(Path.of(service()), service);
        try (GitFolder git = GitFolder.create(repository)) {
            String head = git.commit("Begin", 0, "ada").name();

            for (Path opened : List.of(repository, service)) {
                Run run = run("audit", opened.toString(), "--format", "json");
                JsonNode read = JsonMapper.shared().readTree(run.out());
                assertThat(read.at("/services/0/commit").asString()).isEqualTo(head);
            }
        }
    }

    private static JsonNode result(JsonNode service, String check) {
        for (JsonNode result : service.get("results")) {
            if (result.get("check").asString().equals(check)) {
                return result;
            }
        }
        return fail("There is no result of " + check);
    }

    @Test
    void aServiceIsADocumentOfMarkdown() throws IOException {
        Run run = run("audit", service(), "--format", "md", "--style", "sections");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("# shop - Database Migrations Audit\n")
                .contains("| Severity | Count | Issues |")
                .endsWith("|\n");
    }

    @Test
    void severalServicesAreADocumentEachInAFolder(@TempDir Path elsewhere) throws IOException {
        service();
        Path stock = folder.resolve("stock/src/main/resources/db/migration");
        Files.createDirectories(stock);
        Files.writeString(stock.resolve("V1__Begin.sql"), "CREATE TABLE a (id bigint);\n");
        for (String each : List.of("shop", "stock")) {
            Files.writeString(folder.resolve(each + "/pom.xml"), "<project/>");
        }
        String fleet = folder.toString();
        Path out = elsewhere.resolve("out/reports");

        Run refused = run("audit", fleet, "--format", "md");
        Run intoFile = run("audit", fleet, "--format", "md", "--out", out + ".md");
        Run written = run("audit", fleet, "--format", "md", "--out", out.toString());
        Run together = run("audit", fleet, "--format", "md", "--style", "fleet");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("a document for each of 2 services", "--style fleet");
        assertThat(intoFile.exit()).isEqualTo(2);
        assertThat(written.exit()).isZero();
        assertThat(Files.readString(out.resolve("shop.md"))).contains("**Service:** shop");
        assertThat(Files.readString(out.resolve("stock.md"))).contains("**Service:** stock");
        assertThat(together.out()).contains("| Check | Severity | shop | stock |");
    }

    @Test
    void proposalsAreToldSectionAfterSection() throws IOException {
        Run run = run("audit", service());

        assertThat(run.out())
                .contains("Performance & locking")
                .contains("FAIL")
                .contains("V2__Index_orders.sql:1  CREATE INDEX orders_id ON orders (id);")
                .contains("These are proposals.");
    }

    @Test
    void aPipelineIsStoppedByWhatWeighsEnough() throws IOException {
        assertThat(run("audit", service(), "--fail-on", "high").exit()).isEqualTo(1);
        assertThat(
                        run(
                                        "audit",
                                        service(),
                                        "--profile",
                                        profile("check * = info"),
                                        "--fail-on",
                                        "high")
                                .exit())
                .isZero();
    }

    @Test
    void aProfileThatSaysNonsenseIsRefused() throws IOException {
        Run run = run("audit", service(), "--profile", profile("postgresql = newest"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("line 1").contains("takes a major version");
    }

    @Test
    void whatProposalsDependOnIsSaidWithWhoChoseIt() throws IOException {
        Run run =
                run(
                        "audit",
                        service(),
                        "--profile",
                        profile("# team\nproduction-data = no"),
                        "--pg",
                        "16.2",
                        "--format",
                        "json");

        JsonNode profile = JsonMapper.shared().readTree(run.out()).get("profile");
        assertThat(profile.toString())
                .contains("{\"switch\":\"postgresql\",\"value\":\"16\",\"origin\":\"command-line\"")
                .contains("\"switch\":\"production-data\",\"value\":\"no\",\"origin\":\"file\"")
                .contains("team.profile:2\"")
                .contains("\"switch\":\"naming\",\"value\":\"several\",\"origin\":\"default\"");
    }

    private String profile(String text) throws IOException {
        return Files.writeString(folder.resolve("team.profile"), text).toString();
    }

    @Test
    void aFileIsJudgedForItself() throws IOException {
        Path file = Files.writeString(folder.resolve("step.sql"), "CREATE INDEX i ON t (c);\n");

        assertThat(run("lint", file.toString()).out())
                .contains(file + ":1:1: HIGH index-concurrently: building an index");
        Run json = run("lint", file.toString(), "--format", "json", "--fail-on", "high");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(json.out()).get("findings").size()).isPositive();
    }

    @Test
    void aFileIsJudgedForCodeHosts() throws IOException {
        Path file = Files.writeString(folder.resolve("a step.sql"), "CREATE INDEX i ON t (c);\n");

        JsonNode sarif =
                JsonMapper.shared()
                        .readTree(run("lint", file.toString(), "--format", "sarif").out());

        JsonNode run = sarif.get("runs").get(0);
        JsonNode result = run.get("results").get(0);
        JsonNode rule =
                run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
        assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
        assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        assertThat(rule.get("help").get("text").asString()).contains("## Why it hurts");
        assertThat(result.get("locations").toString()).contains("/a%20step.sql\"");
    }

    @Test
    void whatCannotBeJudgedIsSaid() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "nothing");

        Run run = run("lint", text.toString(), folder.resolve("gone.sql").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out())
                .contains("is no migration that is known")
                .contains("could not be read");
    }

    @Test
    void everyCheckIsListedAndExplained() {
        assertThat(run("checks").out())
                .contains("index-concurrently")
                .contains("Performance & locking");
        assertThat(run("checks", "--format", "md").out()).contains("| `index-concurrently` |");
        assertThat(run("checks", "--format", "json").out())
                .contains("\"id\" : \"index-concurrently\"");
        assertThat(run("explain", "index-concurrently").out())
                .startsWith("index-concurrently (Performance & locking, HIGH)")
                .contains("## Why it hurts");
    }

    @Test
    void aMistypedCheckIsGuessed() {
        Run run = run("explain", "index-concurently");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("index-concurrently");
    }
}
