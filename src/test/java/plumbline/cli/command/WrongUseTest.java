package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WrongUseTest {

    @TempDir Path folder;

    private final DesktopDouble desktop = new DesktopDouble();

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectory(folder.resolve("order-service"));
        Files.createFile(folder.resolve("order-notes"));
    }

    /// `HERE` stands for a folder with the folder `order-service` and the file `order-notes`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    --nonsense                   | There is no option “--nonsense”. See plumbline --help.
                    --verison                    | There is no option “--verison”. Did you mean --version? See plumbline --help.
                    -x                           | There is no option “-x”. See plumbline --help.
                    --nonsense=3 HERE            | There is no option “--nonsense”. See plumbline --help.
                    --version=3                  | “3” is not a value for --version. See plumbline --help.
                    publish HERE                 | There is no command or folder “publish”. See plumbline --help.
                    publish HERE --format json   | There is no command or folder “publish”. See plumbline --help.
                    scan                         | Missing: FOLDER. See plumbline scan --help.
                    scan HERE --format yaml      | “yaml” is none of these: text, json. See plumbline scan --help.
                    dmeo HERE --out x            | There is no command or folder “dmeo”. Did you mean demo? See plumbline --help.
                    @HERE                        | There is no command or folder “@HERE”. See plumbline --help.
                    HERE/order-servcie           | There is no command or folder “HERE/order-servcie”. Did you mean HERE/order-service? See plumbline --help.
                    HERE/order-note              | There is no command or folder “HERE/order-note”. See plumbline --help.
                    HERE/nowhere/x               | There is no command or folder “HERE/nowhere/x”. See plumbline --help.
                    HERE HERE/order-notes        | “HERE/order-notes” is not a folder. See plumbline --help.
                    HERE demo HERE --out x       | “HERE” cannot stand before the command demo; a folder of that name is ./demo. See plumbline --help.
                    demo                         | Missing: --out DIR, FOLDER. See plumbline demo --help.
                    demo HERE                    | Missing: --out DIR. See plumbline demo --help.
                    demo HERE --out              | Missing: --out DIR. See plumbline demo --help.
                    demo HERE --out --uot        | Unknown option: '--uot'; Expected parameter for option '--out' but found '--uot'. See plumbline demo --help.
                    demo HERE --out a --out b    | --out DIR may stand only once. See plumbline demo --help.
                    demo HERE HERE --out a       | “HERE” is one argument too many. See plumbline demo --help.
                    demo HERE/order --out a      | There is no folder “HERE/order”. See plumbline demo --help.
                    demo HERE/order-notes --out a| “HERE/order-notes” is not a folder. See plumbline demo --help.
                    completion tcsh              | “tcsh” is none of these: bash, zsh, fish. See plumbline completion --help.
                    help dmeo                    | There is no command “dmeo”. Did you mean demo? See plumbline --help.
                    help nothing-like-it         | There is no command “nothing-like-it”. See plumbline --help.
                    """)
    void oneLineSaysWhatIsWrong(String typed, String line) {
        Run run = run(typed.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToNormalizingNewlines("plumbline: " + line + "\n");
        assertThat(desktop.calls()).isEmpty();
    }

    @Test
    void anEmptyArgumentIsNotTheCurrentFolder() {
        Run run = run("");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no command or folder “”");
    }

    @Test
    void whatWasTypedCannotSteerTheTerminal() {
        Run run = run("red\u001b[31m\nsecond line\0");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“red?[31m?second line?”");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aPatternOfTheMessageFormatIsTakenAsItIs() {
        assertThat(run("{0} 100%n ${bundle:app.name}").err())
                .contains("“{0} 100%n ${bundle:app.name}”");
    }

    private Run run(String... typed) {
        String here = folder.toString();
        String[] arguments = new String[typed.length];
        for (int i = 0; i < typed.length; i++) {
            arguments[i] = typed[i].replace("HERE", here);
        }
        Run run = Run.of(desktop, arguments);
        return new Run(run.exit(), run.out(), run.err().replace(here, "HERE"));
    }
}
