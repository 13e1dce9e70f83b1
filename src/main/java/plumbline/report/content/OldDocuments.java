package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.check.catalogue.Checks;
import plumbline.review.action.Review;
import plumbline.review.decision.Decision;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Counted;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.Reconciliation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts the documents again that stand in a review, from the bytes that were kept.
public final class OldDocuments {

    private final Function<String, Optional<Path>> attachments;
    private final LocalDate today;
    private final CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());

    private OldDocuments(Function<String, Optional<Path>> attachments, Instant at) {
        this.attachments = attachments;
        this.today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /// `attachments` finds a kept file by its SHA-256; dates are judged as of `at`.
    public static List<OldDocument> of(
            Review review, Function<String, Optional<Path>> attachments, Instant at) {
        OldDocuments documents = new OldDocuments(attachments, at);
        return review.decisions()
                .map(Map.Entry::getValue)
                .filter(Decision.Imported.class::isInstance)
                .map(Decision.Imported.class::cast)
                // a workbook that came back is about no single service, and claims nothing
                .filter(each -> !each.service().isEmpty())
                .sorted(
                        Comparator.comparing(Decision.Imported::service)
                                .thenComparing(Decision.Imported::name)
                                .thenComparing(Decision.Imported::sha256))
                .map(documents::read)
                .toList();
    }

    private OldDocument read(Decision.Imported imported) {
        return attachments
                .apply(imported.sha256())
                .map(ReportFile::read)
                .filter(each -> each.sha256().equals(imported.sha256()))
                .map(
                        each ->
                                new ReportFile(
                                        each.path(), imported.name(), each.text(), each.sha256()))
                .map(each -> Reconciliation.of(each, imported.service(), matcher, today))
                .map(each -> new OldDocument(imported.name(), each.service(), true, lines(each)))
                .orElseGet(
                        () ->
                                new OldDocument(
                                        imported.name(), imported.service(), false, List.of()));
    }

    /// Its claims, each with what is wrong in its line, and what is wrong elsewhere.
    public static List<OldDocument.Line> lines(Reconciliation report) {
        TreeMap<Integer, List<Flag>> flags =
                report.flags().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Flag::line, TreeMap::new, Collectors.toList()));
        List<OldDocument.Line> lines = new ArrayList<>();
        for (Claim each : report.audit().claims()) {
            lines.add(line(report, each, flags.getOrDefault(each.line(), List.of())));
        }
        report.audit().claims().forEach(each -> flags.remove(each.line()));
        flags.forEach((line, wrong) -> lines.add(new OldDocument.Line(line, null, null, 0, wrong)));
        lines.sort(Comparator.comparingInt(OldDocument.Line::number));
        return lines;
    }

    private static OldDocument.Line line(Reconciliation report, Claim claim, List<Flag> flags) {
        int issues =
                claim instanceof Claim.Issues of
                        ? (int)
                                report.audit().issues().stream()
                                        .filter(each -> each.severity() == of.severity())
                                        .count()
                        : 0;
        return new OldDocument.Line(claim.line(), claim, rows(report, claim), issues, flags);
    }

    /// Those of its section, or all of them.
    private static @Nullable Counted rows(Reconciliation report, Claim claim) {
        if (claim.scope().isEmpty()) {
            return report.counted();
        }
        OldAudit audit = report.audit();
        return Optional.ofNullable(audit.rowsBySection().get(claim.scope()))
                .map(Counted::of)
                .orElse(null);
    }
}
