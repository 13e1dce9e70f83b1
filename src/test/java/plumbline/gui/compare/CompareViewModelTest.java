package plumbline.gui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditState;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.compare.Group;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The open audit held against what it was.
final class CompareViewModelTest {

    @TempDir Path home;
    private AuditFixture fixture;
    private CompareViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        model =
                new CompareViewModel(
                        fixture.audit(),
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    /// As it stands on the disk now.
    private Path copy() throws IOException {
        Path from = ((AuditState.Open) fixture.audit().stateProperty().get()).path();
        Path to = Files.createDirectories(home.resolve("earlier.plumb"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
        return to;
    }

    @Test
    void whatWasFixedStandsInItsGroupAndExplainsTheScore() throws IOException {
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "blocks writes"));
        Path earlier = copy();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, "built aside"));

        model.compareWith(earlier);

        assertThat(model.counts()).anyMatch(each -> each.group() == Group.FIXED);
        assertThat(model.scores().getFirst().line()).contains("→", "fixed");
        assertThat(model.header()).isNotEmpty();

        model.groupProperty().set(Group.FIXED);
        assertThat(model.changes())
                .singleElement()
                .satisfies(each -> assertThat(each.cell()).isEqualTo(AuditFixture.ORDERS));
    }

    @Test
    void anotherAuditForgetsWhatWasCompared() throws IOException {
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "blocks writes"));
        model.compareWith(copy());
        assertThat(model.sinceProperty().get()).isNotNull();

        fixture.workspace().close();

        assertThat(model.sinceProperty().get()).isNull();
        assertThat(model.changes()).isEmpty();
        assertThat(model.scores()).isEmpty();
    }
}
