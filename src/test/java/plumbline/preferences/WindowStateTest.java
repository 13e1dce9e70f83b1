package plumbline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowStateTest {

    private static final WindowState NORMAL = WindowState.defaults();

    @Test
    void byDefaultTheWindowIsCentredWithBothPanesOpen() {
        assertThat(NORMAL.x()).isNaN();
        assertThat(NORMAL.y()).isNaN();
        assertThat(NORMAL.maximized()).isFalse();
        assertThat(NORMAL.scopeShown()).isTrue();
        assertThat(NORMAL.inspectorShown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 0, 99, 1e9})
    void aSizeThatNoScreenCanShowBecomesTheDefault(double absurd) {
        assertThat(new WindowState(-20, 0, absurd, absurd, true, absurd, absurd, false, true))
                .isEqualTo(
                        new WindowState(
                                -20,
                                0,
                                NORMAL.width(),
                                NORMAL.height(),
                                true,
                                NORMAL.scopeWidth(),
                                NORMAL.inspectorWidth(),
                                false,
                                true));
    }

    @Test
    void aWindowNeedsTwoHundredPixelsAndAPaneOneHundred() {
        WindowState smallest = new WindowState(0, 0, 200, 200, false, 100, 100, true, true);
        WindowState smaller = new WindowState(0, 0, 199, 199, false, 100, 100, true, true);

        assertThat(smallest.width()).isEqualTo(200);
        assertThat(smallest.scopeWidth()).isEqualTo(100);
        assertThat(smaller.width()).isEqualTo(NORMAL.width());
        assertThat(smaller.height()).isEqualTo(NORMAL.height());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -1e6, 1e6})
    void aPositionOffEveryScreenBecomesTheCentre(double absurd) {
        WindowState window = new WindowState(absurd, absurd, 900, 700, false, 200, 200, true, true);

        assertThat(window.x()).isNaN();
        assertThat(window.y()).isNaN();
    }
}
