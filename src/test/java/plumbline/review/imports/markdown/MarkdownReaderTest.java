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
    @ValueSource(strings = {"-", "- ", "|-", "**", "`a` ", "# ", " #", "1.", ">", "<!--"})
    @Timeout(2)
    void endlessLinesAreRead(String part) {
        String line = part.repeat(200_000);

        assertThat(MarkdownReader.read("# a" + line + "\n|a|b|\n" + line + "x\n- " + line))
                .isNotEmpty();
    }
}
