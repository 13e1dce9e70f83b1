package plumbline.review.imports.applying;

import plumbline.check.Status;
import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Deed;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.Reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Brings an old audit in as one action: results that nobody has confirmed, with their evidence,
/// what was decided about issues, and what does not agree.
///
/// What a person decided stays; the document's verdict then stands beside it as a note. Of a
/// document that is there already, only places of its evidence are added, and findings of its rows
/// where somebody wants them. `references` are those that were found; `at` is when that is done.
public record BringIn(Reconciliation report, References references, Wanted wanted, Instant at)
        implements Deed {

    public BringIn(Reconciliation report, References references, Instant at) {
        this(report, references, Wanted.AS_WRITTEN, at);
    }

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
        put(review, changes);
        return changes.list();
    }

    void put(Review review, Changes changes) {
        DocumentCells cells = new DocumentCells(report);
        Assumed assumed = new Assumed(report);
        BringInIssues issues = new BringInIssues(report, cells, evidence(), assumed, wanted);
        if (changes.find(place(report.sha256())).isPresent()) {
            cells.judged().forEach((cell, rows) -> anchor(review, changes, cell, rows));
            issues.anchor(review, changes);
            FindingOffers.put(report, wanted, review, changes);
            return;
        }
        changes.put(
                place(report.sha256()),
                new Decision.Imported(report.name(), report.sha256(), report.service()));
        cells.judged().forEach((cell, rows) -> put(changes, cell, rows));
        assumed.all().forEach((id, text) -> changes.put(Place.ofAssumption(id), assumption(text)));
        issues.put(changes);
        FindingOffers.put(report, wanted, review, changes);
        flags(changes);
    }

    /// The same document has the same id.
    private String id() {
        return id(report.sha256());
    }

    static String id(String sha256) {
        return "I-" + sha256.substring(0, 12);
    }

    /// Where it stands that a document was brought in, by the digest of its bytes.
    public static Place place(String sha256) {
        return Place.ofImport(id(sha256));
    }

    private OldEvidence evidence() {
        return new OldEvidence(report.name(), id(), references, at);
    }

    /// Where a person had decided before, the document is no evidence.
    private void anchor(Review review, Changes changes, Cell cell, List<OldRow> rows) {
        rows.stream()
                .map(each -> evidence().of(cell, each))
                .filter(each -> isThere(review, each))
                .forEach(each -> OldEvidence.anchor(review, changes, each));
    }

    private static boolean isThere(Review review, Map<Place, EvidenceItem> items) {
        return items.keySet().stream().limit(1).anyMatch(each -> review.find(each).isPresent());
    }

    /// Several rows of one check count as the worst of them.
    private void put(Changes changes, Cell cell, List<OldRow> rows) {
        Status worst =
                rows.stream()
                        .flatMap(each -> each.verdict().status().stream())
                        .reduce(Worst::of)
                        .orElseThrow();
        Place result = Place.of(cell, Aspect.RESULT);
        String said = rows.stream().map(BringIn::text).collect(Collectors.joining("\n"));
        if (changes.find(result).isPresent()) {
            String note = "%s says %s:\n%s".formatted(report.name(), worst.title(), said);
            changes.put(Place.of(cell, Aspect.NOTE, id()), new Decision.Text(note));
            return;
        }
        changes.put(result, new Decision.Result(worst, wanted.origin()));
        changes.put(Place.of(cell, Aspect.REASON), new Decision.Text(said));
        rows.stream()
                .flatMap(each -> evidence().of(cell, each).entrySet().stream())
                .forEach(
                        each ->
                                changes.put(
                                        each.getKey(), new Decision.Supported(each.getValue())));
    }

    private static String text(OldRow row) {
        String evidence = row.evidence().isBlank() ? "" : ": " + row.evidence();
        return row.title() + evidence;
    }

    private static Decision assumption(String text) {
        return new Decision.Assumed(new Assumption(text, "", "", null, true));
    }

    private void flags(Changes changes) {
        for (int i = 0; i < report.flags().size(); i++) {
            Flag flag = report.flags().get(i);
            if (wanted.unsaid().contains(flag)) {
                continue;
            }
            Place place =
                    new Place(new Subject.OfImport(id()), Aspect.NOTE, flag.code() + "-" + (i + 1));
            String text = "line %d: %s: %s".formatted(flag.line(), flag.code(), flag.message());
            changes.put(place, new Decision.Text(text));
        }
    }
}
