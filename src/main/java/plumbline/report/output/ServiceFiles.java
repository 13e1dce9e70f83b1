package plumbline.report.output;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedService;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A folder in which each service gets a document of its own; it is made where it is not there.
public record ServiceFiles(Path folder) {

    private static final String ENDING = ".md";

    /// Where a report about these services would go.
    public List<Path> of(List<ReportedService> services) {
        return List.copyOf(byService(services).values());
    }

    /// Throws a [ProblemException] when it cannot.
    public void write(Report report, ReportFormat format) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.REPORT_NOT_WRITTEN, failure, folder);
        }
        byService(report.services())
                .forEach((service, file) -> new OutFile(file).write(report.about(service), format));
    }

    private Map<String, Path> byService(List<ReportedService> services) {
        Set<String> taken = new HashSet<>();
        Map<String, Path> files = new LinkedHashMap<>();
        services.forEach(each -> files.put(each.name(), folder.resolve(name(each.name(), taken))));
        return files;
    }

    /// A name that every system takes, once.
    private static String name(String service, Set<String> taken) {
        String bare = service.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^[.]+", "_");
        String name = bare;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = bare + "-" + i;
        }
        return name + ENDING;
    }
}
