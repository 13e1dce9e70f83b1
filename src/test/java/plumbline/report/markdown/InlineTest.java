package plumbline.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.report.content.SmallFleet;

import java.util.List;

/// Text of others stands in Markdown as text and nothing else.
final class InlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "lock_timeout → lock_timeout",
                "_private_ → \\_private\\_",
                "V1__Begin.sql → V1__Begin.sql",
                "__init__ → \\_\\_init\\_\\_",
                "count(*) → count(\\*)",
                "a `b` c → a \\`b\\` c",
                "[x](http://a.example) → \\[x\\](http://a.example)",
                "<script> → &lt;script>",
                "</script> → &lt;/script>",
                "PG<=10 → PG<=10",
                "a < b → a < b",
                "a && b → a && b",
                "&lt; → &amp;lt;",
                "C:\\dir → C:\\\\dir",
                "$1 and $2 → \\$1 and \\$2",
                "=1+1 → \\=1+1",
                "1 = 1 → 1 = 1",
                "- item → \\- item",
                "a - b → a - b",
                "# head → \\# head",
                "> quote → \\> quote",
                "2. item → 2\\. item",
                "2.5 s → 2.5 s",
                "~~gone~~ → \\~\\~gone\\~\\~",
                "~5 → ~5"
            })
    void whatMeansSomethingInMarkdownIsMasked(String raw, String markdown) {
        assertThat(Inline.text(raw).markdown()).isEqualTo(markdown);
        assertThat(Shown.text(markdown)).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u001b[31m", "\u202e", "\u0085", "\t", "\u0000"})
    void signsThatNobodySeesAreWrittenAsNumbers(String raw) {
        String markdown = Inline.text("a" + raw + "b").markdown();

        assertThat(markdown).matches("[ -~]+");
        assertThat(Shown.text(markdown)).isEqualTo("a" + raw + "b");
    }

    @Test
    void linesStayInOneLine() {
        assertThat(Inline.text("one\ntwo\r\nthree\rfour").markdown())
                .isEqualTo("one<br>two<br>three<br>four");
    }

    @Test
    void hostileTextIsShownAsItIs() {
        String markdown = Inline.text(SmallFleet.HOSTILE).markdown();

        assertThat(markdown).doesNotContain("<script", "\n", "\u0007").startsWith("\\=");
        assertThat(Shown.text(markdown)).isEqualTo(SmallFleet.HOSTILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "a|b → `a|b`",
                "a`b → ``a`b``",
                "`a` → `` `a` ``",
                "a``b`c → ```a``b`c```",
                "<b> → `<b>`"
            })
    void ticksAroundCodeAreMoreThanThoseInIt(String raw, String markdown) {
        assertThat(Inline.code(raw).markdown()).isEqualTo(markdown);
    }

    @Test
    void codeHasOneLineAndShowsWhatControls() {
        assertThat(Inline.code("a\n\tb\u001b[0m\u202e").markdown())
                .isEqualTo("`a  b\u241b[0m\uFFFD`");
        assertThat(Inline.code(" \n ").isEmpty()).isTrue();
    }

    @Test
    void aLinkLeadsToALineAndNowhereElse() {
        assertThat(Inline.link("a:3", "db/a b (1)#.sql", 3).markdown())
                .isEqualTo("[a:3](db/a%20b%20%281%29%23.sql#L3)");
        assertThat(Inline.link("x", "javascript:alert(1)|ü", 1).markdown())
                .isEqualTo("[x](javascript%3Aalert%281%29%7C%C3%BC#L1)");
    }

    @Test
    void aBarInACellEndsNoCell() {
        Sheet sheet = new Sheet();

        sheet.table(
                List.of("A"),
                List.of(List.of(Inline.text("a|b\\|c")), List.of(Inline.code("a|b"))));

        assertThat(sheet)
                .hasToString(
                        """
                        | A |
                        |---|
                        | a\\|b\\\\\\|c |
                        | `a\\|b` |
                        """);
    }

    @Test
    void aFenceIsLongerThanAnyInTheCode() {
        Sheet sheet = new Sheet();

        sheet.code(new Sample("md", "```\n\tx\u001b[0m\n```"));

        assertThat(sheet).hasToString("````md\n```\n x\u241b[0m\n```\n````\n");
    }
}
