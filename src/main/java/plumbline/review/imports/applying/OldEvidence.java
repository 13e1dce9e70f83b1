package plumbline.review.imports.applying;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.locating.References;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an old audit has as evidence: a statement with its line, held to each place that was found.
record OldEvidence(String document, String id, References references, Instant at) {

    /// Of a row, which has it in its own words even where no place was found.
    Map<Place, EvidenceItem> of(Cell cell, OldRow row) {
        Status supports = row.verdict().status().orElseThrow();
        return row.evidence().isBlank()
                ? Map.of()
                : items(cell, row.line(), row.evidence(), supports);
    }

    /// Of an issue, as far as it names places.
    Map<Place, EvidenceItem> of(Cell cell, OldIssue issue, Status supports) {
        return references.anchors(issue.line()).isEmpty()
                ? Map.of()
                : items(cell, issue.line(), issue.title() + ": " + issue.detail(), supports);
    }

    private Map<Place, EvidenceItem> items(Cell cell, int line, String said, Status supports) {
        String text = "%s, line %d: %s".formatted(document, line, said);
        List<Anchor> anchors = references.anchors(line);
        Map<Place, EvidenceItem> items = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(1, anchors.size()); i++) {
            Anchor anchor = anchors.isEmpty() ? null : anchors.get(i);
            String number = i == 0 ? "" : "." + (i + 1);
            Place place = Place.of(cell, Aspect.EVIDENCE, id + "-" + line + number);
            items.put(place, item(text, supports, anchor));
        }
        return items;
    }

    private EvidenceItem item(String text, Status supports, @Nullable Anchor anchor) {
        EvidenceItem.Kind kind =
                anchor == null ? EvidenceItem.Kind.STATEMENT : EvidenceItem.Kind.LINES;
        return new EvidenceItem(kind, text, supports, at, anchor, "");
    }

    /// Holds statements that came in without places to those that are found now; what somebody took
    /// away or anchored stays as it is.
    static void anchor(Review review, Changes changes, Map<Place, EvidenceItem> items) {
        items.forEach(
                (place, item) -> {
                    boolean bare =
                            review.find(place, Decision.Supported.class)
                                    .filter(each -> each.evidence().anchor() == null)
                                    .isPresent();
                    if (item.anchor() != null && (bare || review.history(place).isEmpty())) {
                        changes.put(place, new Decision.Supported(item));
                    }
                });
    }
}
