package plumbline.gui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SmallAudit;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.report.Spelled;
import plumbline.review.action.Action;
import plumbline.review.action.Steps;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Clear;
import plumbline.review.deed.Decide;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class StepsViewModelTest {

    @TempDir Path home;
    private OpenAudit audit;
    private Cell first;
    private Cell second;
    private StepsViewModel model;

    @BeforeEach
    void setUp() {
        audit = new SmallAudit(home).audit();
        List<Cell> cells = audit.rows().stream().map(AuditRow::cell).toList();
        first = cells.get(0);
        second = cells.get(1);
        audit.perform(Decide.one(first, Status.FAIL, "too slow"));
        audit.perform(Decide.alike(cells.subList(0, 7), Status.PASS, ""));
        audit.perform(Decide.one(second, Status.PARTIAL, "half of it"));
        model = new StepsViewModel(audit, ZoneOffset.UTC, WorkspaceFixture.words());
        model.gather();
    }

    private List<Steps.Step> found() {
        return model.gatheredProperty().get().found();
    }

    private List<String> told() {
        return found().stream().map(each -> model.telling().what(each.action())).toList();
    }

    private Optional<Status> status(Cell cell) {
        return audit.find(cell).orElseThrow().state().findStatus();
    }

    private Plan plan(Plan.Way way, int step) {
        model.plan(way, found().get(step));
        return Objects.requireNonNull(model.planProperty().get());
    }

    @Test
    void stepsAreToldTheLatestFirstAndABulkIsOne() {
        assertThat(told())
                .containsExactly("Decided: PARTIAL", "Decided alike: PASS", "Decided: FAIL");
        assertThat(model.telling().where(found().get(1).action()))
                .isEqualTo("7 cells in 1 service");
        assertThat(model.telling().where(found().getLast().action()))
                .startsWith(first.service() + " · ")
                .doesNotContain(first.check());
        assertThat(model.telling().who(found().getFirst().action())).isEqualTo("ak");
    }

    @Test
    void whatIsTakenAwayIsToldAsThat() {
        audit.perform(new Clear(List.of(first)));
        model.gather();

        assertThat(told().getFirst()).isEqualTo("Decided: taken away");
    }

    @Test
    void whatWasUndoneIsToldAndUndoingIsAStepOnlyWhereThatIsWanted() {
        audit.undo();
        model.gather();

        assertThat(found()).hasSize(3);
        assertThat(model.telling().undone(found().getFirst()))
                .startsWith("undone 2")
                .contains("ak");
        model.want(before -> new Wanted("", "", true));
        assertThat(told()).first().asString().startsWith("Undone");
        assertThat(found()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 3",
        "'', SLOW, 1",
        "'', partial half, 1",
        "'', alike, 1",
        "'', nothing of it, 0",
        "ak, '', 3",
        "somebody, '', 0"
    })
    void stepsAreFoundByPersonAndWords(String person, String text, int count) {
        model.want(before -> new Wanted(person, text, false));

        assertThat(found()).hasSize(count);
        assertThat(model.gatheredProperty().get().all()).isEqualTo(3);
        assertThat(model.gatheredProperty().get().people()).containsExactly("ak");
    }

    @Test
    void theWayBackIsShownBeforeItIsGoneAndEachOfItsStepsCanBeRedone() {
        Plan plan = plan(Plan.Way.BACK, 2);

        assertThat(plan.actions()).hasSize(2);
        assertThat(plan.cells()).isEqualTo(7);
        assertThat(model.telling().telling(plan)).startsWith("Undo 2 steps that came after");
        assertThat(status(second)).contains(Status.PARTIAL);

        model.carryOut();
        assertThat(status(first)).contains(Status.FAIL);
        assertThat(status(second)).isEmpty();
        assertThat(found()).map(Steps.Step::isUndone).containsExactly(true, true, false);
        assertThat(model.planProperty().get()).isNull();

        audit.redo();
        audit.redo();
        assertThat(status(second)).contains(Status.PARTIAL);
        assertThat(status(first)).contains(Status.PASS);
    }

    @Test
    void theWayForthRedoesAllThatWasUndoneUpToThere() {
        plan(Plan.Way.BACK, 2);
        model.carryOut();

        Plan plan = plan(Plan.Way.FORWARD, 1);
        assertThat(plan.actions()).hasSize(1);
        model.carryOut();
        assertThat(status(second)).contains(Status.PASS);

        plan(Plan.Way.FORWARD, 0);
        model.carryOut();
        assertThat(status(second)).contains(Status.PARTIAL);
        audit.undo();
        assertThat(status(second)).contains(Status.PASS);
    }

    @Test
    void oneStepAloneIsUndoneAsFarAsNothingLaterWasDecidedThere() {
        Plan plan = plan(Plan.Way.ONLY_THIS, 1);

        assertThat(plan.stays()).isOne();
        assertThat(model.telling().telling(plan)).contains("1 change stays");
        model.carryOut();
        assertThat(status(second)).contains(Status.PARTIAL);
        assertThat(status(first)).contains(Status.FAIL);
    }

    @Test
    void aPlanThatIsLeftChangesNothing() {
        plan(Plan.Way.BACK, 2);
        model.leavePlan();
        model.carryOut();

        assertThat(found()).noneMatch(Steps.Step::isUndone);
    }

    @Test
    void allStepsAreThereInTheNextSession() {
        plan(Plan.Way.BACK, 2);
        model.carryOut();
        model = new StepsViewModel(new SmallAudit(home).audit(), ZoneOffset.UTC, Words.english());
        model.gather();
        assertThat(found()).map(Steps.Step::isUndone).containsExactly(true, true, false);
    }

    @Test
    void withoutAnAuditThereIsNothing() {
        model = new StepsViewModel(AuditFixture.closed(), ZoneOffset.UTC, Words.english());
        model.gather();

        assertThat(model.isOpen()).isFalse();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfActionHasWords(Action.Kind kind) {
        assertThat(Words.english().has("steps.kind." + Spelled.id(kind))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyAspectHasWords(Aspect aspect) {
        assertThat(Words.english().has("steps.aspect." + Spelled.id(aspect))).isTrue();
    }
}
