package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReader;
import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Dispose;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/// `plumbline report AUDIT.plumb`, as somebody types it.
final class ReportTest {

    private static final Cell INDEX = new Cell("shop", "index-concurrently");
    private static final Author ADA = Author.of("Ada");

    @TempDir Path folder;
    private Path audit;

    @BeforeEach
    void anAuditOfOneService() throws IOException {
        Path migrations = folder.resolve("shop/src/main/resources/db/migration");
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V1__Make.sql"), "CREATE TABLE orders (id bigint);\n");
        Files.writeString(migrations.resolve("V2__Index.sql"), "CREATE INDEX o ON orders (id);\n");
        audit = folder.resolve("shop.plumb");
        AuditFolder.create(audit, file(List.of(shop().toString()))).close();
    }

    private static AuditFile file(List<String> folders) {
        return new AuditFile("", folders, "", new TreeMap<>(), "");
    }

    private Path shop() {
        return folder.resolve("shop");
    }

    private static Run run(String... arguments) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        return Run.reading(reader, arguments);
    }

    private void decide() {
        try (Audit open = AuditFolder.open(audit)) {
            open.perform(ADA, Decide.one(INDEX, Status.FAIL, "busy at noon"));
        }
    }

    private void acceptTheRisk() {
        try (Audit open = AuditFolder.open(audit)) {
            open.perform(
                    ADA,
                    new Dispose(
                            List.of(new Subject.OfCell(INDEX)),
                            new Disposition(
                                    Disposition.Kind.ACCEPTED_RISK,
                                    "small",
                                    "ms",
                                    LocalDate.of(2027, 1, 1),
                                    "",
                                    List.of())));
        }
    }

    @Test
    void whatWasDecidedStandsBesideWhatIsProposed() {
        decide();

        Run run = run("report", audit.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("decided: 1 FAIL, 0 PARTIAL, 0 PASS, 0 N/A")
                .contains("score of what is decided: 0 / 1")
                .contains("(decided) busy at noon")
                .contains("These are proposals");
    }

    @Test
    void theJsonHasResultDispositionAndScore() {
        decide();
        acceptTheRisk();

        Run run = run("report", audit.toString(), "--format", "json");

        JsonNode service = JsonMapper.shared().readTree(run.out()).at("/services/0");
        JsonNode cell =
                service.get("results")
                        .valueStream()
                        .filter(each -> each.get("check").asString().equals(INDEX.check()))
                        .findFirst()
                        .orElseThrow();
        assertThat(cell.get("result").asString()).isEqualTo("FAIL");
        assertThat(cell.get("resultReason").asString()).isEqualTo("busy at noon");
        assertThat(cell.at("/disposition/kind").asString()).isEqualTo("accepted-risk");
        assertThat(cell.at("/disposition/reviewBy").asString()).isEqualTo("2027-01-01");
        assertThat(service.at("/score/fail").asInt()).isEqualTo(1);
        assertThat(service.at("/score/strict").asDouble()).isZero();
        assertThat(service.at("/score/upper").asDouble()).isBetween(0.9, 1.0);
    }

    @Test
    void aRiskThatSomebodyAcceptedDoesNotFail() {
        passAll();
        decide();

        assertThat(run("report", audit.toString(), "--fail-on", "low").exit()).isEqualTo(1);
        acceptTheRisk();
        assertThat(run("report", audit.toString(), "--fail-on", "low").exit()).isZero();
    }

    private void passAll() {
        List<Cell> cells =
                Checks.all().stream().map(each -> new Cell("shop", each.info().id())).toList();
        try (Audit open = AuditFolder.open(audit)) {
            open.perform(ADA, Decide.alike(cells, Status.PASS, "seen"));
        }
    }

    @Test
    void aFolderThatIsNotWhereItWasIsAskedFor() throws IOException {
        Files.move(shop(), folder.resolve("elsewhere"));

        Run lost = run("report", audit.toString());
        Run found =
                run("report", audit.toString(), "--folder", folder.resolve("elsewhere").toString());

        assertThat(lost.exit()).isEqualTo(2);
        assertThat(lost.err()).contains("Not where they were").contains("--folder");
        assertThat(found.exit()).isZero();
    }

    @Test
    void anAuditWithoutFoldersSaysSo() {
        Path bare = folder.resolve("bare.plumb");
        AuditFolder.create(bare, file(List.of())).close();

        Run run = run("report", bare.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("does not say which folders");
    }

    @Test
    void whatChangedSinceTheLastReportIsTold() throws IOException {
        decide();
        Path earlier = folder.resolve("earlier.json");
        run("report", audit.toString(), "--format", "json", "--out", earlier.toString());
        Run same = run("report", audit.toString(), "--since", earlier.toString());
        try (Audit open = AuditFolder.open(audit)) {
            open.perform(ADA, Decide.one(INDEX, Status.PASS, "quiet now"));
        }

        Run run = run("report", audit.toString(), "--since", earlier.toString());

        assertThat(same.out()).contains("Nothing changed.");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("fixed +FAIL → PASS +shop · index-concurrently")
                .contains("from  earlier.json")
                .doesNotContain(folder.toString());
    }

    @Test
    void theJsonHasTheComparisonOnlyWhereAnEarlierAuditIsNamed() {
        String[] json = {"report", audit.toString(), "--format", "json"};
        assertThat(JsonMapper.shared().readTree(run(json).out()).has("since")).isFalse();
        decide();

        Run run = run("report", audit.toString(), "--format", "json", "--since", audit.toString());

        JsonNode since = JsonMapper.shared().readTree(run.out()).get("since");
        assertThat(since.at("/from/file").asString()).isEqualTo("shop.plumb");
        assertThat(since.at("/counts/same").asInt()).isEqualTo(1);
        assertThat(since.at("/score/formula").asString()).isEqualTo("strict");
    }

    @Test
    void whatWasBroughtInIsCountedAgainFromTheKeptBytes() throws IOException {
        Path old = folder.resolve("shop.md");
        Files.writeString(
                old,
                """
                # Migration Audit: shop

                - Total Checks: 9

                | Check | Status | Evidence |
                |---|---|---|
                | Lock timeout | PASS | V1 |
                """);
        run("import", old.toString(), "--into", audit.toString());
        Files.delete(old);

        Run run = run("report", audit.toString(), "--format", "json");

        JsonNode document = JsonMapper.shared().readTree(run.out()).at("/documents/0");
        assertThat(document.get("name").asString()).isEqualTo("shop.md");
        assertThat(document.get("there").asBoolean()).isTrue();
        JsonNode claim =
                document.get("claims")
                        .valueStream()
                        .filter(each -> each.has("states"))
                        .findFirst()
                        .orElseThrow();
        assertThat(claim.get("states").asString()).isEqualTo("9");
        assertThat(claim.at("/rows/pass").asInt()).isEqualTo(1);
        assertThat(claim.at("/flags/0/code").asString()).isEqualTo("CLAIM_TOTAL");
    }

    @Test
    void anEarlierAuditThatIsNotThereIsRefusedAtOnce() {
        Run run = run("report", audit.toString(), "--since", folder.resolve("no").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file or folder");
    }
}
