package plumbline.gui.disposition;

import plumbline.check.Status;
import plumbline.report.Spelled;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.decision.Disposition;
import plumbline.review.gate.Gate;
import plumbline.words.Words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a disposition still needs or rests on in vain, in sentences; none of it keeps anybody from
/// deciding.
record DispositionGaps(Collection<AssumptionState> known, LocalDate today, Words words) {

    List<String> of(DispositionDraft draft) {
        if (draft.isDayUnreadable()) {
            return List.of(words.get("disposition.unreadable-day"));
        }
        return draft.read().map(this::of).orElse(List.of());
    }

    private List<String> of(Disposition disposition) {
        return Stream.of(
                        gates(disposition),
                        more(disposition).stream(),
                        day(disposition).stream(),
                        disposition.assumptions().stream().flatMap(each -> fault(each).stream()))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> gates(Disposition disposition) {
        Gate.Facts facts = new Gate.Facts(Status.FAIL, true, 1, disposition);
        return Gate.missing(EnumSet.allOf(Gate.class), facts).stream()
                .sorted()
                .map(each -> words.get("review.gate." + Spelled.id(each)));
    }

    /// The priority, the commit, what it doubles.
    private Optional<String> more(Disposition disposition) {
        String key = "disposition.more.missing." + Spelled.id(disposition.kind());
        return disposition.more().isBlank() && words.has(key)
                ? Optional.of(words.get(key))
                : Optional.empty();
    }

    private Optional<String> day(Disposition disposition) {
        return Optional.ofNullable(disposition.reviewBy())
                .filter(each -> each.isBefore(today))
                .map(_ -> words.get("disposition.past-day"));
    }

    private Optional<String> fault(String id) {
        Optional<AssumptionState> found =
                known.stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Optional.of(words.get("disposition.assumption.unknown", id));
        }
        return found.map(AssumptionState::assumption)
                .filter(each -> !each.holdsOn(today))
                .map(
                        each ->
                                each.holds()
                                        ? words.get("disposition.assumption.expired", id)
                                        : words.get("disposition.assumption.refuted", id));
    }
}
