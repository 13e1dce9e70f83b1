package plumbline.gui.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A large text is shown by parts, and each line of it is in one that somebody can go to.
final class StretchTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2000",
        "1000, 1, 2000",
        "1001, 1, 2000",
        "5000, 4000, 5999",
        "10000, 8001, 10000"
    })
    void thePlaceIsInTheMiddleWhereThereAreLines(int line, int first, int last) {
        assertThat(Stretch.around(line, 10_000)).isEqualTo(new Stretch(first, last, 10_000));
    }

    @Test
    void stepByStepOneComesToTheEndAndBackAndMissesNothing() {
        Stretch at = Stretch.around(1, 5_000);
        assertThat(at.hasEarlier()).isFalse();
        for (int step = 0; step < 5; step++) {
            Stretch next = Stretch.around(at.later(), 5_000);
            assertThat(next.holds(at.later())).isTrue();
            at = next;
        }
        assertThat(at.hasLater()).isFalse();

        for (int step = 0; step < 5; step++) {
            at = Stretch.around(at.earlier(), 5_000);
        }
        assertThat(at.first()).isOne();
    }

    @Test
    void fewLinesAreOnePart() {
        assertThat(Stretch.around(3, 7)).isEqualTo(new Stretch(1, 7, 7)).matches(Stretch::isWhole);
    }

    @Test
    void theNumbersOfALargeTextAreThoseOfItsLines() {
        String text = "SELECT 1;\n".repeat(600_000);

        CodeText part = CodeText.around(text, true, 500_000);

        assertThat(part.stretch()).isEqualTo(new Stretch(499_000, 500_999, 600_000));
        assertThat(part.lines().getParagraphs()).hasSize(Stretch.LINES);
    }
}
