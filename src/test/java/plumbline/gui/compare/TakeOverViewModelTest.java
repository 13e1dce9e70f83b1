package plumbline.gui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.compare.CheckDigest;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Define;
import plumbline.review.deed.Switch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the last audit decided comes into the open one when somebody says so.
final class TakeOverViewModelTest {

    private static final Cell OWN = new Cell("orders", "own/restored");

    @TempDir Path home;
    private AuditFixture fixture;
    private TakeOverViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        model =
                new TakeOverViewModel(
                        fixture.audit(),
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    private Path lastAudit() {
        Path last = home.resolve("last.plumb");
        AuditFile file = new AuditFile("last", List.of(), "1", CheckDigest.all(Checks.infos()), "");
        try (Audit audit = AuditFolder.create(last, file)) {
            audit.performAll(
                    Author.of("mia"),
                    List.of(
                            new Define(
                                    OWN.check(),
                                    new OwnCheck(
                                            Section.BACKUP, Severity.HIGH, "Restored", "By whom?")),
                            Decide.one(OWN, Status.PASS, "on Monday"),
                            Decide.one(AuditFixture.ORDERS, Status.FAIL, "blocks writes"),
                            new Switch(
                                    List.of("lock-timeout"),
                                    new Decision.Unasked("set by the pool"))));
        }
        return last;
    }

    @Test
    void ofChecksAllIsProposedAndResultsWithoutEvidenceAreQuestions() {
        model.look(lastAudit());

        assertThat(model.isPossible()).isTrue();
        assertThat(model.lines()).hasSize(4);
        assertThat(model.lines()).filteredOn(TakeOverLine::isProposal).hasSize(2);
        assertThat(model.wantedProperty().get()).isEqualTo(2);
        assertThat(model.toldProperty().get()).startsWith("2 lines can be taken over");
    }

    @Test
    void takingOverIsOneStepAndTheCellsOfOwnChecksAreThere() {
        model.look(lastAudit());
        model.lines().forEach(each -> each.wantedProperty().set(true));

        model.takeOver();

        assertThat(fixture.row(AuditFixture.ORDERS).state().reason()).isEqualTo("blocks writes");
        assertThat(fixture.row(OWN).state().findStatus()).contains(Status.PASS);
        assertThat(fixture.audit().catalogueProperty().get().asks("lock-timeout")).isFalse();
        assertThat(model.lines()).isEmpty();
        assertThat(model.toldProperty().get()).startsWith("4 lines were taken over.");

        fixture.audit().undo();

        assertThat(fixture.row(AuditFixture.ORDERS).isOpen()).isTrue();
        assertThat(fixture.audit().find(OWN)).isEmpty();
        assertThat(fixture.audit().catalogueProperty().get().asks("lock-timeout")).isTrue();
    }

    @Test
    void anOwnCheckComesWithItsAnswerEvenIfOnlyThatIsWanted() {
        model.look(lastAudit());
        model.want(false);
        model.lines().stream()
                .filter(each -> each.offer() instanceof TakeOverLine.Offer.OfCell)
                .forEach(TakeOverLine::turn);

        model.takeOver();

        assertThat(fixture.row(OWN).state().findStatus()).contains(Status.PASS);
        assertThat(fixture.audit().catalogueProperty().get().asks("lock-timeout")).isTrue();
    }

    @Test
    void whatSomebodyDecidedMeanwhileStays() {
        model.look(lastAudit());
        model.lines().forEach(each -> each.wantedProperty().set(true));
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, "built aside"));

        model.takeOver();

        assertThat(fixture.row(AuditFixture.ORDERS).state().reason()).isEqualTo("built aside");
        assertThat(fixture.row(OWN).state().findStatus()).contains(Status.PASS);
    }

    @Test
    void aReportHoldsNothingToTakeOver() throws Exception {
        model.look(Files.writeString(home.resolve("audit.json"), "{}"));

        assertThat(model.isPossible()).isFalse();
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void anotherAuditForgetsIt() {
        model.look(lastAudit());
        model.shownProperty().set(true);

        fixture.workspace().close();

        assertThat(model.isPossible()).isFalse();
        assertThat(model.shownProperty().get()).isFalse();
    }
}
