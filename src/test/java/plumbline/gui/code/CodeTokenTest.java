package plumbline.gui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

final class CodeTokenTest {

    /// Longer than any file that is coloured.
    private static final int LONG = 200_000;

    @Test
    void nothingGivesNoToken() {
        assertThat(CodeToken.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "-- a note|COMMENT",
                "// a note|COMMENT",
                "/* a note */|COMMENT",
                "/* never ended|COMMENT",
                "# a note|COMMENT",
                "'it'|STRING",
                "\"a name\"|STRING",
                "`a template`|STRING",
                "'never ended|STRING",
                "'with \\' inside'|STRING",
                "42|NUMBER",
                "3.14|NUMBER",
                "1_000|NUMBER",
                "0xFF|NUMBER",
                "SELECT|KEYWORD",
                "select|KEYWORD",
                "selected|PLAIN",
                "orders|PLAIN",
                "größe|PLAIN",
                "table1|PLAIN"
            })
    void aWholeTextIsOfOneKind(String code, CodeToken.Kind kind) {
        assertThat(CodeToken.of(code)).extracting(CodeToken::kind).containsOnly(kind);
        assertThat(together(code)).isEqualTo(code);
    }

    @Test
    void anAddressHoldsNoComment() {
        assertThat(CodeToken.of("https://example.org/a"))
                .extracting(CodeToken::kind)
                .containsOnly(CodeToken.Kind.PLAIN);
    }

    @Test
    void aStringEndsWithItsLineSoThatOneApostropheColoursNoPage() {
        assertThat(CodeToken.of("it's\nSELECT 1"))
                .extracting(CodeToken::text)
                .contains("'s", "SELECT", "1");
    }

    @Test
    void aTemplateRunsOverLinesEvenOverOneThatIsContinued() {
        String template = "`SELECT \\\n 'x' \\` FROM t`";

        assertThat(CodeToken.of(template))
                .containsExactly(new CodeToken(CodeToken.Kind.STRING, template));
    }

    @RepeatedTest(50)
    void everyCharacterIsInExactlyOneToken(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String alphabet = "'\"`\\/*-#\n\r\t .:0123_aé😀select${}(;";
        String code =
                random.ints(500, 0, alphabet.length())
                        .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                        .collect(Collectors.joining());

        assertThat(together(code)).isEqualTo(code);
        assertThat(CodeToken.of(code)).noneMatch(token -> token.text().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'", "\"", "`", "\\", "\\'", "'\\", "`\\\n", "/*", "*/", "/* ", "//", "--", "-",
                "#", " ", " #", "\n", " \n", "1.", "1_", "1.x", "1", "a1.", "a", "_", ".", "'a\n",
                "é", "😀", "\uD83D", "\0", "$$", "x'"
            })
    @Timeout(60)
    void hostileInputTakesLinearTimeAndNoStack(String piece) {
        String code = piece.repeat(LONG / piece.length());

        assertThatCode(() -> assertThat(together(code)).isEqualTo(code)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "`", "/*", "--", "#", "1", "a"})
    @Timeout(60)
    void whatBeginsAndNeverEndsTakesLinearTimeAndNoStack(String start) {
        String code = start + "x\\y 1.".repeat(LONG / 6);

        assertThat(together(code)).isEqualTo(code);
    }

    private static String together(String code) {
        List<CodeToken> tokens = CodeToken.of(code);
        return tokens.stream().map(CodeToken::text).collect(Collectors.joining());
    }
}
