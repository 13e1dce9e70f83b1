package plumbline.bench;

import plumbline.bench.AnchorEdits.Edit;
import plumbline.bench.AnchorEdits.Hunk;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;

import java.util.List;

/// What became of lines by git's own diff.
record AnchorTruth(Kind kind, String path, int first) {

    private static final int AROUND = 3;

    /// What may become of lines.
    enum Kind {
        FRESH,
        MOVED,
        RENAMED,
        /// Only their spaces are others now.
        SPACED,
        /// Some of them are others now, or have others between them.
        TOUCHED,
        /// They and those around them are others now.
        REPLACED,
        /// The same in a file that was renamed as well.
        REWRITTEN,
        DELETED
    }

    /// Spaces count as changes in `hunks`, and do not in `words`.
    static AnchorTruth of(Edit edit, List<Hunk> hunks, List<Hunk> words, Anchor anchor) {
        AnchorTruth truth = of(edit, hunks, anchor);
        AnchorTruth loose = of(edit, words, anchor);
        boolean spaced = !truth.holds() && loose.holds();
        return spaced ? new AnchorTruth(Kind.SPACED, edit.after(), loose.first()) : truth;
    }

    private static AnchorTruth of(Edit edit, List<Hunk> hunks, Anchor anchor) {
        int first = anchor.firstLine();
        int last = anchor.lastLine();
        if (edit.status() == 'D') {
            return new AnchorTruth(Kind.DELETED, edit.before(), first);
        }
        if (hunks.stream().anyMatch(each -> touches(each, first, last))) {
            return new AnchorTruth(touched(edit, hunks, first, last), edit.after(), first);
        }
        int shift =
                hunks.stream()
                        .filter(each -> each.first() < first)
                        .mapToInt(each -> each.newCount() - each.count())
                        .sum();
        boolean renamed = !edit.before().equals(edit.after());
        Kind kind = renamed ? Kind.RENAMED : shift == 0 ? Kind.FRESH : Kind.MOVED;
        return new AnchorTruth(kind, edit.after(), first + shift);
    }

    private static Kind touched(Edit edit, List<Hunk> hunks, int first, int last) {
        if (edit.status() == 'R') {
            return Kind.REWRITTEN;
        }
        boolean all = hunks.stream().anyMatch(each -> replaces(each, first, last));
        return all ? Kind.REPLACED : Kind.TOUCHED;
    }

    private static boolean replaces(Hunk hunk, int first, int last) {
        return hunk.first() <= Math.max(1, first - AROUND)
                && hunk.first() + hunk.count() > last + AROUND;
    }

    /// Lines that were only added stand behind the first line of their hunk.
    private static boolean touches(Hunk hunk, int first, int last) {
        return hunk.count() == 0
                ? hunk.first() >= first && hunk.first() < last
                : hunk.first() <= last && hunk.first() + hunk.count() > first;
    }

    /// Whether the lines are the same.
    boolean holds() {
        return kind == Kind.FRESH || kind == Kind.MOVED || kind == Kind.RENAMED;
    }

    boolean agrees(Found finding) {
        Anchor now = finding.anchor();
        boolean there = now.firstLine() == first && now.path().equals(path);
        return switch (kind) {
            case FRESH -> finding.freshness() == Freshness.FRESH && there;
            case MOVED, RENAMED -> finding.freshness() == Freshness.MOVED && there;
            case SPACED -> there || !finding.freshness().holds();
            case TOUCHED -> finding.freshness() == Freshness.CHANGED;
            case REPLACED, REWRITTEN ->
                    finding.freshness() == Freshness.CHANGED
                            || finding.freshness() == Freshness.GONE;
            case DELETED -> finding.freshness() == Freshness.GONE;
        };
    }
}
