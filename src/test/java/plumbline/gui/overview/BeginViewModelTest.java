package plumbline.gui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.deed.Decide;

import java.nio.file.Path;
import java.util.Objects;

/// What somebody who opened folders does first.
final class BeginViewModelTest {

    private static final CheckInfo TLS =
            FleetFixture.check("tls", Section.CONFIGURATION, Severity.HIGH);

    @TempDir Path home;
    private final Navigator navigator = new Navigator();

    @Test
    void thereIsNothingToBeginWithBeforeTheChecksHaveJudged() {
        BeginViewModel model =
                new BeginViewModel(AuditFixture.closed(), navigator, WorkspaceFixture.words());

        assertThat(model.nothing().get()).isTrue();
        assertThat(model.deed().get()).isEqualTo("Start reviewing");
    }

    @Test
    void itTellsWhatWaitsAndLeadsThereUntilAllIsDecided() {
        FleetFixture fleet =
                new FleetFixture(home)
                        .propose("a", TLS, Status.FAIL, "no TLS")
                        .propose("b", TLS, Status.PASS, "TLS");
        fleet.open();
        BeginViewModel model =
                new BeginViewModel(fleet.audit(), navigator, WorkspaceFixture.words());
        assertThat(model.nothing().get()).isFalse();
        assertThat(model.deed().get()).isEqualTo("Start reviewing");
        assertThat(model.told().get()).startsWith("2 cells in 2 services wait for a verdict.");

        fleet.audit().perform(Decide.one(fleet.row("a", TLS).cell(), Status.FAIL, "so"));
        assertThat(model.deed().get()).isEqualTo("Go on reviewing");
        assertThat(model.told().get()).startsWith("One cell in 2 services waits for a verdict.");

        fleet.audit().perform(Decide.one(fleet.row("b", TLS).cell(), Status.PASS, "so"));
        assertThat(model.deed().get()).isEqualTo("Look through the review");

        model.begin();
        assertThat(Objects.requireNonNull(navigator.currentProperty().get()).subject())
                .isEqualTo(new Subject.OfPlace(Place.REVIEW));
    }
}
