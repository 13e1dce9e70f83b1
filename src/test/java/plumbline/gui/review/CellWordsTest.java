package plumbline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Dispose;

import java.nio.file.Path;
import java.util.List;

/// What a line of the review says to who cannot see its signs.
final class CellWordsTest {

    @TempDir Path home;

    @Test
    void whatALineShowsBySignsIsSaidInWords() {
        AuditFixture fixture = new AuditFixture(home).openBoth();
        AuditRow row = fixture.row(AuditFixture.ORDERS);
        assertThat(spoken(row)).isEqualTo(row.check().title() + ", orders, proposed: FAIL, High");

        fixture.audit().accept(List.of(AuditFixture.ORDERS));
        assertThat(spoken(row)).endsWith(", FAIL, High, evidence fresh, Not decided yet");

        fixture.audit()
                .perform(
                        new Dispose(
                                List.of(new Subject.OfCell(AuditFixture.ORDERS)),
                                new Disposition(
                                        Disposition.Kind.TO_FIX,
                                        "before the release",
                                        "ak",
                                        null,
                                        "P0",
                                        List.of())));
        assertThat(spoken(row)).endsWith(", FAIL, High, evidence fresh, decided: To fix P0");
    }

    private static String spoken(AuditRow row) {
        return new CellWords(WorkspaceFixture.words()).spoken(row, row.state());
    }
}
