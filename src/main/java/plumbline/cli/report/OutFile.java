package plumbline.cli.report;

import picocli.CommandLine;

import plumbline.cli.RefusedException;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.review.audit.AuditedFolder;
import plumbline.review.disk.Disk;
import plumbline.words.Words;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file that a report goes into; what it held stays whole until the new one is.
record OutFile(Path path) {

    /// Refuses what no report can be written to.
    void check(CommandLine command, Words words) {
        Path folder = path.toAbsolutePath().resolveSibling("");
        if (Files.isDirectory(path)) {
            throw new RefusedException(command, words.get("cli.report.out-is-folder", path));
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(command, words.get("cli.report.out-no-folder", folder));
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new RefusedException(command, words.get("cli.report.out-not-writable", path));
        }
    }

    /// Refuses to lie in a folder that is audited, in which nothing is ever written.
    void checkOutside(List<Path> audited, CommandLine command, Words words) {
        for (Path each : audited) {
            if (new AuditedFolder("", each).holds(path)) {
                throw new RefusedException(command, words.get("cli.report.out-inside", path, each));
            }
        }
    }

    void write(Report report, ReportFormat format) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // a pipe or a device has no place to be moved to
                write(report, format, path);
            } else {
                replace(report, format, Files.exists(path) ? path.toRealPath() : path);
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.REPORT_NOT_WRITTEN, failure, path);
        }
    }

    private static void replace(Report report, ReportFormat format, Path target)
            throws IOException {
        long process = ProcessHandle.current().pid();
        Path draft = target.resolveSibling(".plumbline-" + process + ".tmp");
        try {
            write(report, format, draft);
            Disk.move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Report report, ReportFormat format, Path file) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(report, to);
        }
    }
}
