package plumbline.gui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

final class MatchTest {

    @ParameterizedTest
    @CsvSource({
        "order, src/reorder/order.sql, src/border.sql",
        "order, orders.sql, src/orders.sql",
        "go, Go to Graph, Larger logo",
        "gr, Go to Review, digger",
        "data, Go to data, View of all",
        "a b, a/b.sql, axxxxxxxxxxxb.sql",
        "rev, Go to Review, rxexv"
    })
    void theFirstFitsBetterThanTheSecond(String typed, String better, String worse) {
        assertThat(score(typed, better)).isGreaterThan(score(typed, worse));
    }

    @Test
    void aTitleCountsForMoreThanAKind() {
        assertThat(Match.of("order").find("order.sql", "tickets").orElseThrow())
                .isGreaterThan(Match.of("order").find("a.sql", "order-service").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"verog, Go to Review", "go x, Go to Review", "orderz, order", "å, a"})
    void aWordThatDoesNotFitFitsNothing(String typed, String title) {
        assertThat(Match.of(typed).find(title, "View")).isEmpty();
    }

    @Test
    void lettersOfAKindThatDoNotStandTogetherDoNotCount() {
        assertThat(Match.of("odr").find("a.sql", "order-service")).isEmpty();
    }

    @Test
    void capitalLettersAreReadAlikeOnEveryMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Match.of("INDEX").find("index.sql", "")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(60)
    void aWholeFileThatWasPastedTakesNoTime() {
        assertThat(Match.of("a b ".repeat(100_000)).find("a/b.sql", "")).isPresent();
        assertThat(Match.of("ab".repeat(100_000)).find("a/b.sql", "")).isEmpty();
        assertThat(Match.of("a").find("xa".repeat(100_000), "")).isPresent();
    }

    private static int score(String typed, String title) {
        return Match.of(typed).find(title, "").orElse(Integer.MIN_VALUE);
    }
}
