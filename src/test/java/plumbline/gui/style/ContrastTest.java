package plumbline.gui.style;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text can be read in every look: 4.5 : 1 at least, by the formula of WCAG 2.2.
final class ContrastTest {

    private static final double READABLE = 4.5;
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|pl)-[\\w-]+):\\s*([^;]+);");

    private static final List<String> SHEETS = List.of("light.css", "dark.css", "contrast.css");
    private static final List<String> GROUNDS =
            List.of("bg-default", "bg-subtle", "bg-inset", "bg-overlay", "accent-subtle");
    private static final List<String> TEXTS =
            List.of(
                    "fg-default",
                    "fg-muted",
                    "fg-subtle",
                    "accent-fg",
                    "success-fg",
                    "warning-fg",
                    "danger-fg");
    private static final List<String> OTHERS =
            List.of(
                    "fg-emphasis on accent-emphasis",
                    "success-fg on success-subtle",
                    "warning-fg on warning-subtle",
                    "danger-fg on danger-subtle");

    /// Each text on each ground, since rows and panes change theirs.
    static Stream<Arguments> textOnGround() {
        Stream<String> each =
                TEXTS.stream()
                        .flatMap(text -> GROUNDS.stream().map(ground -> text + " on " + ground));
        List<String> pairs = Stream.concat(each, OTHERS.stream()).toList();
        return SHEETS.stream()
                .flatMap(sheet -> pairs.stream().map(pair -> Arguments.of(sheet, pair)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("textOnGround")
    void textStandsOutFromItsGround(String sheet, String pair) throws IOException {
        Map<String, Color> tokens = tokens(sheet);
        String[] names = pair.split(" on ", 2);

        assertThat(ratio(tokens, "-color-" + names[0], "-color-" + names[1]))
                .as("%s, %s", sheet, pair)
                .isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @MethodSource("codeOnPage")
    void codeStandsOutFromThePage(String sheet, String token) throws IOException {
        Map<String, Color> tokens = tokens(sheet);

        assertThat(ratio(tokens, token, "-color-bg-default")).isGreaterThanOrEqualTo(READABLE);
    }

    static Stream<Arguments> codeOnPage() {
        return SHEETS.stream()
                .flatMap(
                        sheet ->
                                Stream.of("-pl-string", "-pl-number", "-pl-keyword", "-pl-comment")
                                        .map(token -> Arguments.of(sheet, token)));
    }

    private static Map<String, Color> tokens(String sheet) throws IOException {
        Map<String, Color> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(Path.of("styles", sheet)));
        while (matcher.find()) {
            tokens.put(matcher.group(1), Color.web(matcher.group(2).strip()));
        }
        return tokens;
    }

    private static double ratio(Map<String, Color> tokens, String text, String ground) {
        assertThat(tokens).containsKeys(text, ground);
        Color one = Objects.requireNonNull(tokens.get(text));
        Color other = Objects.requireNonNull(tokens.get(ground));
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
