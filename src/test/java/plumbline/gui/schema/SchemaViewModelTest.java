package plumbline.gui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.profile.Profile;
import plumbline.check.Status;
import plumbline.drawing.Look;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.drawing.StepMark;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.said.Saying;
import plumbline.gui.schema.SchemaViewModel.Condition;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.task.Work;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.progress.Progress;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Which schema is looked at, and how far its replay is.
final class SchemaViewModelTest {

    @TempDir Path home;
    private final SharedLook look = new SharedLook();
    private AuditFixture fixture;
    private SchemaViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        model = model(new ImmediateTaskRunner());
    }

    private SchemaViewModel model(TaskRunner tasks) {
        SchemaViewModel made =
                new SchemaViewModel(
                        fixture.audit(), look, tasks, Profile.USUAL, WorkspaceFixture.words());
        made.begin();
        return made;
    }

    private static Shown shown(SchemaViewModel model) {
        return Objects.requireNonNull(model.cursor().shownProperty().get());
    }

    @Test
    void withoutMigrationsThereIsNothing() {
        assertThat(model.conditionProperty().get()).isEqualTo(Condition.NOTHING);
        assertThat(model.sources()).isEmpty();
    }

    @Test
    void theFirstServiceIsShownAsItsLastMigrationLeavesIt() {
        fixture.openBoth();

        assertThat(model.conditionProperty().get()).isEqualTo(Condition.READY);
        assertThat(model.sources())
                .extracting(SchemaSource::title)
                .containsExactly("orders", "billing");
        assertThat(shown(model).at()).isEqualTo(2);
        assertThat(model.findFile(shown(model).findStage().orElseThrow().migration().file()))
                .hasValueSatisfying(file -> assertThat(file).isRegularFile());
    }

    @Test
    void theWayBackScrollsTheRowsToWhereTheyWere() {
        List<Integer> scrolled = new ArrayList<>();
        fixture.openBoth();
        model.setScroll(new SchemaViewModel.Scroll(() -> 7, scrolled::add));

        Runnable back = model.sight();
        model.cursor().go(0);
        back.run();
        assertThat(scrolled).containsExactly(7);
        assertThat(shown(model).at()).isEqualTo(2);
    }

    @Test
    void anotherServiceBeginsAtItsEnd() {
        fixture.openBoth();
        model.cursor().go(1);

        model.sourceProperty().set(model.sources().getLast());

        assertThat(shown(model).at()).isEqualTo(2);
        assertThat(Objects.requireNonNull(model.sourceProperty().get()).title())
                .isEqualTo("billing");
    }

    @Test
    void whatIsReadAgainStaysWhereItWas() throws IOException {
        fixture.openBoth();
        model.sourceProperty().set(model.sources().getLast());
        model.cursor().go(1);
        Files.writeString(
                home.resolve("billing/src/main/resources/db/migration/V3__more.sql"),
                "CREATE TABLE more (id int);");

        fixture.workspace().readAgain();

        assertThat(Objects.requireNonNull(model.sourceProperty().get()).title())
                .isEqualTo("billing");
        assertThat(model.cursor().count()).isEqualTo(3);
        assertThat(shown(model).at()).isOne();
    }

    @Test
    void theMigrationAndTheTableThatOthersLookAtAreLookedAtHere() {
        fixture.openBoth();
        model.setInFront(true);
        Path file = home.resolve("billing/src/main/resources/db/migration/V1__make.sql");
        assertThat(file).isRegularFile();

        look.migrationProperty().set(new SharedLook.OfMigration(file, ""));
        assertThat(Objects.requireNonNull(model.sourceProperty().get()).title())
                .isEqualTo("billing");
        assertThat(shown(model).at()).isOne();

        look.tableProperty().set(new SharedLook.OfTable("billing", "notes"));
        assertThat(Objects.requireNonNull(model.cursor().currentProperty().get()).key().name())
                .endsWith("notes");
    }

    @Test
    void othersAreTakenAlongOnlyWhileTheSchemaIsSeen() {
        fixture.openBoth();
        model.cursor().go(1);
        assertThat(look.migrationProperty().get()).isNull();

        model.setInFront(true);
        model.cursor().go(2);
        assertThat(look.migrationProperty().get())
                .satisfies(told -> assertThat(told.file()).isRegularFile());
    }

    @Test
    void theMomentIsToldAndCanBeMovedWhileTheSchemaIsBehind() {
        fixture.openBoth();
        assertThat(look.momentProperty().get()).isNull();
        model.setInFront(true);
        assertThat(look.momentProperty().get())
                .satisfies(told -> assertThat(told.file()).hasFileName("V2__index.sql"));

        model.setInFront(false);
        Path first = home.resolve("orders/src/main/resources/db/migration/V1__make.sql");
        look.momentProperty().set(new SharedLook.OfMigration(first, ""));
        assertThat(shown(model).at()).isOne();

        Path other = home.resolve("billing/src/main/resources/db/migration/V2__index.sql");
        look.momentProperty().set(new SharedLook.OfMigration(other, ""));
        assertThat(shown(model).at()).isOne();
    }

    @Test
    void theMigrationsOfATimeAreMarkedAndCompared() {
        fixture.openBoth();
        Path second = home.resolve("orders/src/main/resources/db/migration/V2__index.sql");
        look.inTimeProperty().set(Set.of(new SharedLook.OfMigration(second, "2")));

        assertThat(model.marks().allProperty().get())
                .extracting(StepMark::lit)
                .containsExactly(false, true);
        model.cursor().go(1);
        model.marks().showTime();
        assertThat(shown(model).at()).isEqualTo(2);
        assertThat(shown(model).since()).isOne();
        assertThat(model.cursor().baseProperty().get().stepBefore()).isFalse();

        look.inTimeProperty().set(null);
        assertThat(model.marks().allProperty().get()).noneMatch(StepMark::lit);
    }

    @Test
    void whatIsSaidAgainstAStepStandsBesideItUntilSomebodySaysOtherwise() {
        fixture.openBoth();
        List<Saying> said = model.marks().said();
        Saying index =
                said.stream()
                        .filter(each -> each.row().cell().equals(AuditFixture.ORDERS))
                        .findFirst()
                        .orElseThrow();
        assertThat(index.proposed()).isTrue();
        assertThat(index.isAt(1, 1)).isTrue();
        assertThat(said).allMatch(each -> each.row().service().equals("orders"));
        assertThat(model.marks().allProperty().get().getLast().isMarked()).isTrue();

        List<Object> changes = new ArrayList<>();
        model.sayingProperty().subscribe(now -> changes.add(now));
        fixture.audit().accept(List.of(AuditFixture.ORDERS));
        assertThat(changes).hasSizeGreaterThan(1);
        assertThat(model.marks().said())
                .filteredOn(each -> each.row().cell().equals(AuditFixture.ORDERS))
                .singleElement()
                .matches(each -> !each.proposed());
        fixture.audit()
                .perform(Decide.one(AuditFixture.ORDERS, Status.NOT_APPLICABLE, "empty tables"));
        assertThat(model.marks().said())
                .noneMatch(each -> each.row().cell().equals(AuditFixture.ORDERS));
    }

    @Test
    void theWayBackLeadsToTheMomentAndThePartThatWereSeen() {
        fixture.openBoth();
        model.cursor().go(1);
        Look part = new Look(40, 30, 2);
        model.seenProperty().set(part);
        Runnable back = model.sight();

        model.diagramProperty().set(true);
        model.cursor().go(2);
        model.seenProperty().set(null);
        back.run();

        assertThat(shown(model).at()).isOne();
        assertThat(model.diagramProperty().get()).isFalse();
        assertThat(model.seenProperty().get()).isEqualTo(part);
    }

    @Test
    void aReplayThatIsStoppedCanBegin() {
        fixture.openBoth();
        Stopping stopping = new Stopping();
        SchemaViewModel stopped = model(stopping);

        assertThat(stopped.conditionProperty().get()).isEqualTo(Condition.STOPPED);
        stopping.stops = false;
        stopped.again();
        assertThat(stopped.conditionProperty().get()).isEqualTo(Condition.READY);
    }

    @Test
    void aFailureIsToldAndCanBeTriedAgain() {
        fixture.openBoth();
        SchemaViewModel failing = model(new Failing());

        assertThat(failing.conditionProperty().get()).isEqualTo(Condition.FAILED);
        assertThat(failing.problemProperty().get()).isNotNull();
        assertThat(failing.cursor().shownProperty().get()).isNull();
    }

    @Test
    void whenAllIsClosedNothingIsShown() {
        fixture.openBoth();
        fixture.workspace().close();

        assertThat(model.conditionProperty().get()).isEqualTo(Condition.NOTHING);
        assertThat(model.cursor().shownProperty().get()).isNull();
    }

    /// Work that somebody cancels at once.
    private static final class Stopping implements TaskRunner {

        private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
        private boolean stops = true;

        @Override
        public <T> RunningTask<T> run(String title, Work<T> work) {
            return runner.run(title, progress -> work.run(stops ? cancelled() : progress));
        }

        private static Progress cancelled() {
            return new Progress() {
                @Override
                public void report(long done, long total, String item) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
        }
    }

    /// Work that never succeeds.
    private static final class Failing implements TaskRunner {

        @Override
        public <T> RunningTask<T> run(String title, Work<T> work) {
            return new ImmediateTaskRunner()
                    .run(
                            title,
                            _ -> {
                                throw new IOException("no disk");
                            });
        }
    }
}
