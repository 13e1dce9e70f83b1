package plumbline.setting.reading;

import plumbline.progress.Progress;
import plumbline.setting.Surrounding;
import plumbline.setting.Surroundings;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads small trees, and the sample projects, the way the product does.
final class Reading {

    private static final Path SAMPLES =
            Path.of(System.getProperty("plumbline.samples", "sample-projects"));

    private Reading() {}

    static Surroundings sample(String project, String home) {
        return read(SAMPLES.resolve(project), home);
    }

    static Surroundings read(Path root, String home) {
        SourceTree tree =
                new SourceTree(new FolderScan().scan(root, Progress.none()), new SourceReader());
        return SurroundingsReader.read(tree, home);
    }

    static void write(Path root, String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Where facts stand, as `file:line`.
    static List<String> places(List<? extends Surrounding> facts) {
        return facts.stream().map(fact -> fact.span().file() + ":" + fact.span().line()).toList();
    }
}
