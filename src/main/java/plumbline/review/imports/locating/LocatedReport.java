package plumbline.review.imports.locating;

import plumbline.review.files.ServiceFolders;
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
        reports.forEach(each -> services.add(each.service()));
        reports.forEach(each -> services.addAll(each.services()));
        ServiceFolders opened = ServiceFolders.open(folders, services);
        return reports.stream().map(each -> of(each, opened)).toList();
    }

    /// The same with the place that a person chose where several fit.
    public LocatedReport choosing(Located located, String place, ServiceFolders folders) {
        Whereabouts chosen = EvidenceSearch.choose(located, place, folders);
        return new LocatedReport(report, references.with(located, chosen));
    }

    /// Looks through the folders of services for what one old audit speaks of.
    public static LocatedReport of(Reconciliation report, ServiceFolders folders) {
        return new LocatedReport(report, EvidenceSearch.of(report, folders));
    }
}
