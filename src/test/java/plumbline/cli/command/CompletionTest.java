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
    private static final Path FISH = Path.of("/usr/bin/fish");

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
                "man",
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

    @Test
    void bashCompletesTheNamesOfChecks(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeThat(BASH).exists();
        Path script = Files.writeString(folder.resolve("completion"), run("completion"));
        String complete =
                """
                source "$0"
                COMP_WORDS=(plumbline explain index-conc) COMP_CWORD=2
                COMP_LINE='plumbline explain index-conc' COMP_POINT=28
                _complete_plumbline 2>/dev/null
                echo "${COMPREPLY[@]}"
                """;

        assertThat(bash("-c", complete, script.toString()).strip()).isEqualTo("index-concurrently");
    }

    @Test
    void fishIsToldEveryCommandWithWhatItIsFor() {
        assertThat(run("completion fish").lines())
                .contains(
                        "complete -c plumbline -n '__fish_plumbline_first' -a lint"
                                + " -d 'Let the checks of single statements judge single"
                                + " migration files'")
                .allSatisfy(line -> assertThat(line).doesNotContain("${bundle", "%%"));
    }

    @Test
    void fishIsToldWhatAnOptionTakes() {
        assertThat(run("completion fish"))
                .containsPattern(
                        "_in lint' -l format -x -a 'text json sarif' -d 'text \\(also taken")
                .containsPattern("_in lint' -l no-cache -d 'Judge")
                .containsPattern("_in lint' -s h -l help -d 'Show")
                .containsPattern("_in lint' -l profile -r -F -d 'A file")
                .containsPattern("_in lint' -l pg -x -d 'The PostgreSQL")
                .containsPattern("_in completion' -a 'bash zsh fish'")
                .containsPattern("_in help' -a '(\\w+ )+man help'")
                .containsPattern("_in checks' -f\\R")
                .doesNotContainPattern("_in lint' -f\\R");
    }

    @Test
    void fishCompletesCommandsOptionsAndValues(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeThat(FISH).exists();
        Path script = Files.writeString(folder.resolve("fish"), run("completion fish"));

        assertThat(fish(script, "plumbline de")).startsWith("demo\t");
        assertThat(fish(script, "plumbline lint --no-c")).startsWith("--no-cache\t");
        assertThat(fish(script, "plumbline lint --format=s")).startsWith("--format=sarif");
        assertThat(fish(script, "plumbline scan lint --no-c")).isEmpty();
    }

    private static String fish(Path script, String line) throws IOException, InterruptedException {
        return started(
                FISH,
                "--no-config",
                "-c",
                "source $argv[1]; complete -C $argv[2]",
                script.toString(),
                line);
    }

    private static String run(String typed) {
        Run run = Run.of(new DesktopDouble(), typed.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String bash(String... arguments) throws IOException, InterruptedException {
        return started(BASH, arguments);
    }

    private static String started(Path shell, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(shell.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        Process process = builder.start();
        String written =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(written).isZero();
        return written;
    }
}
