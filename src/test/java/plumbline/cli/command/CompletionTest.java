package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @ParameterizedTest
    @ValueSource(strings = {"completion", "completion bash", "completion zsh", "completion ZSH"})
    void bothShellsAreGivenTheSameScript(String typed) {
        assertThat(run(typed)).isEqualTo(run("completion bash"));
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
                "lint",
                "checks",
                "explain",
                "demo",
                "doctor",
                "completion",
                "help"
            })
    void everyCommandIsCompleted(String command) {
        assertThat(run("completion"))
                .contains("function _picocli_plumbline_" + command + "()")
                .containsPattern("commands=\"[^\"]*\\b" + command + "\\b");
    }

    @Test
    void bashFindsNoMistakeInTheScript(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeThat(BASH).exists();
        Path script = Files.writeString(folder.resolve("completion"), run("completion"));

        assertThat(bash("-n", script.toString())).isEmpty();
    }

    @Test
    void bashCompletesTheNameOfACommand(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeThat(BASH).exists();
        Path script = Files.writeString(folder.resolve("completion"), run("completion"));
        String completeDe =
                """
                source "$0"
                COMP_WORDS=(plumbline de) COMP_CWORD=1 COMP_LINE='plumbline de' COMP_POINT=12
                _complete_plumbline 2>/dev/null
                echo "${COMPREPLY[@]}"
                """;

        assertThat(bash("-c", completeDe, script.toString()).strip()).isEqualTo("demo");
    }

    private static String run(String typed) {
        Run run = Run.of(new DesktopDouble(), typed.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String bash(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(BASH.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        Process process = builder.start();
        String written =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(written).isZero();
        return written;
    }
}
