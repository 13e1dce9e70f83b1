package plumbline.drawing.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import plumbline.analysis.timeline.Axis;

import java.util.List;

final class SpanTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    @Test
    void thePlaceUnderThePointerStaysWhereItIs() {
        Span before = new Span(10, 50);

        Span after = before.zoomed(0.5, 20, Axis.RUNNING);

        assertThat(after.length()).isCloseTo(20, EXACTLY);
        assertThat(after.share(20)).isCloseTo(before.share(20), EXACTLY);
    }

    @Test
    void nobodyComesCloserThanThereIsSomethingToSee() {
        assertThat(new Span(10, 11).zoomed(0.001, 10.5, Axis.RUNNING).length())
                .isCloseTo(0.5, EXACTLY);
        assertThat(new Span(0, 100).zoomed(0.0001, 50, Axis.GIT).length()).isCloseTo(2, EXACTLY);
    }

    @Test
    void nobodyLeavesTheWhole() {
        Span whole = new Span(0, 100);

        assertThat(new Span(-20, 20).within(whole)).isEqualTo(new Span(0, 40));
        assertThat(new Span(90, 130).within(whole)).isEqualTo(new Span(60, 100));
        assertThat(new Span(-20, 130).within(whole)).isEqualTo(whole);
        assertThat(new Span(20, 30).within(whole)).isEqualTo(new Span(20, 30));
    }

    @Test
    void whereNothingIsPlacedThereIsStillSomethingToDraw() {
        assertThat(Span.whole(List.of(), Axis.GIT).length()).isPositive();
    }
}
