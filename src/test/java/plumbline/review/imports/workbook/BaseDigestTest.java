package plumbline.review.imports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

/// What a row remembers of how it was written.
final class BaseDigestTest {

    private static final String TEXT =
            new BaseDigest.Writer()
                    .add("result", "FAIL")
                    .add("reason", "")
                    .add("owner", " ak\r\n")
                    .text();

    private final BaseDigest digest = BaseDigest.find(TEXT).orElseThrow();

    @Test
    void eachFilledCellHasADigestOfItsOwn() {
        assertThat(TEXT).matches("PL1;result:[0-9a-f]{8};owner:[0-9a-f]{8}");
        assertThat(digest.isSame("result", "FAIL")).isTrue();
        assertThat(digest.isSame("result", "PASS")).isFalse();
        assertThat(digest.isSame("result", "")).isFalse();
    }

    @Test
    void anEmptyCellWasEmpty() {
        assertThat(digest.wasEmpty("reason")).isTrue();
        assertThat(digest.isSame("reason", " \n")).isTrue();
        assertThat(digest.isSame("reason", "why")).isFalse();
    }

    @Test
    void whatProgramsOfTablesChangeIsNoEdit() {
        assertThat(digest.isSame("owner", "ak")).isTrue();
        assertThat(digest.isSame("owner", "a\u0007k\uFFFF\uD800")).isTrue();
        assertThat(BaseDigest.plain("a\r\nb\rc 😀")).isEqualTo("a\nb\nc 😀");
    }

    @Test
    void aRowOfNothingButEmptyCellsIsKnown() {
        assertThat(BaseDigest.find(new BaseDigest.Writer().text()))
                .hasValueSatisfying(each -> assertThat(each.isSame("result", "")).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30:00.4Z, 2026-03-02T09:30:00",
        "2026-03-02T09:29:59.9996Z, 2026-03-02T09:30:00",
        "2026-03-02T00:00:00Z, 2026-03-02"
    })
    void aMomentIsExactToASecond(Instant at, String cell) {
        String text = new BaseDigest.Writer().add("reviewed-at", at).text();

        assertThat(BaseDigest.find(text))
                .hasValueSatisfying(each -> assertThat(each.isSame("reviewed-at", cell)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef",
                "PL2;result:0123abcd",
                "PL1;result",
                "PL1;result:0123abc",
                "PL1;;"
            })
    void anythingElseTellsNothing(String text) {
        assertThat(BaseDigest.find(text)).isEmpty();
    }
}
