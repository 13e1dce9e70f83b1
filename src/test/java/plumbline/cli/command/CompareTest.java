package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `plumbline compare`, as somebody types it.
final class CompareTest {

    private static final String EARLIER =
            """
            {"formatVersion": 1, "incidents": [], "services": [
              {"name": "shop", "root": "", "commit": "0123456789abcdef", "results": [
                %s, %s, %s, %s, %s]}]}
            """
                    .formatted(
                            result("lock-timeout", "HIGH", "FAIL", "waits for ever"),
                            result("drop-table", "CRITICAL", "PASS", ""),
                            result("index-named", "LOW", "PARTIAL", "two of four"),
                            result("seed-once", "LOW", "N/A", ""),
                            result("old-check", "LOW", "PASS", ""));

    private static final String LATER =
            """
            {"formatVersion": 1, "incidents": [], "services": [
              {"name": "shop", "root": "", "results": [
                %s, %s, %s, %s, %s, %s]}]}
            """
                    .formatted(
                            result("lock-timeout", "HIGH", "PASS", ""),
                            result("drop-table", "CRITICAL", "FAIL", "carts\\u001b[2J is gone"),
                            result("index-named", "LOW", "PARTIAL", "two of four"),
                            result("seed-once", "LOW", "FAIL", "runs at each start"),
                            result("new-check", "MEDIUM", "FAIL", "not there"),
                            result("other-check", "MEDIUM", "PASS", ""));

    private static final String TOLD =
            """
            from  before.json · commit 0123456789 · 5 results are only proposed
            to    after.json · 6 results are only proposed

            from \\ to        PASS  PARTIAL     FAIL   absent      sum
            PASS                ·        ·        1        1        2
            PARTIAL             ·        1        ·        ·        1
            FAIL                1        ·        ·        ·        1
            N/A                 ·        ·        1        ·        1
            absent              1        ·        1        ·        2
            sum                 2        1        3        1        7

            Regressed (1)
              PASS → FAIL       CRITICAL shop · drop-table  About drop-table
                carts [2J is gone

            Newly failing, not asked before (1)
              absent → FAIL     MEDIUM   shop · new-check  About new-check
                not there

            Applies now, or does not any more (1)
              N/A → FAIL        LOW      shop · seed-once  About seed-once
                runs at each start

            Fixed (1)
              FAIL → PASS       HIGH     shop · lock-timeout  About lock-timeout

            New, not asked before (1)
              absent → PASS     MEDIUM   shop · other-check  About other-check

            Not asked any more (1)
              PASS → absent     LOW      shop · old-check  About old-check

            The same (1)

            Score (a PARTIAL is worth nothing): 50.0 → 33.3 = +25.0 fixed (1) −25.0 regressed (1) −10.0 applicability (1) +2.9 catalogue +2 checks −9.6 catalogue −1 check
            Proposals count as if each were accepted. A result is what a person decides.
            """;

    @TempDir Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void write() throws IOException {
        before = Files.writeString(folder.resolve("before.json"), EARLIER);
        after = Files.writeString(folder.resolve("after.json"), LATER);
    }

    private static String result(String check, String severity, String proposal, String reason) {
        return """
        {"check": "%1$s", "title": "About %1$s", "severity": "%2$s", "proposal": "%3$s",
         "reason": "%4$s", "digest": "d", "evidence": []}\
        """
                .formatted(check, severity, proposal, reason);
    }

    private Run compare(String... more) {
        String[] all =
                Stream.concat(
                                Stream.of("compare", before.toString(), after.toString()),
                                Stream.of(more))
                        .toArray(String[]::new);
        Run run = Run.of(new DesktopDouble(), all);
        String here = folder + "/";
        return new Run(run.exit(), run.out().replace(here, ""), run.err().replace(here, ""));
    }

    @Test
    void whatIsDifferentIsToldAsText() {
        Run run = compare();

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines(TOLD);
    }

    private JsonNode json(String... more) {
        String[] all =
                Stream.concat(Stream.of("--format", "json"), Stream.of(more))
                        .toArray(String[]::new);
        return JsonMapper.shared().readTree(compare(all).out());
    }

