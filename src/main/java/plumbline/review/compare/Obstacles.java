package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Review;
import plumbline.review.anchor.Found;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.evidence.Attached;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds why decisions of the last audit cannot simply be taken over into the one of now.
final class Obstacles {

    private final Review last;
    private final Review now;
    private final LocalDate today;

    Obstacles(Review last, Review now, LocalDate today) {
        this.last = last;
        this.now = now;
        this.today = today;
    }

    static Set<Obstacle> ofCheck(CheckText then, CheckText now) {
        if (then.differsFrom(now)) {
            return Set.of(Obstacle.CHECK_CHANGED);
        }
        return then.isUnknownTo(now) ? Set.of(Obstacle.CHECK_UNKNOWN) : Set.of();
    }

    /// Links and statements are no reason to ask where lines stand beside them that still hold.
    static Set<Obstacle> ofEvidence(List<Attached> evidence) {
        List<Attached> anchored =
                evidence.stream().filter(each -> each.item().anchor() != null).toList();
        return anchored.isEmpty()
                ? Set.of(Obstacle.EVIDENCE_NOT_CHECKED)
                : anchored.stream()
                        .flatMap(each -> of(each.rechecked()).stream())
                        .collect(Collectors.toSet());
    }

    private static Optional<Obstacle> of(@Nullable Found found) {
        return switch (found == null ? null : found.freshness()) {
            case null -> Optional.of(Obstacle.EVIDENCE_NOT_CHECKED);
            case FRESH, MOVED -> Optional.empty();
            case CHANGED -> Optional.of(Obstacle.EVIDENCE_CHANGED);
            case GONE -> Optional.of(Obstacle.EVIDENCE_GONE);
            case UNREADABLE -> Optional.of(Obstacle.EVIDENCE_UNREADABLE);
        };
    }

    Set<Obstacle> ofDisposition(@Nullable Disposition disposition) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (disposition != null) {
            if (!disposition.assumptions().stream().allMatch(this::holds)) {
                obstacles.add(Obstacle.ASSUMPTION_FAILED);
            }
            LocalDate reviewBy = disposition.reviewBy();
            if (reviewBy != null && today.isAfter(reviewBy)) {
                obstacles.add(Obstacle.REVIEW_DATE_PASSED);
            }
        }
        return obstacles;
    }

    /// What the new audit says of an assumption goes before what the last one said.
    private boolean holds(String id) {
        Optional<Assumption> then = assumption(last, id);
        Optional<Assumption> known = assumption(now, id);
        boolean same =
                known.isEmpty()
                        || then.filter(each -> each.text().equals(known.get().text())).isPresent();
        return same && known.or(() -> then).filter(each -> each.holdsOn(today)).isPresent();
    }

    private static Optional<Assumption> assumption(Review review, String id) {
        return review.find(Place.ofAssumption(id), Decision.Assumed.class)
                .map(Decision.Assumed::assumption);
    }
}
