package plumbline.gui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u2028", "\u200F", "\u202E", "\u2066", "\u001B"})
    void whatCannotBeSeenIsSeen(String mark) {
        assertThat(OneLine.of("up" + mark + "lqs.txt")).isEqualTo("up\uFFFDlqs.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "orders", "größe 1", "移行", "מעבר"})
    void otherNamesStayAsTheyAre(String name) {
        assertThat(OneLine.of(name)).isEqualTo(name);
    }

    @Test
    void aLongNameKeepsItsBeginningAndItsEnd() {
        assertThat(OneLine.of("a".repeat(250) + "z", 40)).hasSize(41).startsWith("a").endsWith("z");
        assertThat(OneLine.of("orders", 40)).isEqualTo("orders");
    }
}
