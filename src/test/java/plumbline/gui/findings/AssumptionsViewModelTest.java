package plumbline.gui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.SmallAudit;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;

import java.nio.file.Path;
import java.util.List;

final class AssumptionsViewModelTest {

    @TempDir Path home;
    private SmallAudit small;
    private AssumptionsViewModel model;

    @BeforeEach
    void setUp() {
        small = new SmallAudit(home);
        model =
                new AssumptionsViewModel(
                        new FindingRegister(small.audit()),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    private void write(String text) {
        model.begin();
        model.textProperty().set(text);
        assertThat(model.save()).isTrue();
    }

    private List<Cell> restOn(String id) {
        List<Cell> cells = small.troubled(4);
        small.audit().accept(cells);
        small.dispose(
                cells,
                new Disposition(Disposition.Kind.ACCEPTED_RISK, "", "", null, "", List.of(id)));
        return cells;
    }

    @Test
    void eachGetsTheNextNumberAndIsLookedAt() {
        write("no data");
        write("one region");

        assertThat(model.items()).extracting(each -> each.id()).containsExactly("A-1", "A-2");
        assertThat(model.currentProperty().get()).isEqualTo(model.items().getLast());
    }

    @Test
    void oneThatSaysNothingIsNotSaved() {
        model.begin();

        assertThat(model.save()).isFalse();
        assertThat(model.missingProperty().get()).startsWith("Say what is taken for granted");
    }

    @Test
    void changingOneKeepsItsId() {
        write("no data");
        model.ownerProperty().set("ms");
        model.save();

        assertThat(model.items()).hasSize(1);
        assertThat(model.items().getFirst().assumption().owner()).isEqualTo("ms");
    }

    @Test
    void callingItWrongReopensAllThatRestsOnItInOneStep() {
        write("no data");
        List<Cell> cells = restOn("A-1");
        assertThat(model.preview(model.items().getFirst())).isEqualTo("4 decisions would reopen");

        model.turn();
        assertThat(cells).allSatisfy(each -> assertThat(small.dispositionOf(each)).isNull());
        assertThat(model.standing(model.items().getFirst())).isEqualTo("found to be wrong");

        small.audit().undo();
        assertThat(cells).allSatisfy(each -> assertThat(small.dispositionOf(each)).isNotNull());
        assertThat(model.isSound(model.items().getFirst())).isTrue();
    }

    @Test
    void oneThatWasWrongCanHoldAfterAll() {
        write("no data");
        model.turn();
        model.turn();

        assertThat(model.isSound(model.items().getFirst())).isTrue();
    }

    @Test
    void oneThatIsOverIsNotSound() {
        model.begin();
        model.textProperty().set("no data");
        model.expiresProperty().set("2026-03-13");
        model.save();

        assertThat(model.standing(model.items().getFirst())).isEqualTo("expired");
    }
}
