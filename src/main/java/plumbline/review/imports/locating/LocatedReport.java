package plumbline.review.imports.locating;

import plumbline.review.files.ServiceFolders;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// An old audit with the places in files that it speaks of.
public record LocatedReport(Reconciliation report, References references) {

    /// Looks through folders for what several old audits speak of; without folders nobody looks.
    ///
    /// Throws a [plumbline.problem.ProblemException] when a folder cannot be listed.
    public static List<LocatedReport> all(List<Reconciliation> reports, List<Path> folders) {
        if (folders.isEmpty()) {
            return reports.stream().map(each -> new LocatedReport(each, References.NONE)).toList();
        }
        Set<String> services = new TreeSet<>();
        reports.forEach(each -> services.addAll(services(each)));
        ServiceFolders opened = ServiceFolders.open(folders, services);
        return reports.stream()
                .map(each -> new LocatedReport(each, EvidenceSearch.of(each, opened)))
                .toList();
    }

    private static Set<String> services(Reconciliation report) {
        Set<String> services = new TreeSet<>(Set.of(report.service()));
        report.rows().stream()
                .map(MatchedRow::row)
                .filter(each -> !each.service().isEmpty())
                .forEach(each -> services.add(each.service()));
        return services;
    }
}
