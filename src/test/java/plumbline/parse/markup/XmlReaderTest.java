package plumbline.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.parse.markup.MarkupTexts.cut;
import static plumbline.parse.markup.MarkupTexts.document;
import static plumbline.parse.markup.MarkupTexts.written;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

final class XmlReaderTest {

    @Test
    void elementsAndAttributesHaveTheirPlaces() {
        SourceDocument document =
                document(
                        "<?xml version=\"1.0\"?>\n<!-- <no> -->\n<x:a b = 'c>d' e=\"\">\n <f/>"
                                + "<g h='1'>text</g>\n</x:a >\n");

        XmlElement root = root(document);

        assertThat(root.prefix() + " " + root.name()).isEqualTo("x a");
        assertThat(cut(document, root.tag())).isEqualTo("<x:a b = 'c>d' e=\"\">");
        assertThat(cut(document, root.span())).startsWith("<x:a").endsWith("</x:a >");
        assertThat(root.attributes())
                .extracting(attribute -> cut(document, attribute.span()))
                .containsExactly("b = 'c>d'", "e=\"\"");
        assertThat(root.children())
                .extracting(child -> cut(document, child.span()))
                .containsExactly("<f/>", "<g h='1'>text</g>");
        assertThat(root.findAt("g").orElseThrow().text().text()).isEqualTo("text");
    }

    @Test
    void textIsDecodedThroughReferencesAndSections() {
        SourceDocument document =
                document(
                        "<sql>SELECT 1 WHERE a &lt; 2 &#38;&#x26; b<!-- no --> \n"
                                + "<![CDATA[ AND c > '&lt;']]> END</sql>");

        EmbeddedText sql = root(document).text();

        assertThat(sql.text()).isEqualTo("SELECT 1 WHERE a < 2 && b \n AND c > '&lt;' END");
        assertThat(written(document, sql, "<")).isEqualTo("&lt;");
        assertThat(written(document, sql, "AND c")).isEqualTo("AND c");
        assertThat(written(document, sql, "END")).isEqualTo("END");
        assertThat(sql.span(sql.text().indexOf("AND"), sql.text().length()).line()).isEqualTo(2);
    }

    @Test
    void aLineEndInAnAttributeIsASpace() {
        XmlElement root = root(document("<a b=\"x\r\n\ty &quot;z&quot;\"/>"));

        assertThat(root.findAttribute("b").orElseThrow().text()).isEqualTo("x  y \"z\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
                "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://example.org/x.dtd\"> %x;]><a/>"
            })
    void aDocumentTypeOfItsOwnIsRefused(String text) {
        assertThat(broken(text).reason()).contains("document type of its own");
    }

    @Test
    void aDocumentTypeThatIsOnlyNamedIsPassedOver() {
        String type = "<!DOCTYPE a PUBLIC \"-//x//y\" \"http://127.0.0.1:1/none.dtd\">";

        assertThat(root(document(type + "<a><b/></a>")).children()).hasSize(1);
        assertThat(broken(type + "<a>&unknown;</a>").reason()).contains("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "<a>\\n<b>\\n</a>, 3",
        "<a>\\n<b c=\"1\" c=\"2\"/></a>, 2",
        "<a>\\n & </a>, 2",
        "<a>, 1",
        "no markup, 1",
        "'', 1"
    })
    void whatIsNotWellFormedSaysWhere(String text, int line) {
        assertThat(broken(text.translateEscapes()).span().line()).isEqualTo(line);
    }

    @Test
    void depthWithoutEndIsRefused() {
        String text = "<a>".repeat(50_000) + "</a>".repeat(50_000);

        assertThat(broken(text).reason()).contains("nested too deep");
    }

    @Test
    void aLongDocumentWithManyReferencesIsRead() {
        String text = "<a>" + "<b c='&lt;&gt;'>&amp;</b>".repeat(60_000) + "</a>";

        assertThat(root(document(text)).children()).hasSize(60_000);
    }

    private static XmlReading.Broken broken(String text) {
        return (XmlReading.Broken) XmlReader.read(document(text));
    }

    private static XmlElement root(SourceDocument document) {
        XmlReading reading = XmlReader.read(document);
        assertThat(reading).isInstanceOf(XmlReading.Document.class);
        return ((XmlReading.Document) reading).root();
    }
}
