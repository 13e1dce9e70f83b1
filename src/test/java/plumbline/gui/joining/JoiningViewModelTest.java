package plumbline.gui.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.review.action.Action;
import plumbline.review.decision.ReviewState;
import plumbline.review.deed.Decide;
import plumbline.review.joining.Side;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another copy of the open audit is looked at, and brought together with it as one step.
final class JoiningViewModelTest {

    @TempDir Path home;
    private CopiedAudit copied;
    private AuditFixture fixture;
    private JoiningViewModel model;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home.resolve("here")).openBoth();
        copied = new CopiedAudit(fixture, home.resolve("there"));
        model = copied.model(told::add);
    }

    private JoiningRow row(int at) {
        return model.rows().get(at);
    }

    @Test
    void itTellsWhatTheOtherCopyBringsBeforeAnythingIsChanged() {
        model.look(copied.diverge());

        assertThat(model.rows()).hasSize(2);
        assertThat(row(0).meeting().isDifferent()).isTrue();
        assertThat(model.telling().outcome(row(0))).isEqualTo("both, to settle");
        assertThat(model.telling().outcome(row(1))).isEqualTo("comes in");
        assertThat(model.telling().brief(row(0).meeting(), row(0).joining().mine()))
                .contains("PASS", "built aside");
        assertThat(model.telling().brief(row(0).meeting(), row(0).joining().theirs()))
                .contains("FAIL", "blocks writes");
        assertThat(model.telling().lines(row(0)))
                .filteredOn(JoiningWords.Line::different)
                .extracting(JoiningWords.Line::aspect)
                .containsExactly("Result", "Reason");
        assertThat(model.toldProperty().get())
                .isEqualTo(
                        "2 steps of bob come in. 1 thing was decided differently in both."
                                + " 1 was decided only in the other copy.");
        assertThat(model.warningProperty().get()).isEmpty();
        assertThat(fixture.row(AuditFixture.BILLING).isOpen()).isTrue();
    }

    @Test
    void theSideThatIsChosenStandsAndOneUndoTakesAllOfItBack() {
        model.look(copied.diverge());
        model.choose(model.rows(), Side.THEIRS);

        model.join(() -> told.add("left"));

        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.FAIL);
        assertThat(fixture.row(AuditFixture.BILLING).state().findStatus()).contains(Status.FAIL);
        assertThat(told).hasSize(2).last().isEqualTo("left");
        assertThat(told.getFirst()).startsWith("2 steps of bob came in. Ctrl+Z");
        assertThat(model.rows()).isEmpty();
        assertThat(model.otherProperty().get()).isNull();

        fixture.audit().undo();

        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.PASS);
        assertThat(fixture.row(AuditFixture.BILLING).isOpen()).isTrue();

        fixture.audit().redo();

        assertThat(fixture.row(AuditFixture.BILLING).state().findStatus()).contains(Status.FAIL);
        assertThat(fixture.problems()).isEmpty();
    }

    @Test
    void bothStayAsADiscussionUnlessSomebodySaysOtherwise() {
        model.look(copied.diverge());

        model.join(() -> {});

        assertThat(fixture.row(AuditFixture.ORDERS).state().look().isDisputed()).isTrue();
        assertThat(fixture.row(AuditFixture.ORDERS).state().look().people())
                .containsExactlyInAnyOrder("Ada", "bob");
        assertThat(fixture.row(AuditFixture.ORDERS).state().state())
                .isEqualTo(ReviewState.RETURNED);
        assertThat(told.getFirst()).contains("1 thing stays for both to settle.");
    }

    @Test
    void everyDecisionKeepsItsAuthorAndTheStepSaysWhereItCameFrom() {
        model.look(copied.diverge());
        model.join(() -> {});

        List<Action> actions = new ArrayList<>();
        fixture.audit().ask(review -> review.actions(), actions::addAll);

        assertThat(actions)
                .extracting(Action::who)
                .containsExactlyInAnyOrder("Ada", "Ada", "Ada", "bob", "bob");
        assertThat(actions.getLast().kind()).isEqualTo(Action.Kind.JOIN);
        assertThat(actions.getLast().joined()).hasSize(2);
    }

    @Test
    void whatIsKnownAlreadyCannotBeBroughtInAgain() {
        Path other = copied.diverge();
        model.look(other);
        model.join(() -> {});

        model.look(other);

        assertThat(model.rows()).isEmpty();
        assertThat(model.mayJoin()).isFalse();
        assertThat(model.toldProperty().get())
                .isEqualTo("The other copy decided nothing that is not known here.");
    }

    @Test
    void nothingIsChosenWhereBothAddUp() {
        model.look(copied.diverge());

        model.choose(model.rows(), Side.MINE);

        assertThat(row(0).sideProperty().get()).isEqualTo(Side.MINE);
        assertThat(row(1).sideProperty().get()).isEqualTo(Side.BOTH);
    }

    @Test
    void copiesWithoutACommonStepAreTold() {
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, ""));

        model.look(copied.begunApart());

        assertThat(model.warningProperty().get()).startsWith("Both copies have no step in common");
    }

    @Test
    void nothingIsChosenBeforeAnAuditIsOpen() {
        assertThat(model.waitingProperty().getValue()).isFalse();

        fixture.workspace().close();

        assertThat(model.waitingProperty().getValue()).isTrue();
        assertThat(model.mayJoin()).isFalse();
    }

    @Test
    void whatIsNoCopyIsRefused() throws Exception {
        Path folder = Files.createDirectories(home.resolve("nothing.plumb"));

        model.look(folder);

        assertThat(model.otherProperty().get()).isNull();
    }
}
