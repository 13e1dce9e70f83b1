package plumbline.gui.imports.flow;

import plumbline.gui.audit.OpenAudit;
import plumbline.progress.Progress;
import plumbline.report.content.Judged;
import plumbline.review.files.ServiceFolders;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.matching.ChosenMatches;
import plumbline.review.imports.reconciling.Reconciliation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds documents against themselves as they are meant, and looks for their evidence in the
/// folders of the services.
record Search(
        List<Reconciliation> documents,
        Map<String, Map<String, String>> names,
        ChosenMatches matcher,
        LocalDate today,
        ServiceFolders folders) {

    /// The documents as far as they were looked for.
    record Result(List<LocatedReport> reports, List<ClaimLine> lines, boolean complete) {}

    static Search of(
            OpenAudit audit,
            List<Reconciliation> documents,
            Matching matching,
            CatalogueMatcher matcher,
            LocalDate today) {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        documents.forEach(each -> names.put(each.sha256(), matching.services(each.sha256())));
        return new Search(
                documents,
                names,
                new ChosenMatches(matching.checks(), matcher),
                today,
                ServiceFolders.known(homes(audit)));
    }

    /// The services that are open.
    static List<String> names(OpenAudit audit) {
        return audit.proposedProperty().get().services().stream().map(Judged::name).toList();
    }

    private static Map<String, Path> homes(OpenAudit audit) {
        Map<String, Path> homes = new LinkedHashMap<>();
        audit.proposedProperty()
                .get()
                .services()
                .forEach(
                        each ->
                                homes.put(
                                        each.name(),
                                        each.audit()
                                                .reading()
                                                .root()
                                                .resolve(each.reading().home())));
        return homes;
    }

    Result run(Progress progress) {
        List<Reconciliation> meant =
                Reconciliation.together(
                        documents.stream()
                                .map(each -> Reconciliation.of(each.file(), null, matcher, today))
                                .map(
                                        each ->
                                                each.called(
                                                        names.getOrDefault(
                                                                each.sha256(), Map.of())))
                                .toList());
        List<LocatedReport> found = new ArrayList<>();
        boolean complete = true;
        for (Reconciliation each : meant) {
            progress.report(found.size(), meant.size(), each.name());
            complete = complete && !progress.isCancelled();
            found.add(
                    complete
                            ? LocatedReport.of(each, folders)
                            : new LocatedReport(each, References.NONE));
        }
        List<ClaimLine> lines =
                meant.stream().flatMap(each -> ClaimLine.of(each).stream()).toList();
        return new Result(found, lines, complete);
    }
}
