package plumbline.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The files of one sample project, without what its tools put there.
record ProjectFiles(Path project) {

    private static final Set<String> MADE = Set.of("node_modules", "dist");

    /// A line on which a pattern was found.
    record Hit(String file, int line) {}

    boolean has(String file) {
        return Files.isRegularFile(project.resolve(file));
    }

    List<String> lines(String file) {
        try {
            return new String(Files.readAllBytes(project.resolve(file)), UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Where a pattern occurs below a file or folder; a place that is not there is an error.
    List<Hit> matches(String place, Pattern pattern) {
        return below(project.resolve(place)).stream()
                .filter(Files::isRegularFile)
                .map(file -> project.relativize(file).toString())
                .flatMap(file -> matchesIn(file, pattern))
                .toList();
    }

    /// The files of a name with wildcards, or the folders of a name with a slash at its end.
    List<String> named(String name) {
        boolean folder = name.endsWith("/");
        String glob = "glob:" + (folder ? name.substring(0, name.length() - 1) : name);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher(glob);
        return below(project).stream()
                .filter(path -> Files.isDirectory(path) == folder)
                .filter(path -> matcher.matches(path.getFileName()))
                .map(path -> project.relativize(path) + " is there")
                .toList();
    }

    private Stream<Hit> matchesIn(String file, Pattern pattern) {
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(index -> pattern.matcher(lines.get(index)).find())
                .mapToObj(index -> new Hit(file, index + 1));
    }

    private List<Path> below(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(this::isOwn).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOwn(Path path) {
        return StreamSupport.stream(project.relativize(path).spliterator(), false)
                .noneMatch(part -> MADE.contains(part.toString()));
    }
}
