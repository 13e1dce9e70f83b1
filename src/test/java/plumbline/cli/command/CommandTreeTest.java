package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.check.evaluation.LintMemory;
import plumbline.cli.Terminal;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;

final class CommandTreeTest {

    private final CommandTree tree =
            new CommandTree(
                    new DesktopDouble(),
                    () -> new FolderReader(List.of()),
                    _ -> LintMemory.NONE,
                    () -> {
                        throw new IllegalStateException("nobody asked for the doctor");
                    },
                    Words.english(),
                    new Terminal(
                            new PrintWriter(new StringWriter()),
                            new PrintWriter(new StringWriter()),
                            false,
                            false,
                            false));

    @Test
    void aCommandThatIsTypedIsMadeAlone() {
        Set<String> all = tree.whole().getSubcommands().keySet();

        assertThat(all).hasSizeGreaterThan(15);
        for (String each : all) {
            assertThat(typed(each, "folder")).isIn(Set.of(each), all);
        }
        assertThat(typed("lint", "a.sql", "--help")).containsExactly("lint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help lint", "completion", "man", "--help", "-h", "folder -h"})
    void whatTellsOfAllCommandsHasThemAll(String line) {
        assertThat(typed(line.split(" "))).isEqualTo(tree.whole().getSubcommands().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "folder", "--version", "folder audit.plumb"})
    void theWindowNeedsNoCommand(String line) {
        assertThat(typed(line.split(" "))).isEmpty();
    }

    @Test
    void aCommandBehindAFolderIsMadeSoThatItCanBeRefused() {
        assertThat(typed("folder", "scan", "lint")).containsExactly("scan", "lint");
    }

    private Set<String> typed(String... arguments) {
        return tree.forTyped(List.of(arguments)).getSubcommands().keySet();
    }
}
