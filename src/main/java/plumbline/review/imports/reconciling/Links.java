package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.matching.CheckMatcher;
import plumbline.review.imports.matching.Match;

import java.util.List;

/// Puts issues together with the rows that they are about and the fixes for them.
final class Links {

    private final CheckMatcher matcher;
    private final RowLinks rows;
    private final FixLinks fixes;

    private Links(CheckMatcher matcher, OldAudit audit, List<MatchedRow> rows) {
        this.matcher = matcher;
        this.rows = new RowLinks(rows);
        this.fixes = new FixLinks(audit.fixes(), matcher);
    }

    static List<MatchedIssue> of(CheckMatcher matcher, OldAudit audit, List<MatchedRow> rows) {
        Links links = new Links(matcher, audit, rows);
        return audit.issues().stream().map(links::issue).toList();
    }

    private MatchedIssue issue(OldIssue issue) {
        Match match = matcher.match("", issue.title());
        return new MatchedIssue(issue, match, rows.find(issue, match), fixes.find(issue, match));
    }
}
