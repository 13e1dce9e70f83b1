package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.words.Words;

import java.util.Collections;

final class WordsBundleTest {

    private final Words words = Words.english();
    private final WordsBundle bundle = new WordsBundle(words);

    @Test
    void everyWordComesThroughAFormatStringUnchanged() {
        assertThat(words.keys())
                .allSatisfy(
                        key ->
                                assertThat(bundle.getString(key).formatted())
                                        .isEqualTo(words.get(key)));
    }

    @Test
    void itHasTheKeysOfTheWordsAndNoOther() {
        assertThat(Collections.list(bundle.getKeys())).containsExactlyElementsOf(words.keys());
        assertThat(bundle.containsKey("cli.plumbline.header")).isTrue();
        assertThat(bundle.containsKey("plumbline.usage.header")).isFalse();
    }
}
