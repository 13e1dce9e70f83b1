package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.agreement.Difference;
import plumbline.review.agreement.Disagreement;
import plumbline.review.agreement.Disagreement.Basis;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

final class MatrixViewModelTest {

    private static final CheckInfo PREFIX =
            FleetFixture.check("prefix", Section.FILE_STRUCTURE, Severity.LOW);
    private static final CheckInfo LOCK =
            FleetFixture.check("lock-timeout", Section.LOCKING, Severity.CRITICAL);
    private static final CheckInfo INDEX =
            FleetFixture.check("index", Section.LOCKING, Severity.HIGH);

    @TempDir Path home;
    private FleetFixture fleet;
    private Verdicts verdicts;
    private MatrixViewModel model;

    @BeforeEach
    void setUp() {
        fleet = new FleetFixture(home);
        for (String service : List.of("orders", "billing")) {
            fleet.propose(service, PREFIX, Status.PASS, "001_");
            fleet.propose(service, LOCK, Status.FAIL, "no lock_timeout");
            fleet.propose(service, INDEX, Status.PARTIAL, "index of " + service);
        }
        verdicts = new Verdicts(fleet.open());
        model =
                new MatrixViewModel(
                        fleet.audit(),
                        new SharedFilter(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    @Test
    void agesAreKnownWhileTheyAreShown() {
        InstantSource later = () -> Instant.now().plus(12, ChronoUnit.DAYS);
        model =
                new MatrixViewModel(
                        fleet.audit(), new SharedFilter(), later, WorkspaceFixture.words());
        MatrixCell cell = model.findCell(1, 0).orElseThrow();
        verdicts.decide(List.of(cell.row()), Status.FAIL);
        assertThat(model.age(cell)).isEmpty();

        model.showProperty().set(MatrixViewModel.Show.AGE);
        assertThat(model.age(cell)).hasValue(12);

        fleet.audit().undo();
        assertThat(model.age(cell)).isEmpty();
    }

    @Test
    void oneLookFollowsTheOther() {
        assertThat(MatrixViewModel.Show.RESULT.next()).isEqualTo(MatrixViewModel.Show.SEVERITY);
        assertThat(MatrixViewModel.Show.EVIDENCE.next()).isEqualTo(MatrixViewModel.Show.RESULT);
    }

    @Test
    void checksStandBelowTheirSectionsAndServicesBesideEachOther() {
        assertThat(shown())
                .containsExactly(
                        "File structure 0/2",
                        "prefix",
                        "Performance & locking 0/4",
                        "lock-timeout",
                        "index");
        assertThat(model.services()).containsExactly("orders", "billing");
    }

    @Test
    void whatIsOnlyProposedIsHollowAndCountsNowhere() {
        MatrixCell cell = line("lock-timeout").find("orders").orElseThrow();

        assertThat(cell.status()).isEqualTo(Status.FAIL);
        assertThat(cell.isProposed()).isTrue();
        assertThat(line("lock-timeout").tally().open()).isEqualTo(2);
        assertThat(model.score("orders").value()).isEmpty();
    }

    @Test
    void aVerdictShowsAtItsCellInTheCountsTheHeadingAndTheScore() {
        verdicts.decide(List.of(fleet.row("orders", LOCK)), Status.FAIL);

        assertThat(line("lock-timeout").find("orders").orElseThrow().isProposed()).isFalse();
        assertThat(line("lock-timeout").tally().fail()).isEqualTo(1);
        assertThat(shown()).contains("Performance & locking 1/4");
        assertThat(model.score("orders").value()).hasValue(0);
    }

    @Test
    void differentVerdictsForTheSameEvidenceAreMarkedAndToldWhy() {
        verdicts.decide(List.of(fleet.row("orders", LOCK)), Status.FAIL);
        verdicts.decide(List.of(fleet.row("billing", LOCK)), Status.PASS);

        assertThat(line("lock-timeout").cells().values()).allMatch(MatrixCell::disagrees);
        Disagreement apart = line("lock-timeout").disagreements().getFirst();
        assertThat(apart.basis()).isEqualTo(Basis.SAME_FACT);
        assertThat(apart.differences()).containsExactly(Difference.RESULT);
        assertThat(new MatrixWords(WorkspaceFixture.words()).apart(line("lock-timeout")))
                .isEqualTo("≠ result · same evidence");
    }

    @Test
    void whatWasJudgedDifferentlyCanGoFirst() {
        verdicts.decide(List.of(fleet.row("orders", INDEX)), Status.FAIL);
        verdicts.decide(List.of(fleet.row("billing", INDEX)), Status.PASS);

        model.sortProperty().set(MatrixViewModel.Sort.DISAGREEMENT);

        assertThat(shown())
                .containsExactly(
                        "Judged differently for the same thing: 1 check 2/2",
                        "index",
                        "All other checks 0/4",
                        "prefix",
                        "lock-timeout");
    }

    @Test
    void theWorstCanGoFirst() {
        model.sortProperty().set(MatrixViewModel.Sort.WORST);

        assertThat(shown()).containsExactly("lock-timeout", "index", "prefix");
    }

    @Test
    void aCheckStaysWhereItIsUntilSomebodyAsksForAFreshOrder() {
        model.sortProperty().set(MatrixViewModel.Sort.WORST);
        verdicts.decide(
                List.of(fleet.row("orders", LOCK), fleet.row("billing", LOCK)), Status.PASS);

        assertThat(shown()).containsExactly("lock-timeout", "index", "prefix");
        model.arrange();
        assertThat(shown()).containsExactly("index", "prefix", "lock-timeout");
    }

    @ParameterizedTest
    @CsvSource({
        "lock-, lock-timeout, 'orders billing'",
        "service:bill, 'prefix lock-timeout index', billing",
        "orders check:prefix, prefix, orders",
        "proposed:fail, lock-timeout, 'orders billing'",
        "nothing, '', ''"
    })
    void theFilterOfAllViewsKeepsChecksAndServicesOfWhichSomethingPasses(
            String typed, String checks, String services) {
        model.filter().textProperty().set(typed);

        assertThat(String.join(" ", checks())).isEqualTo(checks);
        assertThat(String.join(" ", model.services())).isEqualTo(services);
    }

    @Test
    void aCellThatDoesNotPassIsLeftOutAndOneThatWasDecidedStays() {
        verdicts.decide(List.of(fleet.row("orders", INDEX)), Status.PASS);
        model.filter().textProperty().set("open:yes check:index");
        assertThat(model.services()).containsExactly("billing");

        model.filter().textProperty().set("open:yes");
        assertThat(checks()).containsExactly("prefix", "lock-timeout", "index");
        assertThat(line("index").cells()).containsOnlyKeys("billing");

        verdicts.decide(List.of(fleet.row("billing", INDEX)), Status.PASS);
        assertThat(line("index").cells()).containsOnlyKeys("billing");
        model.arrange();
        assertThat(checks()).containsExactly("prefix", "lock-timeout");
    }

    @Test
    void anAuditThatIsClosedLeavesNothing() {
        model.audit().rows();
        MatrixViewModel other =
                new MatrixViewModel(
                        new FleetFixture(home).audit(),
                        new SharedFilter(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());

        assertThat(other.lines()).isEmpty();
        assertThat(other.services()).isEmpty();
        assertThat(other.cursor().rows()).isEmpty();
        other.cursor().move(1, 1, true);
        other.cursor().toEnd(true, false);
        assertThat(other.cursor().rows()).isEmpty();
    }

    private Checked line(String check) {
        return checked().stream()
                .filter(each -> each.check().id().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private List<Checked> checked() {
        return model.lines().stream()
                .filter(Checked.class::isInstance)
                .map(Checked.class::cast)
                .toList();
    }

    private List<String> checks() {
        return checked().stream().map(each -> each.check().id()).toList();
    }

    private List<String> shown() {
        return model.lines().stream()
                .map(
                        each ->
                                switch (each) {
                                    case MatrixLine.Heading(String title, int decided, int all) ->
                                            title + " " + decided + "/" + all;
                                    case Checked line -> line.check().id();
                                })
                .toList();
    }
}
