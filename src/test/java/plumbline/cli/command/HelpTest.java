package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

final class HelpTest {

    private final DesktopDouble desktop = new DesktopDouble();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "--help --version"})
    void theHelpIsThisText(String typed) throws IOException {
        assertThat(help(typed)).isEqualToNormalizingNewlines(golden("help.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scan",
                "schema",
                "timeline",
                "graph",
                "draw",
                "audit",
                "report",
                "verify",
                "import",
                "compare",
                "merge",
                "lint",
                "checks",
                "explain",
                "demo",
                "doctor",
                "completion",
                "man",
                "help"
            })
    void eachCommandHasThisText(String command) throws IOException {
        String golden = golden("help-" + command + ".txt");

        assertThat(help(command + " --help")).isEqualToNormalizingNewlines(golden);
        assertThat(help("help " + command)).isEqualToNormalizingNewlines(golden);
    }

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(help("--help").lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }

    @Test
    void coloursStandOnlyWhereTheyAreWanted() {
        assertThat(Run.withColours(desktop, "--help").out()).contains("\u001b[1mplumbline");
        assertThat(Run.of(desktop, "--help").out()).doesNotContain("\u001b");
    }

    private String help(String typed) {
        Run run = Run.of(desktop, typed.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(desktop.calls()).isEmpty();
        return run.out();
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = HelpTest.class.getResourceAsStream("/cli/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
