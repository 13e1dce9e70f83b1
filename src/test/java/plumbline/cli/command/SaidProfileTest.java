package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;
import plumbline.review.deed.Author;
import plumbline.review.deed.Deed;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a profile file says of paths and files, and what an auditor says of them in the window,
/// holds for the command line too.
final class SaidProfileTest {

    private static final String ODD = "shop/src/main/resources/db/migration/V3__odd.sql";
    private static final String RULE = "path **/V2__*.sql index-concurrently";

    @TempDir Path folder;
    private Path audit;

    @BeforeEach
    void aServiceWithAnIndexThatLocksAndAFileThatLooksLikeNoText() throws IOException {
        Path odd = folder.resolve(ODD);
        Files.createDirectories(odd.getParent());
        Files.writeString(odd.resolveSibling("V1__make.sql"), "CREATE TABLE orders (id bigint);\n");
        Files.writeString(odd.resolveSibling("V2__index.sql"), "CREATE INDEX o ON orders (id);\n");
        Files.writeString(odd, "DROP TABLE orders; -- \0\n");
        audit = folder.resolve("shop.plumb");
        String shop = folder.resolve("shop").toString();
        AuditFolder.create(audit, new AuditFile("", List.of(shop), "", new TreeMap<>(), ""))
                .close();
    }

    private void act(Deed deed) {
        try (Audit open = AuditFolder.open(audit)) {
            open.perform(Author.of("Ada"), deed);
        }
    }

    private static Run run(String... typed) {
        return Run.reading(new FolderReader(Frameworks.all(new GrammarSqlReader())), typed);
    }

    private Run audit(String... more) {
        return run(
                Stream.concat(
                                Stream.of("audit", folder.resolve("shop").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Run report(String... more) {
        return run(
                Stream.concat(Stream.of("report", audit.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String profile(String line) throws IOException {
        return Files.writeString(folder.resolve("team.profile"), line + "\n").toString();
    }

    private static String fails(String check) {
        return "FAIL +\\w+ +" + check + " ";
    }

    @Test
    void aRuleOfAProfileFileLeavesOutWhatIsFoundBelowItsPaths() throws IOException {
        assertThat(audit().out()).containsPattern(fails("index-concurrently"));

        String profile = profile(RULE + " = off \"frozen since 2019\"");
        Run run = audit("--profile", profile);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).doesNotContainPattern(fails("index-concurrently"));
        assertThat(audit("--profile", profile, "--format", "json").out())
                .contains("frozen since 2019");
    }

    @Test
    void aRuleGivesWhatIsFoundThereAnotherSeverity() throws IOException {
        Run run = audit("--profile", profile(RULE + " = low"));

        assertThat(run.out()).containsPattern("FAIL +LOW +index-concurrently ");
    }

    @Test
    void aRuleElsewhereChangesNothing() throws IOException {
        Run run = audit("--profile", profile("path legacy/** = off \"frozen\""));

        assertThat(run.out()).isEqualTo(audit().out());
    }

    @Test
    void aRuleThatAnAuditorSetHoldsInReportsWithWhoGaveIt() {
        act(new Adjust(RULE, new Decision.Setting("off", "frozen since 2019")));

        assertThat(report().out()).doesNotContainPattern(fails("index-concurrently"));
        assertThat(report("--format", "md").out())
                .contains("index-concurrently = off (Ada ")
                .contains(": frozen since 2019)");
        assertThat(audit("--audit", audit.toString()).out()).isEqualTo(report().out());

        act(Adjust.back(RULE));

        assertThat(report().out()).containsPattern(fails("index-concurrently"));
    }

    @Test
    void aFileThatAnAuditorWantsReadIsReadInReports() {
        assertThat(report().out()).doesNotContainPattern(fails("drop-table"));

        act(new Adjust("read " + ODD, new Decision.Setting("yes", "a stray sign")));

        assertThat(report().out()).containsPattern(fails("drop-table"));
        assertThat(audit("--audit", audit.toString()).out()).isEqualTo(report().out());
        assertThat(audit().out()).doesNotContainPattern(fails("drop-table"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void documentsTellWhoWantedAFileReadAndWhy(String format) {
        act(new Adjust("read " + ODD, new Decision.Setting("yes", "a stray sign")));

        assertThat(report("--format", format).out())
                .contains("read " + ODD)
                .containsPattern("Ada \\d{4}-\\d\\d-\\d\\d: a stray sign");
    }

    @Test
    void jsonTellsItToo() {
        assertThat(JsonMapper.shared().readTree(report("--format", "json").out()).has("rules"))
                .isFalse();
        act(new Adjust("read " + ODD, new Decision.Setting("yes", "")));

        JsonNode rule =
                JsonMapper.shared().readTree(report("--format", "json").out()).at("/rules/0");

        assertThat(rule.get("rule").asString()).isEqualTo("read " + ODD);
        assertThat(rule.get("value").asString()).isEqualTo("yes");
        assertThat(rule.get("origin").asString()).isEqualTo("auditor");
        assertThat(rule.get("place").asString()).matches("Ada \\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void aProfileFileHasAFileReadByAuditAndByLint() throws IOException {
        String profile = profile("read " + ODD + " = yes \"a stray sign\"");
        String file = folder.resolve(ODD).toString();

        assertThat(audit("--profile", profile).out()).containsPattern(fails("drop-table"));
        assertThat(run("lint", "--no-cache", file).out()).doesNotContain("drop-table");
        assertThat(run("lint", "--no-cache", "--profile", profile, file).out())
                .contains("drop-table");
    }
}
