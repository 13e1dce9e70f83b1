package plumbline.review.score;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;

import java.util.Collection;

/// How many cells have which result; `open` are those that nobody has decided.
public record Tally(int pass, int partial, int fail, int notApplicable, int open) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /// Of results; one that is not there is open.
    public static Tally of(Collection<? extends @Nullable Status> results) {
        Tally tally = NONE;
        for (Status each : results) {
            tally = tally.and(each);
        }
        return tally;
    }

    private Tally and(@Nullable Status result) {
        return switch (result) {
            case null -> new Tally(pass, partial, fail, notApplicable, open + 1);
            case PASS -> new Tally(pass + 1, partial, fail, notApplicable, open);
            case PARTIAL -> new Tally(pass, partial + 1, fail, notApplicable, open);
            case FAIL -> new Tally(pass, partial, fail + 1, notApplicable, open);
            case NOT_APPLICABLE -> new Tally(pass, partial, fail, notApplicable + 1, open);
        };
    }

    public Tally and(Tally more) {
        return new Tally(
                pass + more.pass,
                partial + more.partial,
                fail + more.fail,
                notApplicable + more.notApplicable,
                open + more.open);
    }

    /// Decided cells that count; N/A does not.
    public int applicable() {
        return pass + partial + fail;
    }

    public int total() {
        return applicable() + notApplicable + open;
    }

    /// If every open cell were to pass.
    Tally atBest() {
        return new Tally(pass + open, partial, fail, notApplicable, 0);
    }

    /// If every open cell were to fail.
    Tally atWorst() {
        return new Tally(pass, partial, fail + open, notApplicable, 0);
    }
}
