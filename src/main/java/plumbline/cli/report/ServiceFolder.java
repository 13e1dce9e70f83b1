package plumbline.cli.report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import plumbline.cli.RefusedException;
import plumbline.report.content.Report;
import plumbline.report.output.ServiceFiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Whether a report goes into a folder, in which each service gets a document of its own.
final class ServiceFolder {

    private static final String ENDING = ".md";

    private ServiceFolder() {}

    /// Whether there is more than one service, or a folder is named.
    static boolean isAsked(Report report, boolean ofOneService, @Nullable Path out) {
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
}
