package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.subject.FleetSubject;
import plumbline.check.Proposal;
import plumbline.check.catalogue.Checks;
import plumbline.check.evaluation.Evaluation;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For each graded row of the three audits made by hand: what is proposed, and where that is not
/// what the row says, the fact that speaks against the row.
final class ProposalsTest {

    private static final Path SAMPLES = Path.of("sample-projects");
    private static final Path PROPOSALS =
            Path.of("src/test/resources/plumbline/samples/proposals.tsv");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    /// A row of an audit, its check, what is proposed, and why it is not the row's verdict.
    record Row(String id, String check, String proposal, String why) {

        private static Row of(String line) {
            List<String> cells = List.of(line.split("\t", -1));
            return new Row(
                    cells.get(0), cells.get(1), cells.get(2), cells.size() > 3 ? cells.get(3) : "");
        }
    }

    static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(PROPOSALS)) {
            return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
        }
    }

    private static Map<String, FactRow> facts() throws IOException {
        return FactsPage.read(SAMPLES.resolve("FACTS.md")).of("000", "001", "002").stream()
                .collect(Collectors.toMap(FactRow::id, each -> each));
    }

    @Test
    void everyRowHasItsProposal() throws IOException {
        assertThat(rows()).extracting(Row::id).containsAll(facts().keySet()).hasSize(123);
    }

    @Test
    void whatDiffersFromARowSaysTheFact() throws IOException {
        Map<String, FactRow> facts = facts();
        assertThat(rows())
                .allSatisfy(
                        row -> {
                            boolean same =
                                    Objects.requireNonNull(facts.get(row.id()))
                                            .verdict()
                                            .equals(row.proposal());
                            assertThat(row.why().isEmpty()).as(row.id()).isEqualTo(same);
                        });
    }

    @ParameterizedTest
    @MethodSource("projects")
    void theProposalsAreThese(String project) throws IOException {
        Map<String, FactRow> facts = facts();
        List<Row> rows =
                rows().stream()
                        .filter(
                                row ->
                                        Objects.requireNonNull(facts.get(row.id()))
                                                .project()
                                                .equals(project))
                        .toList();

        Map<String, String> proposed = propose(project);

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(proposed.get(row.check()))
                                        .as(row.id() + " " + row.check())
                                        .isEqualTo(row.proposal()));
    }

    /// One check that never ends would keep all others waiting.
    @Test
    void everyCheckComesToAnEndOnAllSamples() {
        List<Outcome> outcomes =
                assertTimeoutPreemptively(Duration.ofMinutes(2), () -> evaluate(SAMPLES));

        assertThat(outcomes).hasSizeGreaterThan(10);
        assertThat(outcomes).allSatisfy(each -> assertThat(each.failed()).isEmpty());
    }

    static List<String> projects() {
        return List.of("analytics-service", "ticket-service", "order-service");
    }

    /// The proposals by their check, without a failed check.
    private static Map<String, String> propose(String project) {
        Outcome outcome = evaluate(SAMPLES.resolve(project)).getFirst();
        assertThat(outcome.failed()).isEmpty();
        Map<String, String> proposed = new LinkedHashMap<>();
        for (Proposal each : outcome.proposals()) {
            proposed.put(each.check().id(), each.status().title());
        }
        return proposed;
    }

    private static List<Outcome> evaluate(Path folder) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        FleetSubject fleet =
                FleetSubject.of(
                        reader.readWithHistory(folder, Progress.none()), Profile.USUAL, NOW);
        return new Evaluation(Checks.all()).evaluate(fleet, Progress.none());
    }
}
