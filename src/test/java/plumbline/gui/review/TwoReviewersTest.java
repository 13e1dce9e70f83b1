package plumbline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.page.CheckPages;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.ReviewState;
import plumbline.review.query.Query;

import java.nio.file.Path;
import java.util.List;

/// Two people at one audit, as the window shows it to each.
final class TwoReviewersTest {

    @TempDir Path home;
    private AuditFixture fixture;
    private Verdicts verdicts;
    private CellViewModel model;

    @BeforeEach
    void adaMarksWhatSheDecided() {
        fixture = new AuditFixture(home).openBoth();
        verdicts = new Verdicts(fixture.audit());
        model =
                new CellViewModel(
                        fixture.audit(),
                        new CheckPages(Runnable::run, Runnable::run),
                        WorkspaceFixture.words());
        verdicts.decide(rows(), Status.PARTIAL, "small table");
        verdicts.mark(rows());
    }

    private List<AuditRow> rows() {
        return List.of(row());
    }

    private AuditRow row() {
        return fixture.row(AuditFixture.ORDERS);
    }

    private void as(String name) {
        fixture.workAs(name);
    }

    private long passing(String query) {
        Query.Understood understood = (Query.Understood) Query.of(query);
        return fixture.audit().rows().stream()
                .filter(each -> understood.passes(each.state()))
                .count();
    }

    @Test
    void anotherPersonFindsWhatIsMarkedAndWhoMarkedItDoesNot() {
        assertThat(passing("look:mine")).isZero();
        assertThat(passing("look:asked")).isOne();
        assertThat(model.look(row().state())).contains("waits for another person");

        as("Bob");

        assertThat(passing("look:mine")).isOne();
        assertThat(model.look(row().state())).contains("what Ada decided stays");
    }

    @Test
    void confirmingTheSameProposalAgrees() {
        verdicts.mark(rows());
        verdicts.accept(rows());
        verdicts.mark(rows());
        as("Bob");

        verdicts.accept(rows());

        assertThat(row().state().state()).isEqualTo(ReviewState.SECOND_REVIEWED);
        assertThat(row().state().isReviewed()).isTrue();
        assertThat(row().state().look().people()).containsExactly("Ada", "Bob");
        assertThat(passing("look:done")).isOne();
    }

    @Test
    void whereTheyDifferEachSeesTheirOwnAndItDoesNotCount() {
        int reviewed = fixture.audit().numbersProperty().get().census().reviewed();
        as("Bob");
        verdicts.decide(rows(), Status.FAIL);
        verdicts.giveReason(row(), "a million rows");

        assertThat(row().state().ownReason()).isEqualTo("a million rows");
        assertThat(row().state().findOwnStatus()).contains(Status.FAIL);
        assertThat(passing("look:differ")).isOne();
        assertThat(fixture.audit().numbersProperty().get().census().reviewed())
                .isEqualTo(reviewed - 1);

        as("Ada");
        assertThat(row().state().ownReason()).isEqualTo("small table");
        assertThat(row().state().findOwnStatus()).contains(Status.PARTIAL);
        assertThat(model.opinions(row().state()))
                .extracting(each -> each.who() + ": " + each.reason())
                .containsExactly("Ada: small table", "Bob: a million rows");
    }

    @Test
    void whatTheSecondWritesBeforeDecidingIsTheirsAndGoesWhereTheyAgree() {
        as("Bob");
        assertThat(row().state().ownReason()).isEmpty();
        assertThat(row().state().findOwnStatus()).isEmpty();

        verdicts.giveReason(row(), "I saw the same");
        assertThat(row().state().ownReason()).isEqualTo("I saw the same");
        assertThat(row().state().reason()).isEqualTo("small table");
        verdicts.decide(rows(), Status.PARTIAL, "");

        assertThat(row().state().state()).isEqualTo(ReviewState.SECOND_REVIEWED);
        assertThat(row().state().ownReason()).isEqualTo("small table");
    }

    @Test
    void settlingItForOneMakesItCountAndCanBeUndone() {
        as("Bob");
        verdicts.decide(rows(), Status.FAIL, "a million rows");
        as("Ada");
        verdicts.settle(row().state(), row().state().look().opinions().getLast());

        assertThat(row().state().isReviewed()).isTrue();
        assertThat(row().state().findStatus()).contains(Status.FAIL);
        assertThat(row().state().reason()).isEqualTo("a million rows");
        assertThat(model.look(row().state())).isEmpty();

        fixture.audit().undo();
        assertThat(passing("look:differ")).isOne();
    }
}
