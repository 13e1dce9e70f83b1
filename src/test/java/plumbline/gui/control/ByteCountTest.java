package plumbline.gui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

final class ByteCountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1, 1 B",
        "999, 999 B",
        "1000, 1.0 KB",
        "1049, 1.0 KB",
        "1050, 1.1 KB",
        "99949, 99.9 KB",
        "99950, 100 KB",
        "999499, 999 KB",
        "999500, 1.0 MB",
        "999999, 1.0 MB",
        "1000000, 1.0 MB",
        "999999999, 1.0 GB",
        "999999999999, 1.0 TB",
        "9223372036854775807, 9223372 TB"
    })
    void aCountReadsWithThreeDigitsAtMost(long bytes, String text) {
        assertThat(ByteCount.text(bytes)).isEqualTo(text);
    }

    @Test
    void theDecimalPointDoesNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(ByteCount.text(1500)).isEqualTo("1.5 KB");
        } finally {
            Locale.setDefault(before);
        }
    }
}
