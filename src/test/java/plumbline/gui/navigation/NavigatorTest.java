package plumbline.gui.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import plumbline.gui.workspace.WorkspaceFixture;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

final class NavigatorTest {

    private final Navigator navigator = new Navigator();

    @Test
    void atFirstNothingIsOpenAndThereIsNoWay() {
        assertThat(navigator.tabs()).isEmpty();
        assertThat(navigator.currentProperty().get()).isNull();
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void aPlaceOpensForGoodAndInFront() {
        navigator.go(Place.REVIEW);

        assertThat(open()).containsExactly("place:REVIEW");
        assertThat(inFront()).isEqualTo("place:REVIEW");
        assertThat(current().previewProperty().get()).isFalse();
    }

    @Test
    void whatIsOpenAlreadyOnlyComesToTheFront() {
        navigator.go(Place.OVERVIEW);
        navigator.go(Place.MATRIX);
        navigator.go(Place.OVERVIEW);

        assertThat(open()).containsExactly("place:OVERVIEW", "place:MATRIX");
        assertThat(inFront()).isEqualTo("place:OVERVIEW");
    }

    @Test
    void theNextPreviewTakesTheTabOfTheLast() {
        navigator.preview(file("a.sql"));
        navigator.go(Place.OVERVIEW);
        navigator.preview(file("b.sql"));

        assertThat(open()).containsExactly(id("b.sql"), "place:OVERVIEW");
        assertThat(inFront()).isEqualTo(id("b.sql"));
    }

    @Test
    void openingAPreviewPinsTheSameTab() {
        navigator.preview(file("a.sql"));
        OpenTab preview = current();
        navigator.open(file("a.sql"));
        navigator.preview(file("b.sql"));

        assertThat(preview.previewProperty().get()).isFalse();
        assertThat(navigator.tabs()).hasSize(2).first().isSameAs(preview);
    }

    @Test
    void previewOfWhatIsOpenForGoodLeavesItSo() {
        navigator.open(file("a.sql"));
        navigator.preview(file("a.sql"));

        assertThat(navigator.tabs()).hasSize(1);
        assertThat(current().previewProperty().get()).isFalse();
    }

    @Test
    void closingBringsTheRightNeighbourToTheFrontElseTheLeft() {
        List.of("a", "b", "c").forEach(name -> navigator.open(file(name)));
        navigator.select(navigator.tabs().get(1));

        navigator.closeCurrent();
        assertThat(inFront()).isEqualTo(id("c"));
        navigator.closeCurrent();
        assertThat(inFront()).isEqualTo(id("a"));
        navigator.closeCurrent();
        assertThat(navigator.currentProperty().get()).isNull();
    }

    @Test
    void closingATabBehindLeavesTheFrontAlone() {
        navigator.open(file("a"));
        navigator.open(file("b"));

        navigator.close(navigator.tabs().getFirst());

        assertThat(open()).containsExactly(id("b"));
        assertThat(inFront()).isEqualTo(id("b"));
    }

    @Test
    void closingTwiceOrNothingIsNoHarm() {
        navigator.closeCurrent();
        navigator.open(file("a"));
        OpenTab tab = current();
        navigator.open(file("b"));
        navigator.close(tab);
        navigator.close(tab);

        assertThat(open()).containsExactly(id("b"));
    }

    @Test
    void aTabThatIsGoneCannotBeSelected() {
        navigator.open(file("a"));
        OpenTab gone = current();
        navigator.open(file("b"));
        navigator.close(gone);

        navigator.select(gone);

        assertThat(inFront()).isEqualTo(id("b"));
    }

    @Test
    void clearingForgetsTheWay() {
        navigator.go(Place.OVERVIEW);
        navigator.go(Place.REVIEW);
        navigator.go(Place.GRAPH);
        navigator.back();

        navigator.clear();
        navigator.back();
        navigator.forward();

        assertThat(navigator.tabs()).isEmpty();
        assertThat(navigator.currentProperty().get()).isNull();
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void nobodyElseChangesTheTabs() {
        navigator.go(Place.OVERVIEW);

        assertThatThrownBy(() -> navigator.tabs().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private List<String> open() {
        return navigator.tabs().stream().map(tab -> tab.subject().id()).toList();
    }

    private OpenTab current() {
        return Objects.requireNonNull(navigator.currentProperty().get());
    }

    private String inFront() {
        return current().subject().id();
    }

    private static Subject file(String name) {
        return new Subject.OfFile(WorkspaceFixture.file(name));
    }

    private static String id(String name) {
        return file(name).id();
    }

    @Test
    void onTheWayBackAndForwardWhatWasLookedAtThereComesBack() {
        AtomicReference<String> looked = new AtomicReference<>("a");
        navigator.keepSight(
                () -> {
                    String now = looked.get();
                    return () -> looked.set(now);
                });
        navigator.go(Place.TIMELINE);
        looked.set("b");
        navigator.go(Place.GRAPH);
        looked.set("c");

        navigator.back();
        assertThat(looked.get()).isEqualTo("b");
        navigator.forward();
        assertThat(looked.get()).isEqualTo("c");
    }
}
