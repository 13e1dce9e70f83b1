package plumbline.gui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.history.Trace;
import plumbline.review.decision.Aspect;
import plumbline.review.deed.Decide;

import java.nio.file.Path;

/// All that was done to a cell.
final class CellHistoryViewModelTest {

    @TempDir Path home;

    @Test
    void everythingIsThereTheLatestFirst() {
        LookedAt looked = new LookedAt(home);
        CellHistoryViewModel model = looked.parts().history();
        assertThat(model.traces()).isEmpty();

        looked.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PARTIAL, "small"));
        looked.audit().undo();

        assertThat(model.traces())
                .extracting(Trace::aspect)
                .containsExactlyInAnyOrder(
                        Aspect.RESULT, Aspect.REASON, Aspect.RESULT, Aspect.REASON);
        assertThat(model.traces().getFirst().decision()).isNull();
    }
}
