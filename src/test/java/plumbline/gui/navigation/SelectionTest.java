package plumbline.gui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import plumbline.gui.workspace.WorkspaceFixture;

import java.util.ArrayList;
import java.util.List;

final class SelectionTest {

    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection(navigator);
    private final Subject file = new Subject.OfFile(WorkspaceFixture.file("a.sql"));

    @Test
    void whoFollowsHearsOfEachChangeOnce() {
        Subject place = new Subject.OfPlace(Place.GRAPH);
        List<@Nullable Subject> seen = new ArrayList<>();
        selection.subjectProperty().subscribe(now -> seen.add(now));

        selection.select(place);
        selection.select(new Subject.OfPlace(Place.GRAPH));
        selection.select(null);

        assertThat(seen).containsExactly(null, place, null);
    }

    @Test
    void theFileInFrontIsWhatIsLookedAt() {
        navigator.preview(file);
        assertThat(selection.subjectProperty().get()).isEqualTo(file);

        navigator.open(new Subject.OfFile(WorkspaceFixture.file("b.sql")));
        navigator.back();
        assertThat(selection.subjectProperty().get()).isEqualTo(file);
    }

    @Test
    void aPlaceInFrontLeavesTheChoiceToItsView() {
        navigator.open(file);
        navigator.go(Place.OVERVIEW);

        assertThat(selection.subjectProperty().get()).isEqualTo(file);
    }

    @Test
    void whenTheLastTabIsClosedNothingIsLookedAt() {
        navigator.open(file);
        navigator.closeCurrent();

        assertThat(selection.subjectProperty().get()).isNull();
    }
}
