package plumbline.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.review.decision.Cell;

final class MarkupTest {

    @Test
    void textAndAttributesAreEscaped() {
        String html = new Markup().element("b", "<i>&\"'", "title", "\"><script>").toString();

        assertThat(html)
                .isEqualTo("<b title=\"&quot;&gt;&lt;script&gt;\">&lt;i&gt;&amp;&quot;&#39;</b>");
    }

    @Test
    void whatSteersTerminalsOrTurnsTextRoundIsReplaced() {
        assertThat(new Markup().text("a\u0000\u001B[1m\u202Eb\u2066\uD800\n\tc"))
                .hasToString("a\uFFFD\uFFFD[1m\uFFFDb\uFFFD\uFFFD\n\tc");
    }

    @ParameterizedTest
    @CsvSource({
        "order-service, order-service/lock-timeout, #order-service/lock-timeout",
        "@shop/api (2), @shop/api_(2)/lock-timeout, #@shop/api_(2)/lock-timeout",
        "füße %, füße_%/lock-timeout, #f%C3%BC%C3%9Fe_%25/lock-timeout"
    })
    void aCellIsFoundByItsServiceAndCheck(String service, String id, String link) {
        Cell cell = new Cell(service, "lock-timeout");

        assertThat(Anchors.of(cell)).isEqualTo(id);
        assertThat(Anchors.link(Anchors.of(cell))).isEqualTo(link);
    }
}
