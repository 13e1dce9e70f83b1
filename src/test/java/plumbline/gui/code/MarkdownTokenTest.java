package plumbline.gui.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

final class MarkdownTokenTest {

    @ParameterizedTest
    @CsvSource({
        "## Scores, KEYWORD",
        "`a b`, STRING",
        "**Date:**, NUMBER",
        "|---|:--|, COMMENT",
        "> a note, COMMENT",
        "plain words, PLAIN",
        "#no-heading, PLAIN",
        "**, PLAIN",
        "`open, PLAIN"
    })
    void eachPartHasItsColour(String text, CodeToken.Kind kind) {
        assertThat(MarkdownToken.of(text)).containsExactly(new CodeToken(kind, text));
    }

    @Test
    void noSignGetsLost() {
        String text = "# A `b`\n\n| a | **b** |\n|---|---|\n| `x|y` | c |\n> d\nend";

        assertThat(
                        MarkdownToken.of(text).stream()
                                .map(CodeToken::text)
                                .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
