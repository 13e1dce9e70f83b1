package plumbline.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a reader has to find in a sample project, and what it must not take for a migration.
///
/// `sample-projects/README.md` says how the lines are written.
public record SampleTruth(String project, List<Expected> migrations, List<FalseFriend> others) {

    private static final Path FOLDER = Path.of("src/test/resources/samples");
    private static final String FALSE_FRIEND = "not-a-migration ";

    /// The migrations stand in the order in which their tool runs them.
    public SampleTruth {
        migrations = List.copyOf(migrations);
        others = List.copyOf(others);
    }

    /// One migration; `directions` is `?` where the file does not say.
    public record Expected(
            String framework, String version, String file, String status, String directions) {}

    /// A file that looks like a migration and is none.
    public record FalseFriend(String file, String why) {}

    public static List<SampleTruth> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .map(name -> of(name.substring(0, name.lastIndexOf('.'))))
                    .toList();
        }
    }

    public static SampleTruth of(String project) {
        List<String> lines =
                lines(FOLDER.resolve(project + ".txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        return new SampleTruth(
                project,
                lines.stream()
                        .filter(line -> !line.startsWith(FALSE_FRIEND))
                        .map(SampleTruth::expected)
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith(FALSE_FRIEND))
                        .map(SampleTruth::falseFriend)
                        .toList());
    }

    public Path root() {
        return Path.of("sample-projects").resolve(project);
    }

    static Expected expected(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 5) {
            throw new IllegalArgumentException("not five words: " + line);
        }
        return new Expected(words[0], words[1], words[2], words[3], words[4]);
    }

    private static FalseFriend falseFriend(String line) {
        String[] words = line.split(" ", 3);
        return new FalseFriend(words[1], words[2]);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
