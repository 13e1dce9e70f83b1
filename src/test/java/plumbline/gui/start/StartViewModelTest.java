package plumbline.gui.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.RecentWorkspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

final class StartViewModelTest {

    @TempDir Path home;
    private DoorsFixture fixture;
    private StartViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new DoorsFixture(home);
        model = modelAt(WorkspaceFixture.clock());
    }

    @Test
    void whatIsOpenedComesFirst() {
        fixture.doors().open(List.of(fixture.folder("orders")));
        fixture.doors().open(List.of(fixture.folder("tickets")));
        assertThat(model.recent())
                .extracting(RecentWorkspace::name)
                .containsExactly("tickets", "orders");

        model.open(model.recent().getLast());
        assertThat(model.recent())
                .extracting(RecentWorkspace::name)
                .containsExactly("orders", "tickets");
        assertThat(fixture.workspace().name()).isEqualTo("orders");
    }

    @Test
    void forgettingTakesItOffTheListForGood() {
        fixture.doors().open(List.of(fixture.folder("orders")));
        model.forget(model.recent().getFirst());

        assertThat(model.recent()).isEmpty();
        assertThat(fixture.preferences().get().recent()).isEmpty();
    }

    @Test
    void aWorkspaceThatIsGoneStillOpensAndSaysSo() {
        model.open(workspace(WorkspaceFixture.NOW));

        assertThat(fixture.workspace().folders()).hasSize(2);
        assertThat(fixture.navigator().tabs()).hasSize(1);
    }

    @Test
    void theDoorsLeadWhereTheySay() {
        fixture.folder("originals/orders", "a.ts");
        model.openSamples();
        assertThat(fixture.workspace().name()).isEqualTo("orders");

        fixture.choose(fixture.folder("tickets", "audit.md"));
        model.openFolders();
        assertThat(fixture.workspace().name()).isEqualTo("tickets");

        fixture.choose(home.resolve("tickets/audit.md"));
        model.importAudit();
        assertThat(fixture.audits()).containsExactly(home.resolve("tickets/audit.md"));
    }

    @Test
    void allFoldersAreNamed() {
        assertThat(model.where(workspace(WorkspaceFixture.NOW)))
                .isEqualTo(Path.of("/srv/a") + ", " + Path.of("/srv/b"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T08:59:59Z, today",
        "2026-03-14T00:00:00Z, today",
        "2026-03-13T23:59:59Z, yesterday",
        "2026-03-13T00:00:00Z, yesterday",
        "2026-03-12T23:59:59Z, 2 days ago",
        "2025-03-14T09:00:00Z, 365 days ago",
        "2026-03-20T00:00:00Z, today",
        "1970-01-01T00:00:00Z, '20,526 days ago'"
    })
    void daysAreThoseOfTheCalendar(Instant openedAt, String text) {
        assertThat(model.when(workspace(openedAt))).isEqualTo(text);
    }

    @Test
    void aDayBeginsWhereThePersonIs() {
        StartViewModel inTokyo =
                modelAt(
                        Clock.fixed(
                                Instant.parse("2026-03-14T16:00:00Z"), ZoneId.of("Asia/Tokyo")));

        assertThat(inTokyo.when(workspace(Instant.parse("2026-03-14T14:00:00Z"))))
                .isEqualTo("yesterday");
    }

    private StartViewModel modelAt(Clock clock) {
        return new StartViewModel(
                fixture.doors(), fixture.preferences(), clock, WorkspaceFixture.words());
    }

    private static RecentWorkspace workspace(Instant openedAt) {
        return new RecentWorkspace(
                "a and one more", List.of(Path.of("/srv/a"), Path.of("/srv/b")), openedAt);
    }
}
