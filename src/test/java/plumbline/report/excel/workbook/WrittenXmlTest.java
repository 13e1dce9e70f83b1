package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Elements, attributes and texts are read; what hides something is refused.
final class WrittenXmlTest {

    private static WrittenXml of(String xml) {
        return new WrittenXml(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /// `+a` begins, `-a` ends, with the text before it.
    private static List<String> steps(String text) throws IOException {
        WrittenXml xml = of(text);
        List<String> steps = new ArrayList<>();
        while (xml.next()) {
            steps.add(xml.text() + (xml.begins() ? "+" : "-") + xml.name());
        }
        return steps;
    }

    @Test
    void elementsBeginAndEndWithTheTextBetweenThem() throws IOException {
        assertThat(steps("<?xml version=\"1.0\"?>\n<a><b>one</b>two<c/><d  e=\"f\" /></a>"))
                .containsExactly("\n+a", "+b", "one-b", "two+c", "-c", "+d", "-d", "-a");
    }

    @Test
    void textsSayWhatIsWrittenForThem() throws IOException {
        assertThat(steps("<a>&lt;&amp;&gt;&quot;&apos;&#10;&#xE9;é\uD83D\uDE00&#128512;</a>"))
                .containsExactly("+a", "<&>\"'\néé\uD83D\uDE00\uD83D\uDE00-a");
    }

    @Test
    void whatIsSaidLiterallyIsText() throws IOException {
        assertThat(steps("<a>one<![CDATA[<&]]]>two<![CDATA[]]></a>"))
                .containsExactly("+a", "one<&]two-a");
    }

    @Test
    void attributesAreThoseOfTheElementThatBeginsHere() throws IOException {
        WrittenXml xml = of("<a r=\"A1\" s=\"a &lt; b\"><b r=\"B2\"/></a>");

        xml.next();
        assertThat(xml.attribute("r")).hasToString("A1");
        assertThat(xml.attribute("s")).hasToString("a < b");
        xml.next();
        assertThat(xml.attribute("r")).hasToString("B2");
        assertThat(xml.attribute("s").length()).isZero();
    }

    @Test
    void whatIsLongerThanTheRoomForItIsReadInPieces() throws IOException {
        String text = "ä&amp;b".repeat(60_000);

        assertThat(steps("<a>" + text + "</a><?end?>"))
                .containsExactly("+a", "ä&b".repeat(60_000) + "-a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<a></b>",
                "</a>",
                "<a><b></a></b>",
                "<a",
                "<a r=",
                "<a r=\"",
                "<a r=\"<\"/>",
                "<a r='1'/>",
                "<a/ >",
                "<a>&nbsp;</a>",
                "<a>&#;</a>",
                "<a>&#xZZ;</a>",
                "<a>&#1114112;</a>",
                "<a>&amp",
                "<a>one\r\ntwo</a>",
                "<!DOCTYPE a><a/>",
                "<a><!-- hidden --></a>",
                "<a><![CDATA[open]]</a>",
                "<a><![IGNORE[other]]></a>",
                "<?xml"
            })
    void whatThisProgramDoesNotWriteIsRefused(String xml) {
        assertThatThrownBy(() -> steps(xml)).isInstanceOf(WrittenXml.NotWrittenException.class);
    }
}
