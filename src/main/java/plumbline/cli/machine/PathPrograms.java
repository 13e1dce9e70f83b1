package plumbline.cli.machine;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds programs on the `PATH` and starts them.
public final class PathPrograms implements Programs {

    private static final int MOST_LINES = 100_000;

    private final List<Path> folders;
    private final List<String> endings;
    private final Duration patience;

    /// A program that takes longer than that is ended.
    public PathPrograms(Settings settings, Duration patience) {
        String path =
                settings.findVariable("PATH").or(() -> settings.findVariable("Path")).orElse("");
        boolean windows = settings.property("os.name").startsWith("Windows");
        this.folders =
                Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                        .flatMap(each -> absolute(each).stream())
                        .toList();
        this.endings = windows ? List.of(".exe", ".cmd", ".bat") : List.of("");
        this.patience = patience;
    }

    /// What counts from the folder somebody stands in is no place to start programs from.
    private static Optional<Path> absolute(String written) {
        try {
            return Optional.of(Path.of(written)).filter(Path::isAbsolute);
        } catch (InvalidPathException notAFolder) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Path> findOnPath(String name) {
        return folders.stream().flatMap(folder -> findIn(folder, name).stream()).findFirst();
    }

    @Override
    public Optional<Path> findIn(Path folder, String name) {
        return endings.stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    @Override
    public List<String> lines(Path program, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(program.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try {
                return lines(process);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            return List.of();
        }
    }

    private List<String> lines(Process process) {
        CompletableFuture<List<String>> told = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> told.complete(read(process.getInputStream())));
        try {
            List<String> lines = told.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return ended && process.exitValue() == 0 ? lines : List.of();
        } catch (TimeoutException | ExecutionException failure) {
            return List.of();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<String> read(InputStream stream) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .limit(MOST_LINES)
                    .map(line -> line.replaceAll("\\p{Cntrl}", "?").strip())
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            return List.of();
        }
    }
}
