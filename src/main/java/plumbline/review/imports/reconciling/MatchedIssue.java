package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.Match;

import java.util.List;

/// An issue with the check that it speaks of, the rows it is about and the fixes for it.
public record MatchedIssue(OldIssue issue, Match match, List<OldRow> rows, List<OldFix> fixes) {

    public MatchedIssue {
        rows = List.copyOf(rows);
        fixes = List.copyOf(fixes);
    }
}
