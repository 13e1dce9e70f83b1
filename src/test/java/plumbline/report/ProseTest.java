package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a page says where Markdown is not drawn.
final class ProseTest {

    private static final String PAGE =
            """
            Use `CONCURRENTLY`, see [the
            manual](https://example.org).

            ```sql
            CREATE INDEX;
            ```

            In Knex:

            ```ts
            knex.raw('x');
            ```
            Then
            wait.
            """;

    @Test
    void sentencesAreLeftWithoutMarksAndCode() {
        assertThat(Prose.of("One\nline, `code` and [a link](x).\n\n- a\n- b"))
                .isEqualTo("One line, code and a link.\n\n- a\n- b");
    }

    @Test
    void codeFollowsTheWordsThatItBelongsTo() {
        assertThat(Prose.pieces(PAGE))
                .containsExactly(
                        new Prose.Piece("Use CONCURRENTLY, see the manual.", "CREATE INDEX;"),
                        new Prose.Piece("In Knex:", "knex.raw('x');"),
                        new Prose.Piece("Then wait.", ""));
        assertThat(Prose.pieces("")).isEmpty();
    }
}
