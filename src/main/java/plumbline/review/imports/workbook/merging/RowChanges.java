package plumbline.review.imports.workbook.merging;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.review.action.Changes;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.reading.StatusWords;
import plumbline.review.imports.workbook.reading.Wording;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Turns what is taken over from a row into decisions; what was not edited stays as it is.
final class RowChanges {

    private final Decided ours;
    private final Map<ChecksColumn, String> taken = new EnumMap<>(ChecksColumn.class);

    RowChanges(Decided ours, List<CellMerge> cells) {
        this.ours = ours;
        cells.stream()
                .filter(each -> each.outcome().isTaken())
                .forEach(each -> taken.put(each.column(), each.theirs()));
    }

    void into(Changes changes) {
        for (ChecksColumn each : taken.keySet()) {
            if (each != ChecksColumn.COMMENT) {
                Place place = ours.place(each);
                changes.put(place, decision(place.aspect()));
            }
        }
    }

    /// A note beside those that are there, named after the workbook.
    void noteInto(Changes changes, String id) {
        String added = taken.get(ChecksColumn.COMMENT);
        if (added != null) {
            Place place = Place.of(ours.cell(), Aspect.NOTE, id);
            String before =
                    ours.review()
                            .find(place, Decision.Text.class)
                            .map(each -> each.text() + "\n")
                            .orElse("");
            changes.put(place, new Decision.Text(before + added));
        }
    }

    private @Nullable Decision decision(Aspect aspect) {
        return switch (aspect) {
            case RESULT -> result();
            case REASON -> text(ChecksColumn.REASON);
            case SEVERITY -> weight();
            case DISPOSITION -> disposed();
            case STATE -> new Decision.State(ReviewState.valueOf(later(ChecksColumn.REVIEW_STATE)));
            default -> throw new IllegalArgumentException(aspect + " has no column");
        };
    }

    private String later(ChecksColumn column) {
        return taken.getOrDefault(column, ours.meaning(column));
    }

    private @Nullable Decision result() {
        return StatusWords.titled(later(ChecksColumn.RESULT))
                .map(each -> new Decision.Result(each, Decision.Origin.PERSON))
                .orElse(null);
    }

    private @Nullable Decision text(ChecksColumn column) {
        String text = later(column);
        return text.isEmpty() ? null : new Decision.Text(text);
    }

    private @Nullable Decision weight() {
        return Severity.find(later(ChecksColumn.SEVERITY_OVERRIDE))
                .map(each -> new Decision.Weight(each, later(ChecksColumn.OVERRIDE_REASON)))
                .orElse(null);
    }

    private @Nullable Decision disposed() {
        String kind = later(ChecksColumn.DISPOSITION);
        String day = later(ChecksColumn.REVIEW_BY);
        return kind.isEmpty()
                ? null
                : new Decision.Disposed(
                        new Disposition(
                                Disposition.Kind.valueOf(kind),
                                later(ChecksColumn.DISPOSITION_REASON),
                                later(ChecksColumn.OWNER),
                                day.isEmpty() ? null : LocalDate.parse(day),
                                later(ChecksColumn.PRIORITY),
                                Wording.items(later(ChecksColumn.ASSUMPTIONS))));
    }
}
