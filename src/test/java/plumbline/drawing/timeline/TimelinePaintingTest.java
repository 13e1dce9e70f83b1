package plumbline.drawing.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;

final class TimelinePaintingTest {

    @Test
    void aTimelineOfNothingSaysSo() {
        Chart chart = new Chart(List.of(), List.of());
        TimelinePainting painting =
                new TimelinePainting(
                        "none", "today", chart, Axis.RUNNING, Words.of(Locale.ENGLISH));

        assertThat(new Svg(new Typeface(), Palette.LIGHT).of(painting))
                .contains("There are no migrations here.");
    }
}
