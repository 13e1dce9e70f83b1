package plumbline.gui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Span;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.Proposed;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.Objects;

/// Migrations on lanes, and which part of them is seen.
final class TimelineViewModelTest {

    @TempDir Path home;
    private final SharedLook look = new SharedLook();
    private AuditFixture fixture;
    private TimelineViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        model =
                new TimelineViewModel(
                        fixture.audit().proposedProperty().map(Proposed::folders),
                        look,
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    private Spot cursor() {
        return Objects.requireNonNull(model.cursorProperty().get());
    }

    @Test
    void eachServiceHasALaneInTheOrderInWhichTheyAreOpen() {
        assertThat(model.lanes()).extracting(Lane::service).containsExactly("orders", "billing");

        fixture.workspace().close();
        assertThat(model.lanes()).isEmpty();
    }

    @Test
    void arrowsGoFromMigrationToMigrationAndFromLaneToLane() {
        model.step(1);
        assertThat(cursor().row()).isZero();
        assertThat(cursor().stop().point().position()).isEqualTo(1);

        model.step(1);
        assertThat(cursor().stop().point().position()).isEqualTo(2);
        model.stepLane(1);
        assertThat(cursor().row()).isEqualTo(1);
        assertThat(cursor().stop().point().position()).isEqualTo(2);
        model.stepLane(1);
        assertThat(cursor().row()).isEqualTo(1);

        model.step(-Integer.MAX_VALUE);
        assertThat(cursor().stop().point().position()).isEqualTo(1);
        model.step(Integer.MAX_VALUE);
        assertThat(cursor().stop().point().position()).isEqualTo(2);
        assertThat(model.file(cursor())).isRegularFile();
    }

    @Test
    void whatIsLookedAtComesIntoSight() {
        model.step(1);
        model.zoom(5);
        assertThat(model.spanProperty().get().to()).isLessThan(2);

        model.step(1);

        Span seen = model.spanProperty().get();
        assertThat(seen.from()).isLessThan(2);
        assertThat(seen.to()).isGreaterThan(2);
    }

    @Test
    void zoomingEndsAtTheWholeAndAnotherOrderIsShownWhole() {
        Span whole = model.spanProperty().get();
        model.zoom(3);
        assertThat(model.spanProperty().get().length()).isLessThan(whole.length());
        model.zoom(-10);
        assertThat(model.spanProperty().get()).isEqualTo(whole);

        model.zoom(3);
        model.turn();
        assertThat(model.axisProperty().get()).isEqualTo(Axis.NAME_TIME);
        assertThat(model.spanProperty().get()).isEqualTo(model.whole());
    }

    @Test
    void whereAnOrderKnowsNothingArrowsDoNoHarm() {
        model.step(1);
        model.axisProperty().set(Axis.GIT);

        model.step(1);
        model.stepLane(1);
        model.zoom(1);
        model.page(1);

        assertThat(model.lanes().getFirst().on(Axis.GIT).isEmpty()).isTrue();
        assertThat(model.spanProperty().get().length()).isPositive();
    }

    @Test
    void foldersThatAreReadAgainAreSeenWhereTheyWereSeen() {
        model.stepLane(1);
        model.stepLane(1);
        model.step(1);
        model.zoom(2);
        model.topProperty().set(40);
        Span seen = model.spanProperty().get();
        Spot looked = cursor();

        fixture.workspace().readAgain();

        assertThat(cursor().row()).isEqualTo(looked.row());
        assertThat(cursor().stop().migration().file()).isEqualTo(looked.stop().migration().file());
        assertThat(cursor().stop()).isNotSameAs(looked.stop());
        assertThat(model.spanProperty().get()).isEqualTo(seen);
        assertThat(model.topProperty().get()).isEqualTo(40);

        fixture.workspace().close();
        assertThat(model.cursorProperty().get()).isNull();
        assertThat(model.topProperty().get()).isZero();
    }

    @Test
    void whereSomebodyWasCanBeFoundAgain() {
        model.step(1);
        model.zoom(4);
        Span seen = model.spanProperty().get();
        Spot spot = cursor();
        Runnable sight = model.sight();
        model.turn();
        model.stepLane(1);

        sight.run();

        assertThat(model.axisProperty().get()).isEqualTo(Axis.RUNNING);
        assertThat(model.spanProperty().get()).isEqualTo(seen);
        assertThat(look.migrationProperty().get())
                .satisfies(told -> assertThat(told.file()).isEqualTo(model.file(spot)));
    }

    @Test
    void aPictureShowsAllOrWhatIsSeenOrTheLaneThatIsLookedAt() {
        TimelinePictures pictures = new TimelinePictures(model, WorkspaceFixture.words());
        assertThat(pictures.findLane()).isEmpty();
        model.stepLane(1);
        model.stepLane(1);

        String all = svg(pictures.all());
        String lane = svg(pictures.findLane().orElseThrow());

        assertThat(all).contains(">orders</text>", ">billing</text>");
        assertThat(lane).contains(">billing</text>").doesNotContain(">orders</text>");
        model.zoom(8);
        assertThat(svg(pictures.seen()).length()).isLessThan(all.length());
    }

    @Test
    void whatAnotherDrawingLooksAtIsLookedAtHere() {
        model.stepLane(1);
        model.stepLane(1);
        model.step(1);
        SharedLook.OfMigration told = Objects.requireNonNull(look.migrationProperty().get());
        assertThat(told.file()).isEqualTo(model.file(cursor()));
        assertThat(look.isDrawn(told.file())).isTrue();

        model.stepLane(-1);
        Path other = model.file(cursor());
        look.migrationProperty().set(told);
        assertThat(model.file(cursor())).isEqualTo(told.file()).isNotEqualTo(other);

        look.migrationProperty().set(new SharedLook.OfMigration(other, ""));
        assertThat(model.file(cursor())).isEqualTo(other);
        look.migrationProperty().set(new SharedLook.OfMigration(home.resolve("none.sql"), ""));
        assertThat(model.file(cursor())).isEqualTo(other);
    }

    private static String svg(Painting painting) {
        return new Svg(new Typeface(), Palette.LIGHT).of(painting);
    }
}
