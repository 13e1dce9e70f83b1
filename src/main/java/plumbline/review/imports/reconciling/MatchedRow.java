package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.Match;

/// A row and the check that it speaks of.
public record MatchedRow(OldRow row, Match match) {}
