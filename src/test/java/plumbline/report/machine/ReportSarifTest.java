package plumbline.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.EarlierAudit;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.review.compare.Snapshot;
import plumbline.words.Words;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// SARIF says of each cell what was decided, and of nothing more than that.
final class ReportSarifTest {

    @TempDir Path folder;

    private Report report;

    @BeforeEach
    void decide() {
        report = SmallFleet.reviewed(folder);
    }

    private static JsonNode run(ReportSarif format, Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(report, bytes);
        JsonNode file = JsonMapper.shared().readTree(bytes.toByteArray());
        assertThat(file.get("version").asString()).isEqualTo("2.1.0");
        return file.get("runs").get(0);
    }

    private JsonNode result(String service, String check) throws IOException {
        for (JsonNode each : run(ReportSarif.whole(), report).get("results")) {
            if (each.get("ruleId").asString().equals(check)
                    && each.at("/properties/service").asString().equals(service)) {
                return each;
            }
        }
        throw new AssertionError(service + " has no " + check);
    }

    private static List<String> told(JsonNode result) {
        return List.of(
                result.get("kind").asString(),
                result.get("level").asString(),
                result.at("/properties/result").asString());
    }

    @Test
    void eachResultHasTheKindThatSarifKnowsForIt() throws IOException {
        assertThat(told(result("shop", "index-concurrently")))
                .containsExactly("fail", "error", "fail");
        assertThat(told(result("stock", "drop-table"))).startsWith("fail").endsWith("partial");
        assertThat(told(result("shop", "descriptive-name")))
                .containsExactly("pass", "none", "pass");
        assertThat(told(result("stock", "lock-timeout")))
                .containsExactly("notApplicable", "none", "na");
    }

    @Test
    void whatNobodyDecidedIsThereToReview() throws IOException {
        JsonNode proposed = result("stock", "index-concurrently");
        JsonNode imported = result("stock", "descriptive-name");

        assertThat(told(proposed)).containsExactly("review", "none", "open");
        assertThat(proposed.at("/message/text").asString()).startsWith("not reviewed: proposed ");
        assertThat(told(imported)).containsExactly("review", "none", "open");
        assertThat(imported.at("/message/text").asString())
                .isEqualTo("not reviewed: imported as PARTIAL: two say nothing");
        assertThat(imported.at("/properties/shown").asString()).isEqualTo("partial");
    }

    @Test
    void dispositionsSuppressWhereTheyHold() throws IOException {
        JsonNode accepted = result("stock", "drop-table").get("suppressions").get(0);
        JsonNode fix = result("shop", "index-concurrently").get("suppressions").get(0);

        assertThat(accepted.get("status").asString()).isEqualTo("accepted");
        assertThat(accepted.get("justification").asString())
                .isEqualTo("accepted-risk: small table (ak; until 2026-12-01; A-1)");
        assertThat(fix.get("status").asString()).isEqualTo("rejected");
        assertThat(result("shop", "descriptive-name").get("suppressions")).isEmpty();
    }

    @Test
    void evidenceIsAPlaceInTheOpenedFolder() throws IOException {
        JsonNode place = result("shop", "index-concurrently").at("/locations/0/physicalLocation");

        assertThat(place.at("/artifactLocation/uri").asString())
                .isEqualTo("shop/src/main/resources/db/migration/V2__Index_orders.sql");
        assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(1);
        assertThat(place.at("/region/snippet/text").asString()).contains("CREATE INDEX");
        assertThat(run(ReportSarif.whole(), report).at("/originalUriBaseIds/%SRCROOT%").isObject())
                .isTrue();
    }

    @Test
    void everyResultNamesItsRuleAndWhatItIsKnownBy() throws IOException {
        JsonNode run = run(ReportSarif.whole(), report);
        JsonNode rules = run.at("/tool/driver/rules");

        assertThat(run.get("results")).hasSize((int) report.cells().count());
        assertThat(run.get("results"))
                .allSatisfy(
                        each ->
                                assertThat(rules.get(each.get("ruleIndex").asInt()).get("id"))
                                        .isEqualTo(each.get("ruleId")))
                .extracting(each -> each.at("/partialFingerprints/plumblineCell~1v1").asString())
                .doesNotHaveDuplicates();
        assertThat(rules.get(0).at("/help/markdown").asString()).isNotBlank();
    }

    @Test
    void itSaysHowFarTheAuditHasCome() throws IOException {
        JsonNode properties = run(ReportSarif.whole(), report).get("properties");

        assertThat(properties.get("draft").asBoolean()).isTrue();
        assertThat(properties.get("notReviewed").asLong()).isEqualTo(report.unreviewed());
        assertThat(properties.at("/score/counted").asString()).isEqualTo("1 / 3");
        assertThat(properties.at("/services/1/name").asString()).isEqualTo("stock");
        assertThat(properties.at("/auditors/0").asString()).isEqualTo("Ada");
    }

    @Test
    void gitHubGetsOnlyWhatDoesNotPassAndEachWithAPlace() throws IOException {
        JsonNode results = run(ReportSarif.forGitHub(), report).get("results");

        assertThat(results)
                .hasSize(
                        (int) report.cells().filter(each -> each.shown().isWorthTelling()).count());
        assertThat(results)
                .allMatch(each -> each.at("/locations/0/physicalLocation").isObject())
                .allMatch(
                        each -> each.at("/partialFingerprints/primaryLocationLineHash").isString());
    }

    @Test
    void whatBecameOfAResultSinceAnEarlierAuditIsItsBaselineState() throws IOException {
        report = report.comparedWith(EarlierAudit.of(report));

        assertThat(state(result("shop", "index-concurrently"))).isEqualTo("updated");
        assertThat(state(result("stock", "drop-table"))).isEqualTo("unchanged");
        JsonNode gone = result("old-shop", "hand-made");
        assertThat(state(gone)).isEqualTo("absent");
        assertThat(gone.get("level").asString()).isEqualTo("none");
        assertThat(gone.at("/message/text").asString())
                .startsWith("not asked any more: was FAIL: =HYPERLINK");
        assertThat(run(ReportSarif.forGitHub(), report).get("results").valueStream())
                .noneMatch(each -> state(each).equals("absent"));
    }

    @Test
    void whatWasNotAskedBeforeIsNew() throws IOException {
        Snapshot before = EarlierAudit.of(report);
        report =
                report.comparedWith(new Snapshot(before.source(), new TreeMap<>(), before.flaws()));

        assertThat(state(result("shop", "index-concurrently"))).isEqualTo("new");
    }

    @Test
    void withoutAnEarlierAuditThereIsNoBaselineState() throws IOException {
        assertThat(run(ReportSarif.whole(), report).toString()).doesNotContain("baselineState");
    }

    private static String state(JsonNode result) {
        return result.get("baselineState").asString();
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ReportSarif.whole().write(report, once);
        ReportSarif.whole().write(report, again);

        assertThat(once.toByteArray()).isEqualTo(again.toByteArray());
    }

    @Test
    void whatItCannotTellIsSaid() {
        assertThat(ReportSarif.whole().losses(Words.english())).hasSize(1);
        assertThat(ReportSarif.forGitHub().losses(Words.english())).hasSize(2);
    }
}
