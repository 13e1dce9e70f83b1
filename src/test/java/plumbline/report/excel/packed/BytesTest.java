package plumbline.report.excel.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

    private final Bytes bytes = new Bytes();

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 9, 10, 99, 100, 1_048_576, Integer.MAX_VALUE})
    void aNumberIsWrittenInDigits(int number) {
        bytes.add('r');
        bytes.addNumber(number);

        assertThat(bytes).hasToString("r" + number);
    }

    @ParameterizedTest
    @CsvSource({
        "a < b && b > c, a &lt; b &amp;&amp; b &gt; c",
        "<, &lt;",
        "größer als ✓, größer als ✓",
        "&amp;, &amp;amp;"
    })
    void aTextIsEscapedAsXmlHasIt(String text, String escaped) {
        bytes.addEscaped(Bytes.of(text));

        assertThat(bytes).hasToString(escaped);
    }

    @Test
    void whatWasTakenStaysWhenOthersAreGathered() {
        bytes.add(Bytes.of("first".repeat(100)));
        byte[] taken = bytes.take();
        bytes.add(Bytes.of("second"));

        assertThat(taken).isEqualTo(Bytes.of("first".repeat(100)));
        assertThat(bytes).hasToString("second");
    }
}
