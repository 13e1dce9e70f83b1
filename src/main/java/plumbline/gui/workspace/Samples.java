package plumbline.gui.workspace;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample projects we bring along. They open as copies, so that edits are kept and harm
/// nothing.
public final class Samples {

    /// Stands in a folder that only tests open, because what lies in it is damaged on purpose.
    private static final String FOR_TESTS = ".for-tests-only";

    private final Path originals;
    private final Path copies;

    public Samples(Path originals, Path copies) {
        this.originals = originals;
        this.copies = copies;
    }

    /// The samples by name; none where the application was installed without them.
    public List<Path> all() {
        if (!Files.isDirectory(originals)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(originals)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> Files.notExists(folder.resolve(FOR_TESTS)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new ProblemException(ProblemKind.FOLDER_NOT_READABLE, failure, originals);
        }
    }

    /// The person's own copies of all samples; copied when they are not there yet.
    ///
    /// One at a time: of two that were asked for at once, the second finds what the first made.
    public synchronized List<Path> copyAll() {
        return all().stream().map(this::copy).toList();
    }

    private Path copy(Path sample) {
        Path target = copies.resolve(sample.getFileName());
        if (Files.exists(target)) {
            return target;
        }
        Path half = copies.resolve(sample.getFileName() + ".tmp");
        try {
            delete(half);
            for (Path entry : below(sample)) {
                Path to = half.resolve(sample.relativize(entry).toString());
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(entry, to);
                }
            }
            Files.move(half, target);
            return target;
        } catch (IOException | UncheckedIOException failure) {
            throw new ProblemException(
                    ProblemKind.SAMPLE_NOT_COPIED, failure, sample.getFileName(), copies);
        }
    }

    /// A copy that broke off may end in the middle of a file, so nothing of it is used.
    private static void delete(Path half) throws IOException {
        if (Files.exists(half, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : below(half).reversed()) {
                Files.delete(entry);
            }
        }
    }

    /// Itself and all that lies in it, folders before what is in them.
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.toList();
        }
    }
}
