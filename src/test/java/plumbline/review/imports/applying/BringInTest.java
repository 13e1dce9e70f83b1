package plumbline.review.imports.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.problem.ProblemException;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.assumption.Assumptions;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Decision.Origin;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Deed;
import plumbline.review.deed.Detach;
import plumbline.review.deed.TakeBack;
import plumbline.review.imports.locating.Located;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.locating.Reference;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.locating.Whereabouts;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class BringInTest {

    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    private static final String AUDIT =
            """
            # Tram Service Audit
            **Service:** tram
            | Check | Status | Evidence |
            |---|---|---|
            | Reverses up | PASS | all tables |
            | Complete rollback | FAIL | the enum stays |
            | lock_timeout configured | PARTIAL | in one file |
            | Drivers are polite | PASS | asked three |
            | Idempotency tested | UNKNOWN | |

            ## Issues Found
            - [ ] **No seed data** *(Skipped: there is no production data yet)*
            - [ ] **No rollback testing** *(Skipped: no production data to lose)*
            """;

    private final CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());
    private final Author author = Author.of("Ada");
    private final Review review = new Review();

    @TempDir private Path folder;
    private BringIn deed;

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("tram.md"), AUDIT);
        deed = new BringIn(report(file), NOW);
    }

    private Reconciliation report(Path file) {
        return Reconciliation.of(ReportFile.read(file), null, matcher, LocalDate.of(2026, 2, 3));
    }

    @Test
    void resultsComeInUnconfirmedAndTheWorstOfSeveralCounts() {
        perform(deed);

        assertThat(result("down-reverses-up"))
                .isEqualTo(new Decision.Result(Status.FAIL, Origin.IMPORTED));
        assertThat(result("lock-timeout"))
                .isEqualTo(new Decision.Result(Status.PARTIAL, Origin.IMPORTED));
        assertThat(result("imported/drivers-are-polite"))
                .isEqualTo(new Decision.Result(Status.PASS, Origin.IMPORTED));
    }

    @Test
    void whatNobodyJudgedHasNoResult() {
        perform(deed);

        assertThat(review.find(place("test-idempotency", Aspect.RESULT))).isEmpty();
    }

    @Test
    void everyRowIsEvidenceWithItsLine() {
        perform(deed);

        String id = "I-" + deed.report().sha256().substring(0, 12);
        Cell cell = new Cell("tram", "down-reverses-up");
        assertThat(
                        review.find(
                                Place.of(cell, Aspect.EVIDENCE, id + "-6"),
                                Decision.Supported.class))
                .hasValueSatisfying(
                        each -> {
                            assertThat(each.evidence().text())
                                    .isEqualTo("tram.md, line 6: the enum stays");
                            assertThat(each.evidence().supports()).isEqualTo(Status.FAIL);
                        });
    }

    @Test
    void whatAPersonDecidedStaysAndTheOldVerdictIsANote() {
        Cell cell = new Cell("tram", "lock-timeout");
        perform(Decide.one(cell, Status.PASS, "the role has one"));

        perform(deed);

        assertThat(result("lock-timeout"))
                .isEqualTo(new Decision.Result(Status.PASS, Origin.PERSON));
        assertThat(review.decisions())
                .extracting(Map.Entry::getValue)
                .contains(
                        new Decision.Text(
                                "tram.md says PARTIAL:\nlock_timeout configured: in one file"));
    }

    @Test
    void skippedIssuesRestOnWhatTheyShareAndReopenTogether() {
        perform(deed);

        Decision.Disposed seeds =
                review.find(place("seed-present", Aspect.DISPOSITION), Decision.Disposed.class)
                        .orElseThrow();
        assertThat(seeds.disposition().kind()).isEqualTo(Disposition.Kind.SKIPPED);
        String assumption = seeds.disposition().assumptions().getFirst();
        assertThat(Assumptions.of(review).restingOn(assumption)).hasSize(2);
    }

    @Test
    void whatDoesNotAgreeIsKeptAsNotes() {
        perform(deed);

        assertThat(review.decisions())
                .extracting(Map.Entry::getValue)
                .filteredOn(Decision.Text.class::isInstance)
                .extracting(each -> ((Decision.Text) each).text())
                .anyMatch(each -> each.startsWith("line 12: DECIDED_BUT_UNTICKED: "))
                .hasSizeGreaterThan(deed.report().flags().size());
    }

    @Test
    void itIsOneActionThatCanBeTakenBackAndIsNotDoneTwice() {
        Action action = author.act(review, deed).orElseThrow();
        review.add(action);

        assertThat(author.act(review, deed)).isEmpty();
        perform(TakeBack.undo(action));
        assertThat(review.decisions()).isEmpty();
    }

    @Test
    void aSavedAuditKeepsTheDocumentToTheByte() throws IOException {
        Path audit = folder.resolve("fleet.plumb");
        bringIn(audit, References.NONE);

        Path kept = audit.resolve("evidence/" + deed.report().sha256().substring(0, 2));
        assertThat(kept.resolve(deed.report().sha256() + ".md")).hasContent(AUDIT);
        assertThat(audit.resolve("journal.jsonl")).content().contains("\"IMPORTED\"");
    }

    @Test
    void evidenceIsHeldToThePlacesThatWereFoundAndKeepsItsText() {
        perform(new BringIn(deed.report(), found(7), NOW));

        assertThat(evidence("")).isEqualTo(anchored("in one file", Status.PARTIAL, 1));
        assertThat(evidence(".2")).isEqualTo(anchored("in one file", Status.PARTIAL, 2));
    }

    @Test
    void evidenceOfAnIssueIsThatOfItsCheck() {
        perform(new BringIn(deed.report(), found(12), NOW));

        assertThat(review.decisions())
                .extracting(Map.Entry::getValue)
                .filteredOn(Decision.Supported.class::isInstance)
                .filteredOn(each -> ((Decision.Supported) each).evidence().anchor() != null)
                .hasSize(2)
                .allMatch(each -> ((Decision.Supported) each).evidence().supports() == Status.FAIL);
    }

    @Test
    void placesThatAreFoundLaterAreAddedToTheEvidenceThatIsThere() {
        perform(deed);

        perform(new BringIn(deed.report(), found(7), NOW));

        assertThat(evidence("").anchor()).isEqualTo(anchor(1));
        assertThat(evidence(".2").anchor()).isEqualTo(anchor(2));
        assertThat(author.act(review, new BringIn(deed.report(), found(7), NOW))).isEmpty();
    }

    @Test
    void evidenceThatSomebodyTookAwayDoesNotComeBack() {
        perform(deed);
        Cell cell = new Cell("tram", "lock-timeout");
        perform(new Detach(cell, evidenceId("")));

        perform(new BringIn(deed.report(), found(7), NOW));

        assertThat(review.find(Place.of(cell, Aspect.EVIDENCE, evidenceId("")))).isEmpty();
    }

    @Test
    void nothingIsEverWrittenIntoAServiceThatWasLookedThrough() {
        Path inside = folder.resolve("tram/audits/x.plumb");

        assertThatThrownBy(
                        () ->
                                new ImportFolder(inside, author, List.of(folder.resolve("tram")))
                                        .bringIn(List.of()))
                .isInstanceOf(ProblemException.class);
        assertThat(inside).doesNotExist();
    }

    private static References found(int line) {
        Located both =
                new Located(
                        line,
                        "tram",
                        new Reference.Numbers("migrations 001-002", 1, 2),
                        new Whereabouts.Found(
                                Whereabouts.Ground.FILE, List.of(anchor(1), anchor(2))));
        return new References(List.of(both), List.of("/tram"), List.of());
    }

    private static Anchor anchor(int line) {
        return new Anchor("1.sql", "", "", line, line, "", "", Copies.NONE, "");
    }

    private String evidenceId(String number) {
        return "I-" + deed.report().sha256().substring(0, 12) + "-7" + number;
    }

    private EvidenceItem evidence(String number) {
        Place place =
                Place.of(new Cell("tram", "lock-timeout"), Aspect.EVIDENCE, evidenceId(number));
        return review.find(place, Decision.Supported.class).orElseThrow().evidence();
    }

    private static EvidenceItem anchored(String text, Status supports, int line) {
        return new EvidenceItem(
                EvidenceItem.Kind.LINES,
                "tram.md, line 7: " + text,
                supports,
                NOW,
                anchor(line),
                "");
    }

    private void bringIn(Path audit, References references) {
        new ImportFolder(audit, author, List.of())
                .bringIn(List.of(new LocatedReport(deed.report(), references)));
    }

    private void perform(Deed some) {
        author.act(review, some).ifPresent(review::add);
    }

    private Decision result(String check) {
        return review.find(place(check, Aspect.RESULT)).orElseThrow();
    }

    private static Place place(String check, Aspect aspect) {
        return Place.of(new Cell("tram", check), aspect);
    }
}
