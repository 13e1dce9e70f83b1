package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.Match;

/// A row and the check that it speaks of.
public record MatchedRow(OldRow row, Match match) {

    /// Whether both have the titles of checks, and these are two.
    boolean isCheckOtherThan(MatchedRow other) {
        return match.kind() == Match.Kind.EXACT
                && other.match.kind() == Match.Kind.EXACT
                && !match.check().equals(other.match.check());
    }
}
