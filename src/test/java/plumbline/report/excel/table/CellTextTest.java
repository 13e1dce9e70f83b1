package plumbline.report.excel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

final class CellTextTest {

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(CellText.legal("a\u0000b\u0007c\uFFFEd\uD800e")).isEqualTo("abcde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two\nlines", "tab\there", "ünï😀", ""})
    void allElseStays(String text) {
        assertThat(CellText.legal(text)).isEqualTo(text);
    }

    @Test
    void endsOfLinesAreThoseOfExcel() {
        assertThat(CellText.legal("a\r\nb\rc")).isEqualTo("a\nb\nc");
    }

    @ParameterizedTest
    @CsvSource({"_x000D_, _x005F_x000D_", "a_xb, a_xb", "_x12_, _x12_"})
    void whatLooksLikeTheNumberOfACharacterIsNone(String text, String escaped) {
        assertThat(CellText.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void aLongTextIsCutIntoPiecesThatAreTheTextAgain() {
        String text = "😀".repeat(40_000);

        List<String> pieces = CellText.pieces(text);

        assertThat(pieces).hasSize(3).allMatch(each -> each.length() <= CellText.MOST);
        assertThat(pieces)
                .allMatch(each -> each.codePointCount(0, each.length()) * 2 == each.length());
        assertThat(String.join("", pieces)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\tx", "\u0001=1", "\uFFFE=1"})
    void whatAProgramCouldTakeForAFormulaIsKnown(String text) {
        assertThat(CellText.looksLikeFormula(text)).isTrue();
        assertThat(CellText.looksLikeFormula("a" + text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "plain words and_more, true",
        "a < b, false",
        "a & b, false",
        "_x0041_, false",
        "größer, false"
    })
    void whatStandsAsItIsNeedsNoLookAtItsCharacters(String text, boolean stands) {
        assertThat(CellText.standsAsItIs(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(stands);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83Db", "\uDE00\uD83D", "end \uD800"})
    void halfACharacterIsLookedAt(String text) {
        assertThat(CellText.standsAsItIs(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1+1", "\u0001", "\uD83D\uDE00=1", "ä="})
    void whatIsNoFormulaStaysAText(String text) {
        assertThat(CellText.looksLikeFormula(text)).isFalse();
    }
}
