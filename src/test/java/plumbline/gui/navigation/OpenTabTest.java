package plumbline.gui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class OpenTabTest {

    private final Subject subject = new Subject.OfPlace(Place.GRAPH);

    @Test
    void pinningIsSeenOnceAndStays() {
        OpenTab tab = new OpenTab(subject, true);
        List<Boolean> seen = new ArrayList<>();
        tab.previewProperty().subscribe(now -> seen.add(now));

        tab.pin();
        tab.pin();

        assertThat(seen).containsExactly(true, false);
    }

    @Test
    void twoTabsOfOneSubjectAreTwo() {
        assertThat(new OpenTab(subject, false)).isNotEqualTo(new OpenTab(subject, false));
    }
}
