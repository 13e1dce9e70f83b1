package plumbline.review.imports.workbook.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.review.imports.workbook.merging.WordDiff.Kind;

import java.util.stream.Collectors;

/// How one text becomes another.
final class WordDiffTest {

    private static String told(String before, String after) {
        return WordDiff.of(before, after).parts().stream()
                .map(each -> "+= -".charAt(sign(each.kind())) + each.text())
                .collect(Collectors.joining("|"));
    }

    private static int sign(Kind kind) {
        return switch (kind) {
            case ONLY_AFTER -> 0;
            case IN_BOTH -> 1;
            case ONLY_BEFORE -> 3;
        };
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            textBlock =
                    """
                    busy at noon, busy at night, =busy at|- noon|+ night
                    '',           new,           +new
                    old,          '',            -old
                    same,         same,          =same
                    at noon,      at noon today, =at noon|+ today
                    größer 1,     größer 2!,     =größer|- 1|+ 2!
                    """)
    void wordsAreWhatDiffers(String before, String after, String parts) {
        assertThat(told(before, after)).isEqualTo(parts);
    }

    @Test
    void hugeTextsAreNotCompared() {
        assertThat(WordDiff.of("a ".repeat(1_000), "b").parts())
                .extracting(WordDiff.Part::kind)
                .containsExactly(Kind.ONLY_BEFORE, Kind.ONLY_AFTER);
    }
}
