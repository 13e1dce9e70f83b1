package plumbline.review.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MarkdownReaderTest {

    @Test
    void quotedTablesAreTables() {
        List<Block> blocks =
                MarkdownReader.read(
                        """
                        > | Check | Status |
                        > |---|---|
                        > | Lock timeout | PASS |
                        """);

        assertThat(blocks).singleElement().isInstanceOf(Block.Table.class);
    }

    @Test
    void commentsAreNotRead() {
        List<Block> blocks =
                MarkdownReader.read(
                        """
                        <!-- | Hidden |
                        | FAIL | -->
                        Seen <!-- not this --> and this
                        """);

        assertThat(blocks).containsExactly(new Block.Text(3, "Seen  and this"));
    }

    @Test
    void commentsInCodeAreCode() {
        List<Block> blocks =
                MarkdownReader.read(
                        """
                        ```
                        <!--
                        ```
                        # After
                        """);

        assertThat(blocks).last().isEqualTo(new Block.Heading(4, 1, "After"));
    }

    @Test
    void hashesBehindHeadingsAreNoText() {
        assertThat(MarkdownReader.read("## Naming ##"))
                .containsExactly(new Block.Heading(1, 2, "Naming"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naming\n======",
                "1) Naming\n======",
                "Date: unknown\n==",
                "text\nNaming\n======",
                "=======\nNaming\n======="
            })
    void linesOverEqualSignsAreHeadings(String text) {
        assertThat(headings(text)).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naming\n---",
                "2. Naming (4/5)\n---------------",
                "Naming: all of it\n-----------------",
                "> Naming\n> ------"
            })
    void lonelyLinesOverDashesAreHeadings(String text) {
        assertThat(headings("# Audit\n" + text)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naming\n\n---",
                "```\nNaming\n======\n```",
                "~~~\nNaming\n---\n~~~",
                "| Naming | Status |\n|---|---|\n| a | PASS |\n---",
                "- naming\n---",
                "1. naming\n---",
                "one line\nand another\n---",
                "> quoted\n---",
                "**Date:** 2025-01-02\n---",
                "Date: 2025-01-02\n---",
                "All files are named well.\n---",
                "---\ntitle: Naming\n---"
            })
    void rulesMakeNoHeadings(String text) {
        assertThat(headings(text)).isEmpty();
    }

    private static List<Integer> headings(String text) {
        return MarkdownReader.read(text).stream()
                .filter(Block.Heading.class::isInstance)
                .map(each -> ((Block.Heading) each).level())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- ", "|-", "**", "`a` ", "# ", " #", "1.", ">", "<!--"})
    @Timeout(60)
    void endlessLinesAreRead(String part) {
        String line = part.repeat(200_000);

        assertThat(MarkdownReader.read("# a" + line + "\n|a|b|\n" + line + "x\n- " + line))
                .isNotEmpty();
    }
}
