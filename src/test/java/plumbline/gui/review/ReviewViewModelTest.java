package plumbline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Decide;

import java.nio.file.Path;

/// The list of cells, and the ways through it.
final class ReviewViewModelTest {

    @TempDir Path home;
    private AuditFixture fixture;
    private final SharedFilter filter = new SharedFilter();
    private ReviewViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        model =
                new ReviewViewModel(
                        fixture.audit(),
                        filter,
                        new Selection(new Navigator()),
                        WorkspaceFixture.words());
    }

    private Cell cell() {
        return model.findRow().map(AuditRow::cell).orElseThrow();
    }

    @Test
    void itBeginsWithTheFirstServiceBelowItsSections() {
        assertThat(model.subjectProperty().get()).isEqualTo("orders");
        assertThat(model.subjects()).containsExactly("orders", "billing");
        assertThat(model.items().getFirst())
                .isInstanceOfSatisfying(
                        ReviewItem.Heading.class,
                        each -> assertThat(each.title()).isEqualTo("File structure"));
        assertThat(model.currentProperty().get()).isInstanceOf(ReviewItem.Entry.class);
    }

    @Test
    void aKeyIsAboutTheLineOrElseAboutAllThatWasPicked() {
        AuditRow first = model.findRow().orElseThrow();
        assertThat(model.rows()).containsExactly(first);

        model.extend(1);
        AuditRow second = model.findRow().orElseThrow();
        model.step(1);
        assertThat(model.rows()).containsExactly(first, second);

        model.go(first.cell());
        model.pick();
        assertThat(model.rows()).containsExactly(second);

        model.show("billing");
        assertThat(model.rows()).containsExactly(model.findRow().orElseThrow());
    }

    @Test
    void aStepPassesOverHeadings() {
        for (int i = 0; i < 40; i++) {
            model.step(1);
            assertThat(model.currentProperty().get()).isInstanceOf(ReviewItem.Entry.class);
        }
        Cell far = cell();
        model.step(-1);
        model.step(1);

        assertThat(cell()).isEqualTo(far);
    }

    @Test
    void theWayToOpenCellsPassesOverDecidedOnesAndGoesOnInTheNextService() {
        Cell first = cell();
        model.step(1);
        Cell second = cell();
        model.step(1);
        Cell third = cell();
        fixture.audit().perform(Decide.one(second, Status.PASS, "seen"));
        model.go(first);

        model.stepToOpen(1);
        assertThat(cell()).isEqualTo(third);

        model.items().reversed().stream()
                .filter(ReviewItem.Entry.class::isInstance)
                .findFirst()
                .ifPresent(model.currentProperty()::set);
        model.stepToOpen(1);
        assertThat(cell().service()).isEqualTo("billing");
    }

    @Test
    void theSameCellIsSeenFromBothSides() {
        model.go(AuditFixture.BILLING);
        model.turn();

        assertThat(model.subjectProperty().get()).isEqualTo("index-concurrently");
        assertThat(cell()).isEqualTo(AuditFixture.BILLING);

        model.turn();
        assertThat(model.subjectProperty().get()).isEqualTo("billing");
        assertThat(cell()).isEqualTo(AuditFixture.BILLING);
    }

    @Test
    void servicesWithTheSameEvidenceAreOneCluster() {
        model.go(AuditFixture.BILLING);
        model.turn();

        assertThat(model.items().getFirst())
                .isInstanceOfSatisfying(
                        ReviewItem.Cluster.class,
                        each ->
                                assertThat(each.rows())
                                        .extracting(AuditRow::service)
                                        .containsExactly("orders", "billing"));
    }

    @Test
    void acrossLeadsToTheSameCheckOfTheNextService() {
        model.go(AuditFixture.ORDERS);

        model.stepAcross(1);
        assertThat(cell()).isEqualTo(AuditFixture.BILLING);
        model.stepAcross(1);
        assertThat(cell()).isEqualTo(AuditFixture.BILLING);
        model.stepAcross(-1);
        assertThat(cell()).isEqualTo(AuditFixture.ORDERS);
    }

    @Test
    void aDecidedRowStaysWhereItIs() {
        model.go(AuditFixture.ORDERS);
        int lines = model.items().size();

        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, ""));

        assertThat(model.items()).hasSize(lines);
        assertThat(cell()).isEqualTo(AuditFixture.ORDERS);
        assertThat(model.open("orders")).isEqualTo(model.all("orders") - 1);
    }

    @Test
    void theFilterLeavesOneCheckAndAHeading() {
        filter.textProperty().set("check:index-concurrently");

        assertThat(model.items()).hasSize(2);
        assertThat(cell()).isEqualTo(AuditFixture.ORDERS);
        assertThat(model.passing()).isEqualTo(2);
    }

    @Test
    void whereNothingPassesTheWayLeadsToTheNextServiceThatHasSome() {
        filter.textProperty().set("service:billing");
        assertThat(model.items()).isEmpty();

        model.showPassing();
        assertThat(model.subjectProperty().get()).isEqualTo("billing");
        assertThat(model.items()).isNotEmpty();

        model.showPassing();
        assertThat(model.subjectProperty().get()).isEqualTo("billing");
    }

    @Test
    void theWayToOpenCellsLeadsOnlyToThoseThatPass() {
        filter.textProperty().set("check:index-concurrently");

        model.stepToOpen(1);

        assertThat(cell()).isEqualTo(AuditFixture.BILLING);
    }

    @Test
    void aServiceIsShownFromItsSideWhereverOneWas() {
        model.turn();
        model.showService("billing");

        assertThat(model.pivotProperty().get()).isEqualTo(Pivot.BY_SERVICE);
        assertThat(model.subjectProperty().get()).isEqualTo("billing");
    }
}
