package plumbline.report.html.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Text can be read by day, at night and on paper: at least 4.5 to 1.
final class ContrastTest {

    private static final Path SHEET = Path.of("src/main/resources/plumbline/report/report.css");
    private static final int SCHEMES = 3;

    /// The values of a colour: by day, at night, on paper.
    private static List<String> values(String name) throws IOException {
        return Pattern.compile("--" + name + ": (#\\p{XDigit}{3,6});")
                .matcher(Files.readString(SHEET))
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    private static double light(String colour) {
        String whole = colour.length() == 4 ? colour.replaceAll("(\\p{XDigit})", "$1$1") : colour;
        return 0.2126 * part(whole, 1) + 0.7152 * part(whole, 3) + 0.0722 * part(whole, 5);
    }

    private static double part(String colour, int from) {
        double share = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String one, String other) {
        double a = light(one) + 0.05;
        double b = light(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "text, page",
        "text, sheet",
        "text, inset",
        "text, partial-soft",
        "text, accent-soft",
        "muted, page",
        "muted, sheet",
        "muted, inset",
        "muted, accent-soft",
        "accent, page",
        "accent, sheet",
        "accent, inset",
        "accent, accent-soft",
        "pass, pass-soft",
        "pass, sheet",
        "pass, inset",
        "pass, accent-soft",
        "partial, partial-soft",
        "partial, sheet",
        "partial, inset",
        "partial, accent-soft",
        "fail, fail-soft",
        "fail, sheet",
        "fail, inset",
        "fail, accent-soft",
        "none, none-soft",
        "none, sheet",
        "none, inset",
        "none, accent-soft"
    })
    void textStandsOutFromWhatIsBehindIt(String text, String behind) throws IOException {
        List<String> texts = values(text);
        List<String> grounds = values(behind);

        assertThat(texts).hasSize(SCHEMES);
        for (int scheme = 0; scheme < SCHEMES; scheme++) {
            String ground = grounds.get(Math.min(scheme, grounds.size() - 1));
            // paper has the tints of the day
            String seen = scheme == 2 && grounds.size() == 2 ? grounds.getFirst() : ground;
            assertThat(contrast(texts.get(scheme), seen))
                    .as(texts.get(scheme) + " on " + seen)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }
}
