package plumbline.cli.report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import plumbline.cli.RefusedException;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedService;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A folder in which each service gets a document of its own.
final class ServiceFiles {

    private static final String ENDING = ".md";

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    private ServiceFiles(Path folder) {
        this.folder = folder;
    }

    /// Whether a report goes into several files: there is more than one service, or a folder is
    /// named.
    static boolean areAsked(Report report, boolean ofOneService, @Nullable Path out) {
        boolean intoFolder = out != null && Files.isDirectory(out);
        return ofOneService && (intoFolder || report.services().size() > 1);
    }

    /// A folder that is there or can be made; `refusal` says what else to do.
    static ServiceFiles in(@Nullable Path out, CommandLine command, String refusal) {
        boolean isFile = out != null && !Files.isDirectory(out) && isFileName(out);
        if (out == null || isFile) {
            throw new RefusedException(command, refusal);
        }
        return new ServiceFiles(out);
    }

    private static boolean isFileName(Path out) {
        return Files.exists(out) || out.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    void write(Report report, ReportFormat format) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.REPORT_NOT_WRITTEN, failure, folder);
        }
        for (ReportedService each : report.services()) {
            OutFile file = new OutFile(folder.resolve(name(each.name())));
            file.write(report.about(each.name()), format);
        }
    }

    /// A name that every system takes, once.
    private String name(String service) {
        String bare = service.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^[.]+", "_");
        String name = bare;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = bare + "-" + i;
        }
        return name + ENDING;
    }
}