    @Test
    void theJsonKeepsItsContract() {
        JsonNode json = json();

        assertThat(json.at("/from/file").asString()).isEqualTo("before.json");
        assertThat(json.at("/from/services/0/commit").asString()).isEqualTo("0123456789abcdef");
        assertThat(json.at("/from/date").isNull()).isTrue();
        assertThat(json.at("/to/proposed").asInt()).isEqualTo(6);
        assertThat(json.at("/counts/regressed").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/evidence-changed").asInt()).isZero();
        assertThat(json.at("/transitions/0").toString())
                .isEqualTo("{\"from\":\"PASS\",\"to\":\"FAIL\",\"count\":1}");
        assertThat(json.at("/changes/0").toString())
                .startsWith(
                        "{\"service\":\"shop\",\"check\":\"drop-table\","
                                + "\"title\":\"About drop-table\",\"group\":\"regressed\","
                                + "\"from\":\"PASS\",\"to\":\"FAIL\",\"severity\":\"CRITICAL\","
                                + "\"why\":[\"result\"],\"basis\":\"proposed\"");
        assertThat(json.get("changes").size()).isEqualTo(6);
        assertThat(json.at("/services/0/kind").asString()).isEqualTo("in-both");
    }

    @Test
    void theScoreInTheJsonAddsUp() {
        JsonNode json = json("--formula", "half");

        assertThat(json.at("/score/formula").asString()).isEqualTo("half-credit");
        BigDecimal sum = json.at("/score/before").decimalValue();
        for (JsonNode term : json.at("/score/terms")) {
            sum = sum.add(term.get("change").decimalValue());
        }
        assertThat(sum).isEqualByComparingTo(json.at("/score/after").decimalValue());
        assertThat(json.at("/services/0/score")).isEqualTo(json.get("score"));
    }

    /// The weightiest that is worse is CRITICAL; what applies now and fails is LOW.
    @ParameterizedTest
    @CsvSource({"critical, CRITICAL, 1", "critical, MEDIUM, 0", "medium, MEDIUM, 1"})
    void aPipelineIsStoppedByWhatGotWorse(String failOn, String weight, int exit)
            throws IOException {
        Files.writeString(after, LATER.replace("CRITICAL", weight));

        assertThat(compare("--fail-on", failOn).exit()).isEqualTo(exit);
    }

    @Test
    void whatIsNoWorseStopsNoPipeline() throws IOException {
        Files.writeString(after, EARLIER);

        assertThat(compare("--fail-on", "info").exit()).isZero();
    }

    @Test
    void allThatIsWorseIsToldAndOfTheRestAFew() throws IOException {
        Files.writeString(before, services(30, "PASS", "N/A", "FAIL"));
        Files.writeString(after, services(30, "FAIL", "FAIL", "PASS"));

        assertThat(compare().out())
                .contains("shop-29 · a", "shop-29 · b")
                .contains("Fixed (30)")
                .contains("  and 10 more; --format json lists all")
                .containsOnlyOnce("more;");
    }

    private static String services(int count, String... proposals) {
        String results =
                "%s, %s, %s"
                        .formatted(
                                result("a", "LOW", proposals[0], ""),
                                result("b", "LOW", proposals[1], ""),
                                result("c", "LOW", proposals[2], ""));
        return IntStream.range(0, count)
                .mapToObj(
                        each ->
                                "{\"name\": \"shop-%d\", \"root\": \"\", \"results\": [%s]}"
                                        .formatted(each, results))
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"formatVersion\": 1, \"incidents\": [], \"services\": [",
                                "]}"));
    }

    @Test
    void aCheckThatFailedMakesTheComparisonIncomplete() throws IOException {
        Files.writeString(
                after,
                EARLIER.replace(
                        "\"incidents\": []",
                        "\"incidents\": [{\"part\": \"x\", \"file\": \"y\", \"message\": \"z\"}]"));

        Run run = compare();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("  Incomplete: x failed on “y”");
    }

    @Test
    void anotherProfileIsSaidToBeOne() throws IOException {
        String profile =
                """
                "profile": [{"switch": "postgresql", "value": "%s"},
                {"switch": "varchar", "value": "text"}], "services"\
                """;
        Files.writeString(before, EARLIER.replace("\"services\"", profile.formatted("14")));
        Files.writeString(after, EARLIER.replace("\"services\"", profile.formatted("13-16")));

        assertThat(compare().out())
                .contains("for that alone: postgresql was “14” and is “13-16”.\n")
                .doesNotContain("varchar");
        assertThat(json().get("profile").toString())
                .isEqualTo("[{\"switch\":\"postgresql\",\"from\":\"14\",\"to\":\"13-16\"}]");
    }

    @Test
    void aServiceThatWasRenamedIsComparedWhenSomebodySaysSo() throws IOException {
        Files.writeString(after, EARLIER.replace("\"shop\"", "\"store\""));

        assertThat(compare().out())
                .contains("Only in the earlier audit: shop")
                .contains("Only in the later audit: store")
                .contains("plumbline compare --service \"shop=store\".");
        assertThat(compare("--service", "shop=store").out())
                .contains("Renamed: shop is store now.")
                .contains("The same (5)")
                .contains("50.0 → 50.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --service cart=shop             | There is no service “cart” in before.json.
                    --service shop=cart             | There is no service “cart” in after.json.
                    --service shop                  | “shop” is not a value for --service OLD=NEW.
                    --formula most                  | “most” is none of these: strict, half, lenient.
                    --fail-on most                  | “most” is none of these: INFO, LOW, MEDIUM, HIGH, CRITICAL.
                    """)
    void wrongUseIsRefused(String typed, String sentence) {
        Run run = compare(typed.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("plumbline: " + sentence);
    }

    @Test
    void whatIsNotThereIsWrongUseAndWhatCannotBeReadIsNot() throws IOException {
        Files.write(after, "{\"cut off".getBytes(StandardCharsets.UTF_16));
        Run damaged = compare();
        assertThat(damaged.exit()).isEqualTo(3);
        assertThat(damaged.err()).contains("after.json is not what").contains("PL-222");

        Files.delete(after);
        Run missing = compare();
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no file or folder “after.json”.");
    }
}
