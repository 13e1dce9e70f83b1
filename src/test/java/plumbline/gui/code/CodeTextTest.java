package plumbline.gui.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.fxmisc.richtext.model.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collection;
import java.util.List;

final class CodeTextTest {

    private static final String LONG = "x".repeat(CodeText.LONGEST_LINE);

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a\nb\n", "-- a\r\nSELECT 'b';\r\n", "\n\n"})
    void allOfAnOrdinaryTextIsShown(String text) {
        CodeText shown = CodeText.of(text, true);

        assertThat(shown.lines().getText()).isEqualTo(text.replace("\r\n", "\n"));
        assertThat(shown.cutLines()).isZero();
    }

    @Test
    void aLineThatJustFitsIsNotCut() {
        assertThat(CodeText.of(LONG + "\n" + LONG, true).cutLines()).isZero();
    }

    @Test
    void longerLinesAreCutAndCounted() {
        CodeText shown = CodeText.of("a\n" + LONG + "y\r\nb\n" + LONG + "yz", false);

        assertThat(shown.lines().getText()).isEqualTo("a\n" + LONG + "…\nb\n" + LONG + "…");
        assertThat(shown.cutLines()).isEqualTo(2);
    }

    @Test
    void codeIsColouredAndProseIsNot() {
        assertThat(firstLine(CodeText.of("SELECT 1", true)).getStyleOfChar(0))
                .containsExactly("code-keyword");
        assertThat(firstLine(CodeText.of("SELECT 1", false)).getStyleOfChar(0)).isEmpty();
    }

    @Test
    void aLineOfManyTokensMakesFewNodes() {
        CodeText shown = CodeText.of("1, 'a', ".repeat(600) + "\nSELECT", true);
        List<Paragraph<Collection<String>, String, Collection<String>>> lines =
                shown.lines().getParagraphs();

        assertThat(lines.getFirst().getStyledSegments().size())
                .isLessThanOrEqualTo(CodeText.COLOURED_OF_A_LINE + 1);
        assertThat(lines.getLast().getStyleOfChar(0)).containsExactly("code-keyword");
    }

    private static Paragraph<Collection<String>, String, Collection<String>> firstLine(
            CodeText text) {
        return text.lines().getParagraph(0);
    }
}
