package plumbline.gui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;

import java.nio.file.Path;
import java.util.Objects;

/// A rule about paths is a decision with a reason, and all is judged by it anew.
final class RulesViewModelTest {

    private static final String SECOND = "**/V2__*.sql";

    @TempDir Path home;
    private AuditFixture fixture;
    private ProfileViewModel profile;
    private RulesViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        profile = new ProfileViewModel(fixture.audit(), WorkspaceFixture.words());
        model = profile.rules();
    }

    private void say(String paths, String check, String effect, String reason) {
        model.begin();
        model.pathsProperty().set(paths);
        model.checkProperty().set(check);
        model.effectProperty().set(effect);
        model.reasonProperty().set(reason);
        model.save();
    }

    private Status proposed() {
        return Objects.requireNonNull(fixture.row(AuditFixture.ORDERS).state().proposal()).status();
    }

    @Test
    void whatIsFoundBelowThePathsIsLeftOutUntilItIsTakenBack() {
        assertThat(proposed()).isEqualTo(Status.FAIL);

        say(SECOND, "index-concurrently", "off", "frozen since 2019");

        assertThat(model.editingProperty().get()).isFalse();
        assertThat(proposed()).isNotEqualTo(Status.FAIL);
        assertThat(model.lines())
                .singleElement()
                .matches(RulesViewModel.Line::said)
                .extracting(RulesViewModel.Line::text)
                .asString()
                .startsWith(SECOND + " · index-concurrently: left out – frozen since 2019 (Ada, ");
        assertThat(profile.file())
                .contains("path **/V2__*.sql index-concurrently = off \"frozen since 2019 (Ada, ");

        model.takeBack(model.lines().getFirst());

        assertThat(proposed()).isEqualTo(Status.FAIL);
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void anotherSeverityHoldsThereAndOneUndoTakesItBack() {
        say(SECOND, "*", "low", "demonstration data");

        assertThat(model.lines().getFirst().text()).contains("every check: severity Low");
        assertThat(fixture.row(AuditFixture.ORDERS).state().proposal())
                .isNotNull()
                .matches(each -> each.severity() == Severity.LOW);

        fixture.audit().undo();

        assertThat(model.lines()).isEmpty();
    }

    @Test
    void anotherWordAboutTheSamePathsTakesThePlaceOfTheFirst() {
        say(SECOND, "*", "low", "demonstration data");

        model.begin(Objects.requireNonNull(model.lines().getFirst().rule()));
        assertThat(model.isKnown()).isTrue();
        model.effectProperty().set("off");
        model.reasonProperty().set("nobody runs it");
        model.save();

        assertThat(model.lines()).hasSize(1);
        assertThat(model.lines().getFirst().text()).contains("left out – nobody runs it");
    }

    @Test
    void pathsThatFitNoFileAndAMissingReasonAreTold() {
        say("/etc/**", "*", "off", "frozen");
        assertThat(model.missingProperty().get()).startsWith("These paths can fit no file");

        say("two words", "*", "off", "frozen");
        assertThat(model.missingProperty().get()).startsWith("These paths can fit no file");

        say(SECOND, "*", "off", " ");
        assertThat(model.missingProperty().get()).startsWith("A reason is missing");
        assertThat(model.editingProperty().get()).isTrue();

        model.leave();
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void aFileThatIsReadAllTheSameIsListedAndTakenBack() {
        fixture.audit()
                .perform(new Adjust("read orders/dump.sql", new Decision.Setting("yes", "small")));

        assertThat(model.lines().getFirst().text())
                .isEqualTo("orders/dump.sql · read all the same – small");
        assertThat(profile.file()).contains("read orders/dump.sql = yes \"small\"");

        model.takeBack(model.lines().getFirst());

        assertThat(model.lines()).isEmpty();
    }

    @Test
    void itHoldsWhenTheFoldersOpenAgain() {
        say(SECOND, "index-concurrently", "off", "frozen since 2019");
        Status said = proposed();

        fixture.workspace().close();
        fixture.openBoth();

        assertThat(proposed()).isEqualTo(said);
        assertThat(model.lines()).hasSize(1);
    }
}
