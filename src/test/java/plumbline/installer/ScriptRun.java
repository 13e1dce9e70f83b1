package plumbline.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How a script ended that was run, and all that it wrote, by lines.
public record ScriptRun(int exit, List<String> lines) {

    /// Runs it in a folder with this environment and nothing else.
    public static ScriptRun of(
            Path script, Path from, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(script.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(from.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] written = process.getInputStream().readAllBytes();
        String text = new String(written, StandardCharsets.UTF_8);
        return new ScriptRun(process.waitFor(), text.lines().toList());
    }

    /// Writes a script, with the folders around it.
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
