package plumbline.gui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import plumbline.gui.workspace.WorkspaceFixture;

import java.util.List;
import java.util.Random;

/// The way back and forward.
final class NavigatorWayTest {

    private final Navigator navigator = new Navigator();

    @Test
    void backAndForwardWalkTheSameWay() {
        List.of(Place.OVERVIEW, Place.REVIEW, Place.GRAPH).forEach(navigator::go);

        navigator.back();
        navigator.back();
        assertThat(inFront()).isEqualTo("place:OVERVIEW");
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.forward();
        navigator.forward();
        assertThat(inFront()).isEqualTo("place:GRAPH");
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void aNewWayForgetsTheOneForward() {
        navigator.go(Place.OVERVIEW);
        navigator.go(Place.REVIEW);
        navigator.back();
        navigator.go(Place.GRAPH);

        assertThat(navigator.canGoForwardProperty().get()).isFalse();
        navigator.back();
        assertThat(inFront()).isEqualTo("place:OVERVIEW");
    }

    @Test
    void goingWhereOneIsIsNoStep() {
        navigator.go(Place.OVERVIEW);
        navigator.go(Place.OVERVIEW);

        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void backOpensAgainWhatWasClosed() {
        navigator.go(Place.OVERVIEW);
        navigator.go(Place.REVIEW);
        navigator.close(navigator.tabs().getFirst());

        navigator.back();

        assertThat(inFront()).isEqualTo("place:OVERVIEW");
        assertThat(navigator.tabs()).hasSize(2);
    }

    @Test
    void backDoesNotPromiseAStepToWhereClosingLed() {
        navigator.go(Place.OVERVIEW);
        navigator.go(Place.REVIEW);
        navigator.closeCurrent();

        assertThat(inFront()).isEqualTo("place:OVERVIEW");
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void goingBackOverPreviewsOpensThemInTheOnePreviewTab() {
        navigator.go(Place.OVERVIEW);
        List.of("a", "b", "c", "d").forEach(name -> navigator.preview(file(name)));

        navigator.back();
        navigator.back();

        assertThat(navigator.tabs()).hasSize(2);
        assertThat(inFront()).isEqualTo(file("b").id());
        navigator.forward();
        assertThat(inFront()).isEqualTo(file("c").id());
        assertThat(navigator.tabs()).hasSize(2);
    }

    @Test
    void whatWasPinnedComesBackPinned() {
        navigator.open(file("a"));
        navigator.preview(file("b"));
        navigator.close(navigator.tabs().getFirst());

        navigator.back();

        assertThat(navigator.tabs()).hasSize(2);
        assertThat(navigator.tabs().getLast().previewProperty().get()).isFalse();
    }

    @RepeatedTest(20)
    void howeverOneClicksTheTabsStayInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int step = 0; step < 400; step++) {
            act(random);
            assertThat(ids()).doesNotHaveDuplicates();
            assertThat(navigator.tabs()).filteredOn(NavigatorWayTest::isPreview).hasSizeLessThan(2);
            OpenTab current = navigator.currentProperty().get();
            if (current == null) {
                assertThat(navigator.tabs()).isEmpty();
            } else {
                assertThat(navigator.tabs()).contains(current);
            }
        }
    }

    private void act(Random random) {
        Subject subject = file(String.valueOf(random.nextInt(6)));
        switch (random.nextInt(6)) {
            case 0 -> navigator.open(subject);
            case 1, 2 -> navigator.preview(subject);
            case 3 -> navigator.closeCurrent();
            case 4 -> step(navigator.canGoBackProperty().get(), navigator::back);
            default -> step(navigator.canGoForwardProperty().get(), navigator::forward);
        }
    }

    /// A step that is offered leads somewhere else; one that is not offered leads nowhere.
    private void step(boolean offered, Runnable go) {
        OpenTab before = navigator.currentProperty().get();
        go.run();
        assertThat(!idOf(before).equals(idOf(navigator.currentProperty().get())))
                .isEqualTo(offered);
    }

    private List<String> ids() {
        return navigator.tabs().stream().map(NavigatorWayTest::idOf).toList();
    }

    private String inFront() {
        return idOf(navigator.currentProperty().get());
    }

    private static boolean isPreview(OpenTab tab) {
        return tab.previewProperty().get();
    }

    private static String idOf(@Nullable OpenTab tab) {
        return tab == null ? "nothing" : tab.subject().id();
    }

    private static Subject file(String name) {
        return new Subject.OfFile(WorkspaceFixture.file(name));
    }
}
