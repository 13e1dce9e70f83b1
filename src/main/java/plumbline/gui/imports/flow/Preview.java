package plumbline.gui.imports.flow;

import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.imports.applying.BringInAll;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What taking documents over would change; `unlisted` are results that no list of this window
/// shows, since nobody asks that check of that service.
public record Preview(
        List<Change> changes,
        int results,
        int beside,
        int anchored,
        int findings,
        int decided,
        int unlisted) {

    static final Preview NOTHING = new Preview(List.of(), 0, 0, 0, 0, 0, 0);

    public Preview {
        changes = List.copyOf(changes);
    }

    /// `listed` are the cells that the window shows.
    public static Preview of(Review review, BringInAll deed, Collection<Cell> listed) {
        List<Change> changes = deed.changes(review);
        Set<Cell> judged = cells(changes, Aspect.RESULT);
        Set<Cell> beside = cells(changes, Aspect.NOTE);
        return new Preview(
                changes,
                judged.size(),
                beside.size(),
                (int) changes.stream().filter(Preview::isAnchored).count(),
                count(changes, Aspect.FINDING),
                count(changes, Aspect.DISPOSITION),
                (int) judged.stream().filter(each -> !listed.contains(each)).count());
    }

    private static Set<Cell> cells(List<Change> changes, Aspect aspect) {
        return changes.stream()
                .filter(each -> each.place().aspect() == aspect)
                .flatMap(each -> each.place().findCell().stream())
                .collect(Collectors.toSet());
    }

    private static int count(List<Change> changes, Aspect aspect) {
        return (int) changes.stream().filter(each -> each.place().aspect() == aspect).count();
    }

    private static boolean isAnchored(Change change) {
        return change.after() instanceof Decision.Supported(EvidenceItem item)
                && item.anchor() != null;
    }
}
