package plumbline.gui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.profile.Switch;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;

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
                .containsExactly("postgresql", "14");
        assertThat(model.lines())
                .filteredOn(each -> each.key().equals("small-tables"))
                .extracting(ProfileViewModel.Line::value)
                .containsExactly("nothing");
        assertThat(model.rules()).isEmpty();
    }

    @Test
    void withoutAnythingOpenItIsWhatWouldHold() {
        ProfileViewModel model =
                new ProfileViewModel(AuditFixture.closed(), WorkspaceFixture.words());

        assertThat(model.lines()).hasSize(Switch.values().length);
    }
}
