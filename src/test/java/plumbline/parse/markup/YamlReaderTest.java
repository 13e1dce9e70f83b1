package plumbline.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.parse.markup.MarkupTexts.cut;
import static plumbline.parse.markup.MarkupTexts.document;
import static plumbline.parse.markup.MarkupTexts.written;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.List;

final class YamlReaderTest {

    @Test
    void namesAndValuesHaveTheirPlaces() {
        SourceDocument document = document("a:\n  b: one two\n  c: [x, 'y']\n");

        MarkupNode root = only(document);

        MarkupNode.Mapping inner = (MarkupNode.Mapping) root.findAt("a").orElseThrow();
        assertThat(inner.entries()).extracting(MarkupNode.Entry::name).containsExactly("b", "c");
        assertThat(cut(document, inner.span())).isEqualTo("b: one two\n  c: [x, 'y']");
        assertThat(root.findText("a", "b").orElseThrow().span().line()).isEqualTo(2);
        assertThat(root.findAt("a", "c").orElseThrow().each())
                .extracting(node -> cut(document, node.span()))
                .containsExactly("x", "'y'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sql: SELECT one FROM two",
                "sql: |\n  SELECT one\n\n    FROM two\n",
                "sql: |-\r\n    SELECT one\r\n    FROM two\r\n",
                "sql: >\n  SELECT one\n  FROM two\n",
                "sql: SELECT one\n  FROM two\n",
                "sql: \"SELECT one\\n\\tFROM\\u0020two\"",
                "sql: \"SELECT one \\\n    FROM two\"",
                "sql: 'SELECT one, ''it'' FROM two'",
                "# 😀\nsql: |\n  SELECT '😀', one FROM two\n",
            })
    void everyWordOfAScalarStandsWhereItIsWritten(String text) {
        SourceDocument document = document(text);

        EmbeddedText sql = only(document).findText("sql").orElseThrow();

        assertThat(List.of("SELECT", "one", "FROM", "two"))
                .allSatisfy(word -> assertThat(written(document, sql, word)).isEqualTo(word));
    }

    @Test
    void linesOfABlockStandOnTheirOwnLines() {
        SourceDocument document = document("sql: |2\n    a\n  b\n\n  c\n");

        EmbeddedText sql = only(document).findText("sql").orElseThrow();

        assertThat(sql.text()).isEqualTo("  a\nb\n\nc\n");
        assertThat(sql.span(sql.text().indexOf("a"), 3))
                .matches(span -> span.line() == 2 && span.column() == 5);
        assertThat(sql.span(sql.text().indexOf("c"), sql.text().length()).line()).isEqualTo(5);
    }

    @Test
    void aFileMayHoldSeveralDocuments() {
        SourceDocument document = document("a: 1\n---\na: 2\n---\n");

        assertThat(YamlReader.read(document).documents())
                .extracting(node -> node.findText("a").orElseThrow().text())
                .containsExactly("1", "2");
    }

    @Test
    void anAliasIsWhatItStandsForAndAMergeAddsWhatIsMissing() {
        MarkupNode root =
                only(document("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\nagain: *b\n"));

        assertThat(root.findText("use", "x").orElseThrow().text()).isEqualTo("1");
        assertThat(root.findText("use", "y").orElseThrow().text()).isEqualTo("3");
        assertThat(root.findText("again", "y").orElseThrow().text()).isEqualTo("2");
    }

    @Test
    void whatABuildFillsInIsText() {
        MarkupNode root = only(document("version: @project.version@\nname: a@b\n"));

        assertThat(root.findText("version").orElseThrow().text()).isEqualTo("@project.version@");
        assertThat(root.findText("name").orElseThrow().text()).isEqualTo("a@b");
    }

    @Test
    void nothingIsNoValue() {
        MarkupNode root = only(document("a:\nb: ~\nc: 'null'\nd: null\n"));

        assertThat(List.of("a", "b", "d")).allMatch(name -> root.findText(name).isEmpty());
        assertThat(root.findText("c")).isPresent();
    }

    @Test
    void whatIsBrokenSaysWhereAndKeepsWhatCameBefore() {
        SourceDocument document = document("a: 1\n---\nb: [1\nc: 2\n");

        assertThat(YamlReader.read(document))
                .isInstanceOfSatisfying(
                        MarkupReading.Broken.class,
                        broken -> {
                            assertThat(broken.span().line()).isEqualTo(4);
                            assertThat(broken.reason()).contains("expected ',' or ']'");
                            assertThat(broken.documents()).hasSize(1);
                        });
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1) + " ";
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ",").repeat(9) + before));
        }

        assertThat(reason(bomb.toString())).contains("expands to more than");
    }

    @Test
    void depthWithoutEndIsRefused() {
        assertThat(reason("[".repeat(100_000))).contains("levels deep");
        assertThat(reason("a: &a [*a]")).contains("nothing before this is named &a");
    }

    private static String reason(String text) {
        return ((MarkupReading.Broken) YamlReader.read(document(text))).reason();
    }

    private static MarkupNode only(SourceDocument document) {
        MarkupReading reading = YamlReader.read(document);
        assertThat(reading).isInstanceOf(MarkupReading.Documents.class);
        assertThat(reading.documents()).hasSize(1);
        return reading.documents().getFirst();
    }
}
