package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where things lie on the sheet.
final class MatrixMetricsTest {

    private static MatrixMetrics metrics(double em, double width, int services) {
        return new MatrixMetrics(em, Density.SMALL, width, 600, services);
    }

    @Test
    void whatFillsTheSheetIsNoHairWiderThanItWhateverTheSizes() {
        for (double em = 13; em <= 26; em += 0.7) {
            for (double width = 900; width < 1500; width += 7.3) {
                MatrixMetrics of = metrics(em, width, 3);
                boolean hasRoom = width >= of.why() + (12 + 19) * em;

                assertThat(hasRoom && of.contentWidth() > width - of.names())
                        .as("%s wide beside %s of %s", of.contentWidth(), of.names(), width)
                        .isFalse();
            }
        }
    }

    @Test
    void withLargeTextThreeServicesAndWhatIsSaidOfThemNeedNoScrollBar() {
        MatrixMetrics of = metrics(26, 1175, 3);

        assertThat(of.contentWidth()).isLessThanOrEqualTo(1175 - of.names());
    }
}
