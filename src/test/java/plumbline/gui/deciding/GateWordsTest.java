package plumbline.gui.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.deed.Decide;

import java.nio.file.Path;
import java.util.List;

/// What is told of results that are not ready.
final class GateWordsTest {

    private final GateWords words = new GateWords(WorkspaceFixture.words());
    @TempDir Path home;
    private AuditFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
    }

    @Test
    void whatAResultStillNeedsIsSaid() {
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PARTIAL, ""));

        assertThat(missing()).isEqualTo("A PARTIAL needs a reason");
    }

    @Test
    void whatIsReadyNeedsNothing() {
        fixture.audit().accept(List.of(AuditFixture.ORDERS));

        assertThat(missing()).isEmpty();
    }

    private String missing() {
        return words.missing(fixture.row(AuditFixture.ORDERS).state());
    }
}
