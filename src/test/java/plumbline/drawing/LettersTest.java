package plumbline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {

    private static final Letters TEN_EACH = (text, lettering) -> 10 * text.length();

    @ParameterizedTest
    @CsvSource({"orders, 60, orders", "orders, 59, orde…", "orders, 20, o…", "orders, 9, ''"})
    void asMuchIsShownAsFits(String text, double width, String shown) {
        assertThat(TEN_EACH.fit(text, Lettering.BODY, width)).isEqualTo(shown);
    }

    @Test
    void noSignIsCutInTwo() {
        assertThat(TEN_EACH.fit("a\uD83D\uDE00bcd", Lettering.BODY, 30)).isEqualTo("a…");
    }
}
