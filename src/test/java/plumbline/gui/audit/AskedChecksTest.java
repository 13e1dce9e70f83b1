package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Define;
import plumbline.review.deed.Switch;
import plumbline.review.deed.Weigh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Cells come and go with the checks that the audit asks, and the others stay where they are.
final class AskedChecksTest {

    private static final Cell DRILL = new Cell("orders", "own/drill");
    private static final OwnCheck QUESTION =
            new OwnCheck(Section.LOCKING, Severity.HIGH, "The drill was held", "This year?");

    @TempDir Path home;
    private AuditFixture fixture;
    private OpenAudit audit;
    private int count;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        audit = fixture.audit();
        count = audit.rows().size();
    }

    @Test
    void anOwnCheckIsAskedOfEveryServiceAndAnsweredLikeAnyOther() {
        AuditRow other = fixture.row(AuditFixture.ORDERS);
        audit.perform(new Define(DRILL.check(), QUESTION));

        assertThat(audit.rows()).hasSize(count + 2).contains(other);
        assertThat(fixture.row(DRILL).state().proposal()).isNull();
        assertThat(audit.numbersProperty().get().census().total()).isEqualTo(count + 2);

        audit.perform(Decide.one(DRILL, Status.FAIL, "never"));
        assertThat(fixture.row(DRILL).state().isReviewed()).isTrue();

        fixture.workspace().close();
        assertThat(audit.catalogueProperty().get().own()).isEmpty();
        AuditFixture next = new AuditFixture(home).openBoth();
        assertThat(next.row(DRILL).state().reason()).isEqualTo("never");
    }

    @Test
    void whenItIsChangedItsCellSaysSoAndKeepsItsResult() {
        audit.perform(new Define(DRILL.check(), QUESTION));
        audit.perform(Decide.one(DRILL, Status.PASS, "in May"));

        audit.perform(
                new Define(
                        DRILL.check(), new OwnCheck(Section.BACKUP, Severity.LOW, "Drills", "")));

        assertThat(fixture.row(DRILL).check().title()).isEqualTo("Drills");
        assertThat(fixture.row(DRILL).state().findStatus()).contains(Status.PASS);
    }

    @Test
    void aCheckThatIsSwitchedOffIsGoneUntilItIsAskedAgain() {
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.PASS, "small"));
        String check = AuditFixture.ORDERS.check();

        audit.perform(new Switch(List.of(check), new Decision.Unasked("no rows yet")));

        assertThat(audit.find(AuditFixture.ORDERS)).isEmpty();
        assertThat(audit.rows()).hasSize(count - 2);
        assertThat(audit.numbersProperty().get().census().reviewed()).isZero();

        audit.undo();

        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.PASS);
        assertThat(audit.rows().stream().map(AuditRow::service).distinct())
                .containsExactly("orders", "billing");
    }

    @Test
    void aWeightForAllServicesMovesNoRow() {
        List<AuditRow> before = List.copyOf(audit.rows());
        List<Object> told = new ArrayList<>();
        audit.rows().subscribe(() -> told.add(audit));

        audit.perform(
                new Weigh(
                        new Subject.OfCheck(AuditFixture.ORDERS.check()),
                        new Decision.Weight(Severity.LOW, "small tables")));

        assertThat(fixture.row(AuditFixture.BILLING).state().severity()).isEqualTo(Severity.LOW);
        assertThat(audit.rows()).isEqualTo(before);
        assertThat(told).isEmpty();
    }
}
