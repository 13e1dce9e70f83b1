package plumbline.review.imports.locating;

import plumbline.review.files.ServiceFiles;
import plumbline.review.files.ServiceFolders;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.reconciling.MatchedIssue;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Looks through the files of services for all that an old audit names as evidence: in its rows and
/// in its issues.
final class EvidenceSearch {

    /// Nobody names more by hand, and each may be looked for in all files.
    private static final int MOST = 1_000;

    private final ServiceFolders folders;
    private final Map<String, List<ServiceFiles>> services = new TreeMap<>();
    private final Map<String, Locator> locators = new TreeMap<>();
    private final List<Located> found = new ArrayList<>();

    private EvidenceSearch(ServiceFolders folders) {
        this.folders = folders;
    }

    /// All places that a document speaks of.
    static References of(Reconciliation report, ServiceFolders folders) {
        EvidenceSearch search = new EvidenceSearch(folders);
        Set<Integer> rows = new HashSet<>();
        report.rows().forEach(each -> search.row(report, each.row(), rows));
        report.issues().stream()
                .map(MatchedIssue::issue)
                .filter(each -> !rows.contains(each.line()))
                .forEach(each -> search.issue(report, each));
        return search.references();
    }

    /// The place that a person chose where several fit.
    static Whereabouts choose(Located located, String place, ServiceFolders folders) {
        return new Locator(folders.called(located.service()).getFirst())
                .choose(located.reference(), place);
    }

    private void row(Reconciliation report, OldRow row, Set<Integer> lines) {
        lines.add(row.line());
        seek(row.line(), report.serviceOf(row), row.evidence(), row.section() + "\n" + row.title());
    }

    private void issue(Reconciliation report, OldIssue issue) {
        seek(issue.line(), report.service(), issue.detail(), issue.title());
    }

    private void seek(int line, String service, String evidence, String heading) {
        List<ServiceFiles> files = services.computeIfAbsent(service, folders::called);
        if (files.size() == 1) {
            Locator locator = locators.computeIfAbsent(service, _ -> new Locator(files.getFirst()));
            for (Reference each : ReferenceReader.read(evidence, heading)) {
                found.add(new Located(line, service, each, find(locator, each)));
            }
        }
    }

    private Whereabouts find(Locator locator, Reference reference) {
        return found.size() < MOST
                ? locator.find(reference)
                : new Whereabouts.Missing(Whereabouts.Why.TOO_MANY, Integer.toString(MOST));
    }

    private List<Located> believed() {
        return found.stream()
                .map(
                        each ->
                                Optional.ofNullable(locators.get(each.service()))
                                        .map(own -> own.believed(each.whereabouts()))
                                        .map(each::at)
                                        .orElse(each))
                .toList();
    }

    private References references() {
        List<String> looked = new ArrayList<>();
        List<References.Unknown> unknown = new ArrayList<>();
        services.forEach(
                (service, files) -> {
                    List<String> paths = files.stream().map(ServiceFiles::address).toList();
                    if (files.size() == 1) {
                        looked.addAll(paths);
                    } else {
                        unknown.add(new References.Unknown(service, paths));
                    }
                });
        return new References(believed(), looked, unknown);
    }
}
