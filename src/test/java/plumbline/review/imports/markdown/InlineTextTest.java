package plumbline.review.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class InlineTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "a\\*b\\_c → a*b_c",
                "C:\\dir\\1 → C:\\dir\\1",
                "C:\\\\\\*dir → C:\\*dir",
                "a &lt;b> &amp;lt; → a <b> &lt;",
                "&#35;1 &#x23;2 → #1 #2",
                "&copy; &x; & &#xD800; &#9999999; → &copy; &x; & &#xD800; &#9999999;",
                "one<br>two<BR />three → one two three",
                "`a\\*b` \\`c\\*\\` → `a\\*b` `c*`",
                "``a`\\*`` \\* → ``a`\\*`` *",
                "`&lt;<br>` → `&lt;<br>`",
                "`` a \\* ` b → `` a * ` b",
                "**bold** [a](b) → **bold** [a](b)"
            })
    void whatIsMaskedIsReadAsItIsMeant(String markdown, String text) {
        assertThat(InlineText.line(markdown)).isEqualTo(text);
    }

    @Test
    void breaksInCellsPartLines() {
        assertThat(InlineText.lines("one<br>two")).isEqualTo("one\ntwo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "| a\\|b | c | → a|b;c",
                "| `a|b` | c | → `a|b`;c",
                "| ``a`|b`` | c | → ``a`|b``;c",
                "| \\`a | b\\` | → `a;b`",
                "| `a\\|b` | c | → `a|b`;c",
                "| a\\\\\\|b | → a\\|b",
                "| a ` b | c | → a ` b;c"
            })
    void cellsEndWhereABarIsNeitherMaskedNorCode(String line, String cells) {
        assertThat(TableLine.cells(line)).isEqualTo(List.of(cells.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "`a|b`, true",
        "``a`|b``, true",
        "`a\\|b`, false",
        "\\`a|b\\`, false",
        "a|b, false"
    })
    void onlyBarsInCodeAreFoundThere(String line, boolean found) {
        assertThat(TableLine.hasPipeInCode(line)).isEqualTo(found);
    }

    @Test
    void signsOfCommentsInCodeBeginNone() {
        assertThat(MarkdownReader.read("`<!--` and \\<!-- this\nthat"))
                .containsExactly(
                        new Block.Text(1, "`<!--` and <!-- this"), new Block.Text(2, "that"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "` `` ", "\\", "&#", "&", "<br", "`<!--", "\\`|"})
    @Timeout(60)
    void endlessLinesAreRead(String part) {
        String line = part.repeat(100_000);

        assertThat(MarkdownReader.read("|a|b|\n|-|-|\n|" + line + "\n\n- " + line)).isNotEmpty();
    }
}
