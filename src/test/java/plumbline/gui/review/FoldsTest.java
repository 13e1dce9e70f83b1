package plumbline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Decide;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.Weigh;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Services that show the same stand in one line, and are decided as one.
final class FoldsTest {

    private static final CheckInfo TLS =
            FleetFixture.check("tls", Section.CONFIGURATION, Severity.HIGH);
    private static final CheckInfo LOCK =
            FleetFixture.check("lock", Section.CONFIGURATION, Severity.LOW);

    @TempDir Path home;
    private FleetFixture fleet;
    private ReviewViewModel model;

    @BeforeEach
    void setUp() {
        fleet = new FleetFixture(home);
        Stream.of("a", "b", "c").forEach(each -> fleet.propose(each, TLS, Status.FAIL, "no TLS"));
        fleet.propose("d", TLS, Status.PASS, "TLS");
        Stream.of("a", "b", "c").forEach(each -> fleet.propose(each, LOCK, Status.PASS, "locked"));
        fleet.open();
        model =
                new ReviewViewModel(
                        fleet.audit(),
                        new SharedFilter(),
                        new Selection(new Navigator()),
                        WorkspaceFixture.words());
        model.turn();
    }

    private static List<String> services(List<AuditRow> rows) {
        return rows.stream().map(AuditRow::service).toList();
    }

    private List<String> lines() {
        return model.items().stream().map(each -> String.join("+", services(each.rows()))).toList();
    }

    private void decide(Status status) {
        new Verdicts(fleet.audit()).decide(model.rows(), status);
    }

    @Test
    void theSameIsOneLineWhichAKeyOpensAndAnotherCloses() {
        assertThat(lines()).containsExactly("a+b+c", "d");

        model.folds().unfold();
        assertThat(lines()).containsExactly("a+b+c", "a", "b", "c", "d");

        model.step(2);
        model.folds().fold();
        assertThat(lines()).containsExactly("a+b+c", "d");
        assertThat(model.findRow()).contains(fleet.row("b", TLS));
    }

    @Test
    void oneVerdictIsGivenToAllAndEachHasItsOwnRecord() {
        decide(Status.FAIL);

        Stream.of("a", "b", "c")
                .map(each -> fleet.row(each, TLS).state())
                .forEach(
                        each -> {
                            assertThat(each.findStatus()).contains(Status.FAIL);
                            assertThat(each.reason()).isEqualTo("so it is");
                            assertThat(each.evidence()).hasSize(1);
                        });
        assertThat(fleet.row("d", TLS).isOpen()).isTrue();
        assertThat(lines()).containsExactly("a+b+c", "d");
    }

    @Test
    void theWayToOpenCellsStopsAtEachFoldOnce() {
        decide(Status.FAIL);
        model.stepToOpen(1);
        assertThat(services(model.rows())).containsExactly("d");

        decide(Status.PASS);
        model.stepToOpen(1);
        assertThat(model.subjectProperty().get()).isEqualTo("lock");
        assertThat(services(model.rows())).containsExactly("a", "b", "c");
    }

    @Test
    void whatWasDecidedAloneIsNotDecidedAgainWithTheOthers() {
        model.folds().unfold();
        model.step(1);
        decide(Status.NOT_APPLICABLE);
        model.folds().fold();

        assertThat(services(model.rows())).containsExactly("b", "c");
        decide(Status.FAIL);

        assertThat(fleet.row("a", TLS).state().findStatus()).contains(Status.NOT_APPLICABLE);
        model.refresh();
        assertThat(lines()).containsExactly("b+c", "a", "d");
    }

    @Test
    void whatSomebodySaidOfOneKeepsItApart() {
        fleet.audit().perform(new GiveReason(fleet.row("b", TLS).cell(), "behind a proxy"));
        model.refresh();
        assertThat(lines()).containsExactly("a+c", "b", "d");
    }

    @Test
    void anotherSeverityKeepsACellApart() {
        fleet.audit()
                .perform(
                        new Weigh(
                                new Subject.OfCell(fleet.row("c", TLS).cell()),
                                new Decision.Weight(Severity.CRITICAL, "on the internet")));
        model.refresh();
        assertThat(lines()).containsExactly("a+b", "c", "d");
    }

    @Test
    void theCellOfAServiceIsFoundInItsFoldAndFromTheOtherSideAgain() {
        model.go(fleet.row("c", TLS).cell());
        assertThat(lines()).containsExactly("a+b+c", "d");
        assertThat(model.findRow()).contains(fleet.row("c", TLS));

        model.turn();
        assertThat(model.subjectProperty().get()).isEqualTo("c");
    }

    @Test
    void oneOfThemIsShownAlone() {
        model.folds().goTo(fleet.row("b", TLS));

        assertThat(services(model.rows())).containsExactly("b");
        fleet.audit().perform(Decide.one(fleet.row("b", TLS).cell(), Status.PASS, "seen"));
        assertThat(fleet.row("a", TLS).isOpen()).isTrue();
    }
}
