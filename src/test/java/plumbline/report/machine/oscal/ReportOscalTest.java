package plumbline.report.machine.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// OSCAL knows observations, findings and risks; all that was decided is one of these.
final class ReportOscalTest {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    @TempDir Path folder;

    private Report report;

    @BeforeEach
    void decide() {
        report = SmallFleet.reviewed(folder);
    }

    private static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportOscal().write(report, bytes);
        return bytes.toByteArray();
    }

    private static JsonNode read(Report report) throws IOException {
        return JsonMapper.shared().readTree(bytes(report)).get("assessment-results");
    }

    private JsonNode result(String service) throws IOException {
        return one(read(report).get("results"), "title", service);
    }

    private static JsonNode one(JsonNode all, String field, String value) {
        return find(all, field, value).orElseThrow();
    }

    private static Optional<JsonNode> find(JsonNode all, String field, String value) {
        return all.valueStream()
                .filter(each -> each.path(field).asString("").equals(value))
                .findFirst();
    }

    private static Optional<JsonNode> finding(JsonNode result, String check) {
        return result.get("findings")
                .valueStream()
                .filter(each -> each.at("/target/target-id").asString().equals(check))
                .findFirst();
    }

    private static String property(JsonNode of, String name) {
        return one(of.get("props"), "name", name).get("value").asString();
    }

    private static String status(JsonNode finding) {
        return finding.at("/target/status/state").asString()
                + " "
                + finding.at("/target/status/reason").asString()
                + " "
                + finding.at("/target/implementation-status/state").asString("");
    }

    @Test
    void whatPeopleDecidedIsAFinding() throws IOException {
        JsonNode fail = finding(result("shop"), "index-concurrently").orElseThrow();

        assertThat(status(fail)).isEqualTo("not-satisfied fail ");
        assertThat(property(fail, "result")).isEqualTo("FAIL");
        assertThat(property(fail, "decided-by")).isEqualTo("Ada");
        assertThat(status(finding(result("stock"), "drop-table").orElseThrow()))
                .isEqualTo("not-satisfied other partial");
        assertThat(status(finding(result("shop"), "descriptive-name").orElseThrow()))
                .isEqualTo("satisfied pass implemented");
        assertThat(status(finding(result("stock"), "lock-timeout").orElseThrow()))
                .isEqualTo("satisfied other not-applicable");
    }

    @Test
    void whatNobodyReviewedIsAnObservationAndNoFinding() throws IOException {
        JsonNode stock = result("stock");
        JsonNode seen =
                stock.get("observations")
                        .valueStream()
                        .filter(each -> each.has("props"))
                        .filter(
                                each ->
                                        find(each.get("props"), "value", "descriptive-name")
                                                .isPresent())
                        .findFirst()
                        .orElseThrow();

        assertThat(finding(stock, "descriptive-name")).isEmpty();
        assertThat(seen.get("description").asString())
                .isEqualTo("not reviewed: imported as PARTIAL: two say nothing");
        assertThat(property(seen, "basis")).isEqualTo("imported");
    }

    @Test
    void aFailureIsARiskWithWhatWasDecidedAboutIt() throws IOException {
        JsonNode fix = result("shop").get("risks").get(0);
        JsonNode accepted = result("stock").get("risks").get(0);

        assertThat(fix.get("status").asString()).isEqualTo("remediating");
        assertThat(fix.at("/remediations/0/lifecycle").asString()).isEqualTo("recommendation");
        assertThat(accepted.get("status").asString()).isEqualTo("deviation-approved");
        assertThat(accepted.get("deadline").asString()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(property(accepted, "owner")).isEqualTo("ak");
    }

    @Test
    void everyCheckThatWasAskedIsAControl() throws IOException {
        JsonNode shop = result("shop");

        assertThat(shop.at("/reviewed-controls/control-selections/0/include-controls"))
                .hasSize((int) report.about("shop").cells().count());
        assertThat(property(shop, "open")).isNotEqualTo("0");
    }

    @Test
    void evidenceLeadsToItsLines() throws IOException {
        List<String> places =
                read(report).findValues("relevant-evidence").stream()
                        .flatMap(JsonNode::valueStream)
                        .map(each -> each.path("href").asString(""))
                        .toList();

        assertThat(places).contains("shop/src/main/resources/db/migration/V2__Index_orders.sql#L1");
    }

    @Test
    void everyUuidIsThereAndIsOneOfVersionFive() throws IOException {
        JsonNode whole = read(report);
        List<String> made = texts(whole, "uuid");
        List<String> meant =
                Stream.of("observation-uuid", "risk-uuid", "subject-uuid")
                        .flatMap(each -> texts(whole, each).stream())
                        .toList();

        assertThat(made).doesNotHaveDuplicates().allMatch(each -> UUID.matcher(each).matches());
        assertThat(meant).isNotEmpty().isSubsetOf(made);
        assertThat(made).contains(whole.at("/import-ap/href").asString().substring(1));
    }

    private static List<String> texts(JsonNode in, String name) {
        return in.findValues(name).stream().map(JsonNode::asString).toList();
    }

    @Test
    void aNameOrAReasonOfSomebodyMaliciousIsText() throws IOException {
        List<String> bad = new ArrayList<>();
        read(report)
                .findValues("description")
                .forEach(
                        each -> {
                            if (each.asString().contains("<script>")
                                    && !each.asString().contains("\\<script\\>")) {
                                bad.add(each.asString());
                            }
                        });
        assertThat(bad).isEmpty();
        assertThat(OscalText.value(SmallFleet.HOSTILE)).doesNotContain("\n", "\u0007");
        assertThat(OscalText.value("\uFEFFa\u2028b\u2029c\u00A0")).isEqualTo("a b c");
        assertThat(OscalText.line("a *b* [c]")).isEqualTo("a \\*b\\* \\[c\\]");
        assertThat(OscalText.token("1 a/b")).isEqualTo("_1_a_b");
        assertThat(OscalText.value(" ")).isEqualTo("-");
    }

    @Test
    void theSameReportHasTheSameBytes() throws IOException {
        assertThat(bytes(report)).isEqualTo(bytes(report));
    }
}
