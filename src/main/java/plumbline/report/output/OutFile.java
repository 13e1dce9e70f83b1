package plumbline.report.output;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.review.audit.AuditedFolder;
import plumbline.review.disk.Disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/// A file that a report goes into; what it held stays whole until the new one is.
public record OutFile(Path path) {

    /// What a file is to hold; what it is written to stays open.
    @FunctionalInterface
    public interface Content {

        void write(OutputStream to) throws IOException;
    }

    /// Why no report can be written there, as far as that shows beforehand.
    public Optional<Obstacle> findObstacle() {
        Path folder = path.toAbsolutePath().resolveSibling("");
        if (Files.isDirectory(path)) {
            return Optional.of(new Obstacle.IsFolder());
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(new Obstacle.NoFolder(folder));
        }
        return Files.isWritable(Files.exists(path) ? path : folder)
                ? Optional.empty()
                : Optional.of(new Obstacle.NotWritable());
    }

    /// Whether it lies in a folder that is audited, in which nothing is ever written.
    public Optional<Obstacle> findAround(Collection<Path> audited) {
        return audited.stream()
                .filter(each -> new AuditedFolder("", each).holds(path))
                .findFirst()
                .map(Obstacle.Audited::new);
    }

    /// Throws a [ProblemException] when it cannot.
    public void write(Report report, ReportFormat format) {
        write(to -> format.write(report, to));
    }

    /// Throws a [ProblemException] when it cannot.
    public void write(Content content) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // a pipe or a device has no place to be moved to
                write(content, path);
            } else {
                replace(content, Files.exists(path) ? path.toRealPath() : path);
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.REPORT_NOT_WRITTEN, failure, path);
        }
    }

    private static void replace(Content content, Path target) throws IOException {
        long process = ProcessHandle.current().pid();
        Path draft = target.resolveSibling(".plumbline-" + process + ".tmp");
        try {
            write(content, draft);
            Disk.move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Content content, Path file) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(to);
        }
    }
}
