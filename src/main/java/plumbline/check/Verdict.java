package plumbline.check;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.Standing;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// What a check says of one place: the status, how sure it is, why in one sentence, and what that
/// rests on beside the place itself.
public record Verdict(
        Status status,
        Certainty certainty,
        Said said,
        @Nullable SourceSpan place,
        List<Evidence> evidence) {

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    public static Verdict fail(String format, Object... values) {
        return of(Status.FAIL, format, values);
    }

    public static Verdict partial(String format, Object... values) {
        return of(Status.PARTIAL, format, values);
    }

    public static Verdict pass(String format, Object... values) {
        return of(Status.PASS, format, values);
    }

    public static Verdict notApplicable(String format, Object... values) {
        return of(Status.NOT_APPLICABLE, format, values);
    }

    private static Verdict of(Status status, String format, Object... values) {
        return new Verdict(status, Certainty.CERTAIN, Said.of(format, values), null, List.of());
    }

    /// Why, in one sentence.
    public String message() {
        return said.text();
    }

    /// The same, not surer than that.
    public Verdict atMost(Certainty most) {
        Certainty weaker = certainty.compareTo(most) >= 0 ? certainty : most;
        return new Verdict(status, weaker, said, place, evidence);
    }

    public Verdict likely() {
        return atMost(Certainty.LIKELY);
    }

    public Verdict hint() {
        return atMost(Certainty.HINT);
    }

    /// The same about that place.
    public Verdict at(@Nullable SourceSpan newPlace) {
        return new Verdict(status, certainty, said, newPlace, evidence);
    }

    /// The same with one more thing that it rests on.
    public Verdict with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Verdict(status, certainty, said, place, all);
    }

    /// The same with more things that it rests on.
    public Verdict with(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Verdict(status, certainty, said, place, all);
    }

    /// The same, as sure as it is that something was there before, with who made it.
    public Verdict given(Standing standing, String what) {
        Verdict weaker = atMost(standing.certainty());
        SourceSpan made = standing.place();
        if (made == null) {
            boolean known = standing.isNew() || standing.certainty() == Certainty.CERTAIN;
            return known
                    ? weaker
                    : weaker.with(Evidence.fact("none of the migrations read makes " + what));
        }
        return weaker.with(Evidence.code(made, what + " is made here"));
    }
}
