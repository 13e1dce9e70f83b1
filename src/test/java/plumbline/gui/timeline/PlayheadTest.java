package plumbline.gui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.Proposed;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.Objects;

/// The moment of the schema on the timeline.
final class PlayheadTest {

    @TempDir Path home;
    private final SharedLook look = new SharedLook();
    private AuditFixture fixture;
    private TimelineViewModel model;
    private Playhead playhead;

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
        playhead = new Playhead(model, look);
    }

    private Spot spot() {
        return Objects.requireNonNull(playhead.spotProperty().get());
    }

    private String moment() {
        return Objects.requireNonNull(look.momentProperty().get()).file().getFileName().toString();
    }

    @Test
    void itStandsWhereTheSchemaLooks() {
        assertThat(playhead.spotProperty().get()).isNull();
        Path file = home.resolve("billing/src/main/resources/db/migration/V2__index.sql");
        look.momentProperty().set(new OfMigration(file, ""));

        assertThat(spot().row()).isEqualTo(1);
        assertThat(spot().stop().point().position()).isEqualTo(2);
        fixture.workspace().close();
        assertThat(playhead.spotProperty().get()).isNull();
    }

    @Test
    void movedItTakesTheSchemaAndTheCursorAlong() {
        model.step(1);
        playhead.move(1);
        assertThat(moment()).isEqualTo("V1__make.sql");

        playhead.move(1);
        assertThat(moment()).isEqualTo("V2__index.sql");
        assertThat(model.cursorProperty().get()).isEqualTo(spot());
        playhead.moveTo(0.7);
        assertThat(moment()).isEqualTo("V1__make.sql");
        model.step(1);
        assertThat(moment()).isEqualTo("V1__make.sql");
    }

    @Test
    void playingItGoesOnToTheEndOfTheLaneAndFromThereBeginsAgain() {
        playhead.turn();
        assertThat(playhead.playingProperty().get()).isTrue();
        assertThat(spot().stop().point().position()).isOne();

        playhead.tick();
        assertThat(moment()).isEqualTo("V2__index.sql");
        playhead.tick();
        assertThat(playhead.playingProperty().get()).isFalse();
        assertThat(spot().row()).isZero();

        playhead.turn();
        assertThat(moment()).isEqualTo("V1__make.sql");
        playhead.turn();
        assertThat(playhead.playingProperty().get()).isFalse();
        assertThat(playhead.leave()).isFalse();
    }

    @Test
    void whereNothingIsOpenNothingPlays() {
        fixture.workspace().close();

        playhead.turn();

        assertThat(playhead.playingProperty().get()).isFalse();
        assertThat(playhead.move(1)).isFalse();
    }
}
