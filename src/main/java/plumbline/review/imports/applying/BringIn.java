package plumbline.review.imports.applying;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Deed;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.reconciling.MatchedIssue;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings an old audit in as one action: results that nobody has confirmed, with their evidence,
/// what was decided about issues, and what does not agree.
///
/// What a person decided stays; the document's verdict then stands beside it as a note. Of a
/// document that is there already, only places of its evidence are added. `references` are those
/// that were found; `at` is when that is done.
public record BringIn(Reconciliation report, References references, Instant at) implements Deed {

    /// Nobody looked for places.
    public BringIn(Reconciliation report, Instant at) {
        this(report, References.NONE, at);
    }

    @Override
    public Kind kind() {
        return Kind.IMPORT;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        if (review.find(Place.ofImport(id())).isPresent()) {
            anchor(review, changes);
            return changes.list();
        }
        changes.put(
                Place.ofImport(id()),
                new Decision.Imported(report.name(), report.sha256(), report.service()));
        cells().forEach((cell, rows) -> cell(review, changes, cell, rows));
        Assumed assumed = new Assumed(report);
        assumed.all().forEach((id, text) -> changes.put(Place.ofAssumption(id), assumption(text)));
        issues(changes, assumed);
        flags(changes);
        return changes.list();
    }

    /// Where a person had decided before, the document is no evidence.
    private void anchor(Review review, Changes changes) {
        cells().forEach(
                        (cell, rows) ->
                                rows.stream()
                                        .map(each -> evidence().of(cell, each))
                                        .filter(each -> isThere(review, each))
                                        .forEach(
                                                each -> OldEvidence.anchor(review, changes, each)));
        Map<OldRow, Cell> ofRows = ofRows();
        for (MatchedIssue each : report.issues()) {
            OldEvidence.anchor(review, changes, evidence(each, cells(each, ofRows)));
        }
    }

    private static boolean isThere(Review review, Map<Place, EvidenceItem> items) {
        return items.keySet().stream().limit(1).anyMatch(each -> review.find(each).isPresent());
    }

    private OldEvidence evidence() {
        return new OldEvidence(report.name(), id(), references, at);
    }

    /// Of an issue for the cells that it is about.
    private Map<Place, EvidenceItem> evidence(MatchedIssue matched, List<Cell> cells) {
        Status supports =
                matched.rows().stream()
                        .flatMap(each -> each.verdict().status().stream())
                        .reduce(Worst::of)
                        .orElse(Status.FAIL);
        Map<Place, EvidenceItem> all = new LinkedHashMap<>();
        cells.forEach(each -> all.putAll(evidence().of(each, matched.issue(), supports)));
        return all;
    }

    /// The same document has the same id.
    private String id() {
        return "I-" + report.sha256().substring(0, 12);
    }

    private SortedMap<Cell, List<OldRow>> cells() {
        return report.rows().stream()
                .filter(each -> each.row().verdict().status().isPresent())
                .collect(
                        Collectors.groupingBy(
                                this::cell,
                                TreeMap::new,
                                Collectors.mapping(MatchedRow::row, Collectors.toList())));
    }

    private Cell cell(MatchedRow matched) {
        OldRow row = matched.row();
        String service = row.service().isEmpty() ? report.service() : row.service();
        return new Cell(service, OwnCheck.idOf(matched.match(), row.title()));
    }

    /// Several rows of one check count as the worst of them.
    private void cell(Review review, Changes changes, Cell cell, List<OldRow> rows) {
        Status worst =
                rows.stream()
                        .flatMap(each -> each.verdict().status().stream())
                        .reduce(Worst::of)
                        .orElseThrow();
        Place result = Place.of(cell, Aspect.RESULT);
        String said = rows.stream().map(BringIn::text).collect(Collectors.joining("\n"));
        if (review.find(result).isPresent()) {
            String note = "%s says %s:\n%s".formatted(report.name(), worst.title(), said);
            changes.put(Place.of(cell, Aspect.NOTE, id()), new Decision.Text(note));
            return;
        }
        changes.put(result, new Decision.Result(worst, Decision.Origin.IMPORTED));
        changes.put(Place.of(cell, Aspect.REASON), new Decision.Text(said));
        rows.forEach(each -> put(changes, evidence().of(cell, each)));
    }

    private static void put(Changes changes, Map<Place, EvidenceItem> items) {
        items.forEach((place, item) -> changes.put(place, new Decision.Supported(item)));
    }

    private static String text(OldRow row) {
        String evidence = row.evidence().isBlank() ? "" : ": " + row.evidence();
        return row.title() + evidence;
    }

    private static Decision assumption(String text) {
        return new Decision.Assumed(new Assumption(text, "", "", null, true));
    }

    private void issues(Changes changes, Assumed assumed) {
        Map<OldRow, Cell> ofRows = ofRows();
        for (int i = 0; i < report.issues().size(); i++) {
            MatchedIssue issue = report.issues().get(i);
            String id = "%s-%d-%d".formatted(id(), issue.issue().line(), i);
            issue(changes, issue, id, cells(issue, ofRows), assumed);
        }
    }

    /// A finding for each issue, with what was decided about it.
    private void issue(
            Changes changes, MatchedIssue matched, String id, List<Cell> cells, Assumed assumed) {
        changes.put(
                Place.ofFinding(id, Aspect.FINDING),
                new Decision.Grouped(matched.issue().title(), cells));
        put(changes, evidence(matched, cells));
        Severity severity = matched.issue().severity();
        if (severity != null) {
            String reason = "%s, line %d".formatted(report.name(), matched.issue().line());
            changes.put(
                    Place.ofFinding(id, Aspect.SEVERITY), new Decision.Weight(severity, reason));
        }
        Disposition.Kind decided = matched.issue().decided();
        if (decided != null) {
            Decision disposed =
                    new Decision.Disposed(
                            new Disposition(
                                    decided,
                                    matched.issue().reason(),
                                    "",
                                    null,
                                    "",
                                    assumed.of(matched.issue())));
            disposed(cells, id).forEach(each -> changes.put(each, disposed));
        }
    }

    private Map<OldRow, Cell> ofRows() {
        return report.rows().stream()
                .collect(Collectors.toMap(MatchedRow::row, this::cell, (one, _) -> one));
    }

    private List<Cell> cells(MatchedIssue matched, Map<OldRow, Cell> ofRows) {
        if (matched.rows().isEmpty() && !matched.match().check().isEmpty()) {
            return List.of(new Cell(report.service(), matched.match().check()));
        }
        return matched.rows().stream()
                .flatMap(each -> Stream.ofNullable(ofRows.get(each)))
                .distinct()
                .toList();
    }

    private static Stream<Place> disposed(List<Cell> cells, String finding) {
        return cells.isEmpty()
                ? Stream.of(Place.ofFinding(finding, Aspect.DISPOSITION))
                : cells.stream().map(each -> Place.of(each, Aspect.DISPOSITION));
    }

    private void flags(Changes changes) {
        for (int i = 0; i < report.flags().size(); i++) {
            var flag = report.flags().get(i);
            Place place =
                    new Place(new Subject.OfImport(id()), Aspect.NOTE, flag.code() + "-" + (i + 1));
            String text = "line %d: %s: %s".formatted(flag.line(), flag.code(), flag.message());
            changes.put(place, new Decision.Text(text));
        }
    }
}
