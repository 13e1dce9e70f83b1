package plumbline.gui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.profile.Switch;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What judging takes for granted is told switch by switch.
final class ProfileViewModelTest {

    @TempDir Path home;

    @Test
    void everySwitchHasItsValueAndSaysWhatItIsAbout() {
        AuditFixture fixture = new AuditFixture(home).openBoth();
        ProfileViewModel model = new ProfileViewModel(fixture.audit(), WorkspaceFixture.words());

        assertThat(model.lines())
                .hasSize(Switch.values().length)
                .allMatch(each -> !each.value().isEmpty() && !each.about().isEmpty())
                .first()
                .extracting(ProfileViewModel.Line::key, ProfileViewModel.Line::value)
                .containsExactly(Switch.POSTGRESQL, "14");
        assertThat(model.lines())
                .filteredOn(each -> each.key() == Switch.SMALL_TABLES)
                .extracting(ProfileViewModel.Line::value)
                .containsExactly("nothing");
        assertThat(model.rules().lines()).isEmpty();
    }

    @Test
    void withoutAnythingOpenItIsWhatWouldHold() {
        ProfileViewModel model =
                new ProfileViewModel(AuditFixture.closed(), WorkspaceFixture.words());

        assertThat(model.lines()).hasSize(Switch.values().length);
    }

    private Status proposed(AuditFixture fixture) {
        return Objects.requireNonNull(fixture.row(AuditFixture.ORDERS).state().proposal()).status();
    }

    private static ProfileViewModel.Line line(ProfileViewModel model, Switch key) {
        return model.lines().stream().filter(each -> each.key() == key).findFirst().orElseThrow();
    }

    private static void say(ProfileViewModel model, Switch key, String value, String reason) {
        model.begin(key);
        model.valueProperty().set(value);
        model.reasonProperty().set(reason);
        model.save();
    }

    @Test
    void whatAnAuditorSaysIsOneStepAndAllIsJudgedByIt() {
        AuditFixture fixture = new AuditFixture(home).openBoth();
        ProfileViewModel model = new ProfileViewModel(fixture.audit(), WorkspaceFixture.words());
        Status before = proposed(fixture);
        assertThat(before).isEqualTo(Status.FAIL);

        say(model, Switch.SMALL_TABLES, "notes", "ten rows, says Ms Kim");

        assertThat(proposed(fixture)).isEqualTo(Status.PARTIAL);
        assertThat(line(model, Switch.SMALL_TABLES).value()).isEqualTo("notes");
        assertThat(line(model, Switch.SMALL_TABLES).origin())
                .startsWith("auditor Ada")
                .endsWith("ten rows, says Ms Kim");
        assertThat(model.editingProperty().get()).isNull();
        assertThat(model.file()).contains("small-tables = notes");

        fixture.audit().undo();

        assertThat(proposed(fixture)).isEqualTo(before);
        assertThat(line(model, Switch.SMALL_TABLES).said()).isFalse();
    }

    @Test
    void itHoldsWhenTheFoldersOpenAgainAndNothingIsWrittenIntoThem() throws IOException {
        AuditFixture fixture = new AuditFixture(home).openBoth();
        ProfileViewModel model = new ProfileViewModel(fixture.audit(), WorkspaceFixture.words());
        List<Path> files = files();
        say(model, Switch.SMALL_TABLES, "notes", "ten rows");

        fixture.workspace().close();
        fixture.openBoth();

        assertThat(proposed(fixture)).isEqualTo(Status.PARTIAL);
        assertThat(line(model, Switch.SMALL_TABLES).said()).isTrue();
        assertThat(files()).isEqualTo(files);

        model.takeBack(Switch.SMALL_TABLES);

        assertThat(proposed(fixture)).isEqualTo(Status.FAIL);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("orders"))) {
            return all.sorted().toList();
        }
    }

    @Test
    void aValueThatFitsAndAReasonAreNeeded() {
        AuditFixture fixture = new AuditFixture(home).openBoth();
        ProfileViewModel model = new ProfileViewModel(fixture.audit(), WorkspaceFixture.words());

        say(model, Switch.POSTGRESQL, "fourteen", "the hosts say so");
        assertThat(model.missingProperty().get()).contains("13-16");

        model.valueProperty().set("13-16");
        assertThat(model.missingProperty().get()).isEmpty();
        model.reasonProperty().set(" ");
        model.save();
        assertThat(model.missingProperty().get()).startsWith("A reason is missing");
        assertThat(line(model, Switch.POSTGRESQL).value()).isEqualTo("14");

        model.leave();
        assertThat(fixture.audit().undoableProperty().get()).isNull();
    }

    @Test
    void everySwitchSaysWhatItTakes() {
        ProfileViewModel model =
                new ProfileViewModel(AuditFixture.closed(), WorkspaceFixture.words());

        assertThat(Switch.values()).allMatch(each -> model.takes(each).endsWith("."));
    }

    @Test
    void withoutAnAuditNothingIsChanged() {
        ProfileViewModel model =
                new ProfileViewModel(AuditFixture.closed(), WorkspaceFixture.words());

        model.begin(Switch.POSTGRESQL);

        assertThat(model.editingProperty().get()).isNull();
    }
}
