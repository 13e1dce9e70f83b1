package plumbline.gui.disposition;

import org.jspecify.annotations.Nullable;

import plumbline.gui.form.IsoDay;
import plumbline.review.decision.Disposition;

import java.util.List;
import java.util.Optional;

/// What stands in the form of a disposition, saved or not; the day as somebody wrote it.
record DispositionDraft(
        Disposition.@Nullable Kind kind,
        String reason,
        String owner,
        String reviewBy,
        String more,
        List<String> assumptions) {

    private static final DispositionDraft EMPTY =
            new DispositionDraft(null, "", "", "", "", List.of());

    DispositionDraft {
        assumptions = List.copyOf(assumptions);
    }

    static DispositionDraft of(@Nullable Disposition saved) {
        if (saved == null) {
            return EMPTY;
        }
        String day = saved.reviewBy() == null ? "" : saved.reviewBy().toString();
        return new DispositionDraft(
                saved.kind(),
                saved.reason(),
                saved.owner(),
                day,
                saved.more(),
                saved.assumptions());
    }

    /// Nothing while nobody has said what happens, or while the day cannot be read.
    Optional<Disposition> read() {
        return kind == null || isDayUnreadable()
                ? Optional.empty()
                : Optional.of(
                        new Disposition(
                                kind,
                                reason.strip(),
                                owner.strip(),
                                IsoDay.find(reviewBy).orElse(null),
                                more.strip(),
                                assumptions));
    }

    boolean isDayUnreadable() {
        return IsoDay.isUnreadable(reviewBy);
    }
}
