package plumbline.gui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.evidence.Detail;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.evidence.Attached;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What a cell rests on, and what is done where that moved or changed.
final class EvidenceViewModelTest {

    private static final String INDEX = "CREATE INDEX by_note ON notes (note);\n";

    @TempDir Path home;
    private LookedAt looked;
    private EvidenceViewModel model;

    @BeforeEach
    void setUp() {
        looked = new LookedAt(home);
        model = looked.parts().evidence();
    }

    private void attach() {
        looked.audit().accept(List.of(looked.row().cell()));
    }

    private EvidenceRow first() {
        return model.rows().getFirst();
    }

    private Attached attached() {
        return Objects.requireNonNull(first().shown().attached());
    }

    @Test
    void whatIsProposedIsShownUntilItIsConfirmed() {
        assertThat(model.isAttached()).isFalse();
        assertThat(model.rows()).isNotEmpty().allMatch(each -> each.who().isEmpty());

        attach();

        assertThat(model.isAttached()).isTrue();
        assertThat(model.rows()).isNotEmpty().allMatch(each -> each.who().equals("Ada"));
        assertThat(model.rows())
                .filteredOn(each -> each.shown().lines() != null)
                .isNotEmpty()
                .allMatch(each -> each.is(Freshness.FRESH));
    }

    @Test
    void theFirstPieceIsOpenedAtItsLine() {
        assertThat(model.detail().detailProperty().get())
                .isInstanceOfSatisfying(
                        Detail.Code.class,
                        code -> assertThat(code.lines().brief()).isEqualTo("V2__index.sql:1"));
    }

    @Test
    void whatMovedCanBeTakenThereAndThatCanBeUndone() {
        attach();
        looked.rewrite("-- why: to find notes\n" + INDEX);
        assertThat(first().is(Freshness.MOVED)).isTrue();
        assertThat(model.moved()).isEqualTo(1);

        model.acceptMoved(first());
        assertThat(first().is(Freshness.FRESH)).isTrue();
        assertThat(first().shown().lines()).asString().endsWith("V2__index.sql:2");

        looked.audit().undo();
        assertThat(first().is(Freshness.MOVED)).isTrue();
    }

    @Test
    void ofWhatChangedBothTextsAreShownAndTheNewOneCanBeTaken() {
        attach();
        looked.rewrite("CREATE INDEX by_note_2 ON notes (note);\n");

        assertThat(first().is(Freshness.CHANGED)).isTrue();
        assertThat(first().shown().text()).contains("by_note ");
        assertThat(Objects.requireNonNull(first().now()).text()).contains("by_note_2");

        model.takeNow(first());
        assertThat(first().is(Freshness.FRESH)).isTrue();
        assertThat(attached().item().text()).contains("by_note_2");
    }

    @Test
    void whatChangedCanBeKeptAsItWasCaptured() {
        attach();
        looked.rewrite("CREATE INDEX by_note_2 ON notes (note);\n");

        model.keep(first());

        assertThat(attached().item().kind()).isEqualTo(EvidenceItem.Kind.SNIPPET);
        assertThat(attached().item().supports()).isEqualTo(Status.FAIL);
        assertThat(attached().isStale()).isFalse();
        assertThat(model.detail().detailProperty().get()).isInstanceOf(Detail.Captured.class);
    }

    @Test
    void whatIsDetachedComesBackWithUndo() {
        attach();
        int before = model.rows().size();

        model.detach(first());
        assertThat(model.rows()).hasSize(before - 1);

        looked.audit().undo();
        assertThat(model.rows()).hasSize(before);
    }

    @Test
    void oneGoesFromPieceToPiece() {
        attach();

        model.step(1);
        assertThat(model.currentProperty().get()).isEqualTo(model.rows().get(1));
        model.step(-1);
        model.step(-1);
        assertThat(model.currentProperty().get()).isEqualTo(first());
    }
}
