package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;

final class VerdictKeysTest {

    @ParameterizedTest
    @CsvSource({
        "1, PASS",
        "P, PASS",
        "2, PARTIAL",
        "a, PARTIAL",
        "3, FAIL",
        "f, FAIL",
        "4, NOT_APPLICABLE",
        "N, NOT_APPLICABLE"
    })
    void aDigitOrItsLetterDecides(String key, Status status) {
        assertThat(VerdictKeys.find(key)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "x", "", " "})
    void noOtherKeyDoes(String key) {
        assertThat(VerdictKeys.find(key)).isEmpty();
    }
}
