package plumbline.gui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.Proposed;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;

/// The other drawings are told which migrations the filter asks for.
final class InTimeTest {

    @TempDir Path home;
    private final SharedFilter filter = new SharedFilter();
    private final SharedLook look = new SharedLook();
    private AuditFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        TimelineViewModel model =
                new TimelineViewModel(
                        fixture.audit().proposedProperty().map(Proposed::folders),
                        look,
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
        TimelineTools.of(model, fixture.audit(), filter, look);
    }

    @Test
    void theMigrationsOfATimeAreToldForAllServices() {
        assertThat(look.inTimeProperty().get()).isNull();

        filter.textProperty().set("order:2");
        assertThat(look.inTimeProperty().get())
                .hasSize(2)
                .allMatch(each -> each.file().endsWith("V2__index.sql") && each.id().equals("2"));

        filter.textProperty().set("order:7..9");
        assertThat(look.inTimeProperty().get()).isEmpty();
        filter.leaveTime();
        assertThat(look.inTimeProperty().get()).isNull();
    }

    @Test
    void foldersThatAreOpenedLaterAreOfThatTimeToo() {
        filter.textProperty().set("order:1");
        fixture.workspace().close();
        assertThat(look.inTimeProperty().get()).isEmpty();

        fixture.openBoth();
        assertThat(look.inTimeProperty().get()).hasSize(2);
    }
}
