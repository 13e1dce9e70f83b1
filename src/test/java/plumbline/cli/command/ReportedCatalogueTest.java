package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.Define;
import plumbline.review.deed.Switch;
import plumbline.review.deed.Weigh;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// What an audit asks beside the catalogue, and what it does not ask, is told by every report.
final class ReportedCatalogueTest {

    private static final String DRILL = "own/drill";

    @TempDir Path folder;
    private Path audit;

    @BeforeEach
    void anAuditThatAsksMoreAndLess() throws IOException {
        Path migrations = folder.resolve("shop/src/main/resources/db/migration");
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V1__Make.sql"), "CREATE TABLE orders (id bigint);\n");
        Files.writeString(migrations.resolve("V2__Index.sql"), "CREATE INDEX o ON orders (id);\n");
        audit = folder.resolve("shop.plumb");
        String shop = folder.resolve("shop").toString();
        AuditFolder.create(audit, new AuditFile("", List.of(shop), "", new TreeMap<>(), ""))
                .close();
        act(
                new Define(
                        DRILL,
                        new OwnCheck(
                                Section.BACKUP,
                                Severity.CRITICAL,
                                "The drill was held",
                                "Was a restore rehearsed this year?")),
                new Switch(List.of("lock-timeout"), new Decision.Unasked("set on the role")),
                new Weigh(
                        new Subject.OfCheck("index-concurrently"),
                        new Decision.Weight(Severity.CRITICAL, "all tables are large")));
    }

    private void act(Deed... deeds) {
        try (Audit open = AuditFolder.open(audit)) {
            for (Deed each : deeds) {
                open.perform(Author.of("Ada"), each);
            }
        }
    }

    private Run report(String... more) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        String[] all = new String[more.length + 2];
        all[0] = "report";
        all[1] = audit.toString();
        System.arraycopy(more, 0, all, 2, more.length);
        return Run.reading(reader, all);
    }

    private Run auditBesideTheWindow(String... more) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        String[] all = new String[more.length + 2];
        all[0] = "audit";
        all[1] = folder.resolve("shop").toString();
        System.arraycopy(more, 0, all, 2, more.length);
        return Run.reading(new DesktopDouble().keeping(audit), reader, all);
    }

    @Test
    void whoAuditsAFolderHearsThatTheWindowAsksOtherChecksAndHowToAskThemToo() {
        Run run = auditBesideTheWindow();

        assertThat(run.err())
                .contains("1 not asked, 1 of its own, 1 of another severity")
                .contains("--audit " + audit);
        assertThat(run.out()).contains("lock-timeout").doesNotContain(DRILL);
    }

    @Test
    void askedForTheSavedAuditItReportsAsThatDoes() {
        Run run = auditBesideTheWindow("--audit", audit.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(report().out()).contains(DRILL);
    }

    @Test
    void theTextTellsWhatIsOpenWhatIsNotAskedAndWhy() {
        assertThat(report().out())
                .containsPattern("OPEN +CRITICAL +own/drill +\\(nobody has answered\\)")
                .containsPattern("FAIL +CRITICAL +index-concurrently")
                .contains("Not asked: lock-timeout: set on the role (Ada, ")
                .doesNotContainPattern("(FAIL|PARTIAL) +\\w+ +lock-timeout ");
    }

    @Test
    void theJsonHasThemAndIsHeldAgainstALaterOne() throws IOException {
        Path earlier = folder.resolve("earlier.json");
        assertThat(report("--format", "json", "--out", earlier.toString()).exit()).isZero();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(earlier));
        assertThat(json.at("/notAsked/0/check").asString()).isEqualTo("lock-timeout");
        assertThat(json.at("/notAsked/0/who").asString()).isEqualTo("Ada");
        assertThat(result(json, DRILL).get("proposal").isNull()).isTrue();
        assertThat(result(json, DRILL).get("basis").asString()).isEqualTo("open");

        act(Decide.one(new Cell("shop", DRILL), Status.FAIL, "never"));

        Run since = report("--since", earlier.toString());
        assertThat(since.out()).containsPattern("→ FAIL +shop · own/drill");
        assertThat(report("--since", audit.toString()).out())
                .doesNotContain("shop · own/drill")
                .doesNotContain("shop · lock-timeout\n");
    }

    private static JsonNode result(JsonNode json, String check) {
        return json.at("/services/0/results")
                .valueStream()
                .filter(each -> each.get("check").asString().equals(check))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "sarif", "junit"})
    void everyFormatTellsBoth(String format) throws IOException {
        Path out = folder.resolve("report." + format);
        assertThat(report("--format", format, "--out", out.toString()).exit()).isZero();

        assertThat(out)
                .content()
                .contains(format.equals("junit") ? DRILL : "The drill was held")
                .containsPattern("(?i)not.?asked[\\s\\S]{0,60}lock-timeout\\b");
    }

    @Test
    void aWorkbookBringsTheAnswerOfAnOwnCheckBack() {
        Path book = folder.resolve("shop.xlsx");
        assertThat(report("--format", "xlsx", "--out", book.toString()).exit()).isZero();

        Run back =
                Run.reading(
                        new FolderReader(List.of()),
                        "import",
                        book.toString(),
                        "--into",
                        audit.toString());

        assertThat(back.exit()).as(back.out() + back.err()).isZero();
        assertThat(back.out()).doesNotContain(DRILL);
    }

    @Test
    void whatIsAskedAgainCountsAgainWithWhatWasDecided() {
        act(Decide.one(new Cell("shop", "lock-timeout"), Status.FAIL, "none is set"));
        assertThat(report().out()).doesNotContain("none is set");

        act(Switch.on(List.of("lock-timeout")));

        assertThat(report().out()).contains("(decided) none is set").doesNotContain("Not asked");
    }
}
