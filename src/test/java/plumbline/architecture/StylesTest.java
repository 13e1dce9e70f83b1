package plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Style sheets are short, force nothing, and take their colours from the tokens.
final class StylesTest {

    private static final Path STYLES = Path.of("styles");
    private static final int MOST_LINES = 120;

    private static final Set<String> MAY_NAME_COLOURS =
            Set.of("tokens.css", "light.css", "dark.css", "contrast.css", "controlsfx.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern FORCED = Pattern.compile("!\\s*important");

    /// In a value only: `#add` in a selector is the id of a node.
    private static final Pattern COLOUR =
            Pattern.compile(":[^;{}]*(#\\p{XDigit}{3,8}\\b|\\b(rgb|hsl|hsb)a?\\s*\\()[^{}]*[;}]");

    @Test
    void styleSheetsKeepTheRules() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path sheet : sheets()) {
            String name = String.valueOf(sheet.getFileName());
            faults.addAll(faults(name, Files.readString(sheet)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSheetThatIsTooLongIsFound() {
        assertThat(faults("start.css", "\n".repeat(MOST_LINES))).isEmpty();
        assertThat(faults("start.css", "\n".repeat(MOST_LINES + 1)))
                .containsExactly("start.css has 121 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!important", "! important"})
    void forceIsFound(String force) {
        assertThat(faults("tokens.css", ".a { -fx-padding: 1 " + force + "; }"))
                .containsExactly("tokens.css says !important");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a { -fx-fill: #fff; }",
                ".a { -fx-fill: #1a2b3c4d }",
                ".a:hover { -fx-border-color: -color-a\n #FFF; }",
                ".a { -fx-fill: rgb(1, 2, 3); }",
                ".a { -fx-fill: rgba(1, 2, 3, 0.5); }",
                ".a { -fx-effect: dropshadow(gaussian, hsb(1, 2%, 3%), 1, 0, 0, 0); }",
                ".a { -fx-fill: hsl(1, 2%, 3%); }"
            })
    void aColourAwayFromTheTokensIsFound(String rule) {
        assertThat(faults("start.css", rule)).containsExactly("start.css names a colour");
        assertThat(faults("dark.css", rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#add { -fx-fill: -color-fg; }",
                ".a:hover #face, #bad:focused { -fx-padding: 1; }",
                "/* not #fff, not rgb(1, 2, 3), not !important; */ .a { -fx-fill: -color-fg; }",
                ".a { -fx-shape: \"M0 0\"; -fx-fill: transparent; }"
            })
    void whatIsNoColourPasses(String rule) {
        assertThat(faults("start.css", rule)).isEmpty();
    }

    private static List<String> faults(String name, String text) {
        String rules = COMMENT.matcher(text).replaceAll("");
        List<String> faults = new ArrayList<>();
        if (text.lines().count() > MOST_LINES) {
            faults.add(name + " has " + text.lines().count() + " lines");
        }
        if (FORCED.matcher(rules).find()) {
            faults.add(name + " says !important");
        }
        if (!MAY_NAME_COLOURS.contains(name) && COLOUR.matcher(rules).find()) {
            faults.add(name + " names a colour");
        }
        return faults;
    }

    private static List<Path> sheets() throws IOException {
        // the sheets come with the first screen
        if (Files.notExists(STYLES)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(STYLES)) {
            return all.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }
}
