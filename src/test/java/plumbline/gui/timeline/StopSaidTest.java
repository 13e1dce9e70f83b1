package plumbline.gui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.Proposed;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.timeline.TimelineViewModel.Spot;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the drawing shows by signs and bows is there in words too.
final class StopSaidTest {

    @TempDir Path home;
    private TimelineViewModel model;

    @BeforeEach
    void setUp() throws IOException {
        AuditFixture fixture = new AuditFixture(home);
        for (String service : new String[] {"orders", "billing"}) {
            Path folder = fixture.service(service).resolve("src/main/resources/db/migration");
            Files.writeString(folder.resolve("V4__shared.sql"), "CREATE TABLE shared (id int);\n");
        }
        Path twice = home.resolve("orders/src/main/resources/db/migration/V04__twice.sql");
        Files.writeString(twice, "CREATE TABLE twice (id int);\n");
        model =
                new TimelineViewModel(
                        fixture.openBoth().audit().proposedProperty().map(Proposed::folders),
                        new SharedLook(),
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    private String said(int row, int stop) {
        StopSaid said = new StopSaid(model, WorkspaceFixture.words());
        return said.of(new Spot(row, model.lanes().get(row).stops().get(stop)));
    }

    @Test
    void aTableThatAnotherServiceHasTooIsSaidAtBothEndsOfTheBow() {
        assertThat(said(0, 2)).contains("shared: in orders and in billing");
        assertThat(said(1, 2)).contains("shared: in orders and in billing");
        assertThat(said(0, 1)).doesNotContain("shared");
    }

    @Test
    void whatIsOddAboutItIsSaidAndNotOnlyThatSomethingIs() {
        assertThat(said(0, 3)).contains("2 migrations have the version 4");
    }
}
