package plumbline.drawing.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import plumbline.drawing.Palette;
import plumbline.drawing.Sketch;
import plumbline.drawing.image.Typeface;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

final class SvgTest {

    private final Svg svg = new Svg(new Typeface(), Palette.LIGHT);

    private Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.of(new Sketch(text)))));
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    @Test
    void itSaysHowLargeItIsAndWhatItShows() throws Exception {
        Document document = parse("a");

        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 100 80");
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(first(document, "title").getTextContent()).isEqualTo("One of everything");
    }

    @Test
    void aThingHasItsNameAroundAllOfItsShapes() throws Exception {
        Element group = first(parse("a"), "g");

        assertThat(group.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("the thing");
        assertThat(group.getElementsByTagName("polygon").getLength()).isOne();
        assertThat(group.getElementsByTagName("circle").getLength()).isOne();
    }

    @Test
    void whatIsClippedIsSeenThroughItsBoxOnly() throws Exception {
        Document document = parse("a");
        Element clip = first(document, "clipPath");
        Element seen = (Element) document.getElementsByTagName("g").item(1);

        assertThat(seen.getAttribute("clip-path"))
                .isEqualTo("url(#" + clip.getAttribute("id") + ")");
        assertThat(((Element) clip.getElementsByTagName("rect").item(0)).getAttribute("width"))
                .isEqualTo("10");
    }

    @Test
    void aTextKeepsItsWidthWhateverFontTheReaderHas() throws Exception {
        Element text = first(parse("orders"), "text");
        double width = Double.parseDouble(text.getAttribute("textLength"));

        assertThat(width).isBetween(36.0, 44.0);
        assertThat(Double.parseDouble(text.getAttribute("x")) + width).isBetween(89.9, 90.1);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "</text><script>\u0000\u202E&\"']]>\uD800";

        assertThat(first(parse(hostile), "text").getTextContent())
                .isEqualTo("</text><script>\uFFFD\uFFFD&\"']]>\uFFFD");
    }

    @Test
    void theSamePaintingIsTheSameFile() {
        assertThat(svg.of(new Sketch("a"))).isEqualTo(svg.of(new Sketch("a")));
    }
}
