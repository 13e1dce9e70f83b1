package plumbline.review.imports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.review.imports.document.OldVerdict;

class JudgedLineTest {

    @ParameterizedTest
    @CsvSource({
        "Lock timeout: PASS (set), PASS, Lock timeout",
        "PASS: Lock timeout, PASS, Lock timeout",
        "FAIL - Lock timeout, FAIL, Lock timeout",
        "[PASS] Lock timeout, PASS, Lock timeout",
        "**[FAIL]** Lock timeout, FAIL, Lock timeout",
        "**Lock timeout** (PASS): set, PASS, Lock timeout",
        "Lock timeout [FAIL]: none, FAIL, Lock timeout",
        "Lock timeout ✅, PASS, Lock timeout",
        "Lock timeout ❌ (none), FAIL, Lock timeout"
    })
    void verdictsStandBeforeAndBehindNames(String line, OldVerdict verdict, String name) {
        JudgedLine judged = JudgedLine.find(line).orElseThrow();

        assertThat(judged.verdict().verdict()).isEqualTo(verdict);
        assertThat(judged.name().replace("*", "").strip()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pass the token on", "Fails when nobody looks", "See: passwords"})
    void proseIsNoVerdict(String line) {
        assertThat(JudgedLine.find(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nicht bestanden, FAIL",
        "bestanden, PASS",
        "teilweise, PARTIAL",
        "entfällt, NOT_APPLICABLE",
        "nicht geprüft, OPEN",
        ":white_check_mark:, PASS",
        ":x:, FAIL",
        "👎, FAIL",
        "NOT PASSED, FAIL",
        "n. a., NOT_APPLICABLE",
        "i. O., PASS",
        "n.i.O., FAIL",
        "nicht umgesetzt, FAIL",
        "~~FAIL~~ **PASS**, PASS",
        "<del>PASS</del> FAIL, FAIL",
        "<span style=\"color:red\">FAIL</span>, FAIL"
    })
    void verdictsHaveManyWords(String cell, OldVerdict verdict) {
        assertThat(VerdictText.find(cell).orElseThrow().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~~FAIL~~", "<s>PASS</s>"})
    void whatWasStruckOutIsNoVerdict(String cell) {
        assertThat(VerdictText.find(cell)).isEmpty();
    }
}
