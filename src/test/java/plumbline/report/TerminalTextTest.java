package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

final class TerminalTextTest {

    private final StringWriter written = new StringWriter();

    private final PrintWriter out = new TerminalText(new PrintWriter(written));

    @Test
    void whatSteersATerminalIsShownInstead() {
        out.print("a\u001B]0;owned\u0007b\u009B2J\u007F\rc\u202Ed\u0000");

        assertThat(written.toString())
                .isEqualTo("a\u241B]0;owned\u2407b\uFFFD2J\u2421\u240Dc\uFFFDd\u2400");
    }

    @Test
    void linesBlanksAndPairsStay() {
        out.println("a\r\nb\tc \uD83D\uDE00 \u200D \u05E9");

        assertThat(written)
                .hasToString("a\nb\tc \uD83D\uDE00 \u200D \u05E9" + System.lineSeparator());
    }

    @Test
    void whatIsPutTogetherIsShownAsWell() {
        out.printf("%s|%s%n", "\u001B[2J", 'x');
        out.append("\u001B");

        assertThat(written.toString()).doesNotContain("\u001B").contains("\u241B[2J|x");
    }
}
