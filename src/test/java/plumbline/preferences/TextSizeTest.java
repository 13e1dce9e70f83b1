package plumbline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class TextSizeTest {

    @Test
    void largerGoesThroughAllSizesAndStaysAtTheLargest() {
        assertThat(Stream.iterate(TextSize.PERCENT_100, TextSize::larger).limit(7))
                .extracting(TextSize::percent)
                .containsExactly(100, 110, 125, 150, 175, 200, 200);
    }

    @Test
    void smallerGoesThroughAllSizesAndStaysAtTheSmallest() {
        assertThat(Stream.iterate(TextSize.PERCENT_200, TextSize::smaller).limit(7))
                .extracting(TextSize::percent)
                .containsExactly(200, 175, 150, 125, 110, 100, 100);
    }
}
