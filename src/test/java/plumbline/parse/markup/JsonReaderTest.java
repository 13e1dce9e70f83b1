package plumbline.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.parse.markup.MarkupTexts.cut;
import static plumbline.parse.markup.MarkupTexts.document;
import static plumbline.parse.markup.MarkupTexts.written;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

final class JsonReaderTest {

    @Test
    void namesAndValuesHaveTheirPlaces() {
        SourceDocument document =
                document("{\n\t\"scripts\": {\"a\\tb\": \"run 1\", \"n\": -1.5e3, \"t\": true}\n}");

        MarkupNode scripts =
                JsonReader.read(document).documents().getFirst().findAt("scripts").orElseThrow();

        MarkupNode.Mapping mapping = (MarkupNode.Mapping) scripts;
        assertThat(cut(document, mapping.span())).startsWith("{\"a\\tb\"").endsWith("true}");
        assertThat(mapping.entries())
                .extracting(entry -> cut(document, entry.keySpan()) + entry.value().span().column())
                .containsExactly("\"a\\tb\"22", "\"n\"36", "\"t\"49");
        assertThat(mapping.entries().getFirst().name()).isEqualTo("a\tb");
        assertThat(mapping.findText("n").orElseThrow().text()).isEqualTo("-1.5e3");
    }

    @Test
    void everyWordOfAStringStandsWhereItIsWritten() {
        SourceDocument document = document("{\"sql\": \"SELECT \\\"a\\\"\\nFROM \\u0062, c\\/d\"}");

        EmbeddedText sql =
                JsonReader.read(document).documents().getFirst().findText("sql").orElseThrow();

        assertThat(sql.text()).isEqualTo("SELECT \"a\"\nFROM b, c/d");
        assertThat(written(document, sql, "FROM")).isEqualTo("FROM");
        assertThat(written(document, sql, "b")).isEqualTo("\\u0062");
        assertThat(written(document, sql, "c/d")).isEqualTo("c\\/d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, // why\\n }|1",
                "{/* why */ 'a': 'x',}|x",
                "{a: \"tab\\there\"}|tab\\there"
            })
    void whatPeopleWriteInItsPlaceIsRead(String text, String value) {
        MarkupNode root = JsonReader.read(document(text.translateEscapes())).documents().getFirst();

        assertThat(root.findText("a").orElseThrow().text()).isEqualTo(value.translateEscapes());
    }

    @Test
    void whatIsBrokenSaysWhere() {
        assertThat(JsonReader.read(document("{\n\"a\": 1\n\"b\": 2}")))
                .isInstanceOfSatisfying(
                        MarkupReading.Broken.class,
                        broken -> assertThat(broken.span().line()).isEqualTo(3));
        assertThat(JsonReader.read(document("{\"a\": "))).isInstanceOf(MarkupReading.Broken.class);
    }

    @Test
    void depthWithoutEndIsRefused() {
        assertThat(JsonReader.read(document("[".repeat(100_000))))
                .isInstanceOfSatisfying(
                        MarkupReading.Broken.class,
                        broken -> assertThat(broken.reason()).contains("levels deep"));
    }
}
