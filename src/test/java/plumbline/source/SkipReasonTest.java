package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.words.Words;

class SkipReasonTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWords(SkipReason reason) {
        assertThat(Words.english().get(reason.key())).isNotBlank();
    }
}
